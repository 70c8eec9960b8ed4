// The port through which an operator looks into the key-value store. Beside the store's own verbs, because no task needs it
// and it may be slow: a page is found by looking at keys one by one, a bounded number at a time.
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "./storage-error.ts";

export interface StoredKey {
  key: string;
  /** Seconds until it ends; null when it never does. */
  ttlSeconds: number | null;
  /** UTF-8 length of the value. */
  bytes: number;
}

export interface KeyPage {
  keys: StoredKey[];
  /** Where to go on; null at the end. A page may be empty and not the last. */
  next: string | null;
}

export interface KeyBrowser {
  /** Keys that fit a pattern as Redis reads it (`*`, `?`, `[ab]`, `\` before one of them), at most `limit`. */
  browse(pattern: string, cursor: string | null, limit: number): Promise<Result<KeyPage, StorageError>>;
}
