/** Why a call to a store failed. `message` never contains values or credentials. */
export interface StorageError {
  reason: "unavailable" | "timeout" | "rejected";
  store: string;
  message: string;
}
