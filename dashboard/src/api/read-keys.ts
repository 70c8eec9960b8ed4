// Pages of keys, read one after the other. A page may hold nothing and not be the last, so a bounded number is asked for.
import { ask, type Trouble } from "./ask.ts";
import { keyPage, type StoredKey } from "./shapes-of-store.ts";

export interface FoundKeys {
  keys: StoredKey[];
  /** Where to go on; null at the end. */
  next: string | null;
}

interface Reading {
  pattern: string;
  cursor: string | null;
  pageSize: number;
  mostPages: number;
  /** Enough keys. */
  wanted: number;
}

export async function readKeys({
  pattern,
  cursor,
  pageSize,
  mostPages,
  wanted,
}: Reading): Promise<FoundKeys | Trouble> {
  const keys: StoredKey[] = [];
  let next = cursor;
  for (let page = 0; page < mostPages && keys.length < wanted; page++) {
    const query = new URLSearchParams({ pattern, limit: String(pageSize), ...(next ? { cursor: next } : {}) });
    const asked = await ask(keyPage, `/store/keys?${query}`);
    if (!asked.ok) return asked.trouble;
    keys.push(...asked.value.keys);
    next = asked.value.next_cursor;
    if (next === null) break;
  }
  return { keys, next };
}
