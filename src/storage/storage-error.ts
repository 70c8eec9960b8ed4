/** A store that could not do its work. `message` never holds keys' values or credentials. */
export interface StorageError {
  reason: "unavailable" | "timeout" | "rejected";
  store: string;
  message: string;
}
