// Reads pages of keys one after the other. An empty page need not be the last, so the number of pages is limited.
import { type Failure, requestJson } from "./request-json.ts";
import { keyPage, type StoredKey } from "./shapes-of-store.ts";

export interface FoundKeys {
  keys: StoredKey[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}

interface Reading {
  pattern: string;
  cursor: string | null;
  pageSize: number;
  maxPages: number;
  /** Stop after this many keys. */
  wanted: number;
}

export async function readKeys({ pattern, cursor, pageSize, maxPages, wanted }: Reading): Promise<FoundKeys | Failure> {
  const keys: StoredKey[] = [];
  let next = cursor;
  for (let page = 0; page < maxPages && keys.length < wanted; page++) {
    const query = new URLSearchParams({ pattern, limit: String(pageSize), ...(next ? { cursor: next } : {}) });
    const reply = await requestJson(keyPage, `/store/keys?${query}`);
    if (!reply.ok) return reply.failure;
    keys.push(...reply.value.keys);
    next = reply.value.next_cursor;
    if (next === null) break;
  }
  return { keys, next };
}
