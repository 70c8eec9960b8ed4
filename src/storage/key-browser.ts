// The port through which an operator lists the keys of the key-value store. It is separate from the store's own port, because no task
// needs it and it may be slow: it reads keys one by one, a bounded number for each page.
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "./storage-error.ts";

export interface StoredKey {
  key: string;
  /** Seconds until the entry expires; null when it never does. */
  ttlSeconds: number | null;
  /** Length of the value in UTF-8. */
  bytes: number;
}

export interface KeyPage {
  keys: StoredKey[];
  /** Cursor of the next page; null after the last one. A page may be empty without being the last. */
  next: string | null;
}

export interface KeyBrowser {
  /** At most `limit` keys that match a pattern in Redis's syntax (`*`, `?`, `[ab]`, `\` before one of these). */
  browse(pattern: string, cursor: string | null, limit: number): Promise<Result<KeyPage, StorageError>>;
}
