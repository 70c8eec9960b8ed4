// The port to the store of results and exact cache entries. Values are strings and come back exactly as written.
// Reads see earlier writes of the same caller; entries vanish at their time to live.
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "./storage-error.ts";

export interface KeyValueEntry {
  key: string;
  value: string;
  ttlSeconds: number;
}

export interface KeyValueStore {
  /** Adapter name, as `/health` shows it. */
  readonly name: string;
  /** One round trip; the answer has one place per key, null where nothing is stored. */
  read(keys: readonly string[]): Promise<Result<(string | null)[], StorageError>>;
  write(entries: readonly KeyValueEntry[]): Promise<Result<void, StorageError>>;
  /** How many of the keys existed. */
  remove(keys: readonly string[]): Promise<Result<number, StorageError>>;
}
