// The port through which an operator looks into the key-value store. It is separate from the store's own port, because no task needs
// it and it may be slow: it reads keys one by one, a bounded number for each page.
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "./storage-error.ts";

export interface StoredKey {
  key: string;
  /** Seconds until the entry expires; null when it never does. */
  ttlSeconds: number | null;
  /** Length of the value in UTF-8; 0 for a value of Redis that is no string, which this system never writes. */
  bytes: number;
}

export interface KeyPage {
  keys: StoredKey[];
  /** Cursor of the next page; null after the last one. A page may be empty without being the last. */
  next: string | null;
}

/** What a store says of itself, for all tenants together. What it does not say is null. */
export interface StoreFigures {
  /** Keys that have not expired. Redis may count those that expired a moment ago too. */
  keys: number;
  /** Bytes that each part of the store takes; empty when the store does not say. */
  memory: { name: string; bytes: number }[];
  activity: StoreActivity | null;
}

/** Since the store started. */
export interface StoreActivity {
  commands: number;
  /** Reads that found their key, and those that did not. */
  hits: number;
  misses: number;
  commandsPerSecond: number;
}

export interface KeyBrowser {
  /** At most `limit` keys that match a pattern in Redis's syntax (`*`, `?`, `[ab]`, `\` before one of these). */
  browse(pattern: string, cursor: string | null, limit: number): Promise<Result<KeyPage, StorageError>>;
  figures(): Promise<Result<StoreFigures, StorageError>>;
  /** Gives keys another time to live. Returns how many of them existed. */
  expire(keys: readonly string[], ttlSeconds: number): Promise<Result<number, StorageError>>;
}
