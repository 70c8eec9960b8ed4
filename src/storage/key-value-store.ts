// The port to the store of results and exact cache entries. Values are strings and are returned exactly as written.
// A read sees earlier writes of the same caller. An entry is gone after its time to live.
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
  /** One round trip. The answer has one value for each key, in their order; null when nothing is stored. */
  read(keys: readonly string[]): Promise<Result<(string | null)[], StorageError>>;
  write(entries: readonly KeyValueEntry[]): Promise<Result<void, StorageError>>;
  /** Returns how many of the keys existed. */
  remove(keys: readonly string[]): Promise<Result<number, StorageError>>;
}
