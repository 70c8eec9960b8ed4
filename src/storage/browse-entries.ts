// One shard's part of a page of keys: in the order of the keys, past the cursor, at most so many looked at.
import { parseGlob } from "./glob.ts";
import type { KeyPage, StoredKey } from "./key-browser.ts";

/** Keys looked at for one page; a row is read with what of its value lies beside it. */
const lookedAtMost = 20_000;
/** No key goes on with it, so it ends every range of keys with one beginning. */
const last = "\u{10ffff}";

export function browseEntries(sql: SqlStorage, pattern: string, after: string, limit: number, now: number): KeyPage {
  const glob = parseGlob(pattern);
  const rows = sql.exec<{ key: string; expires_at: number }>(
    "SELECT key, expires_at FROM entries WHERE key > ? AND key >= ? AND key < ? ORDER BY key LIMIT ?",
    after,
    glob.prefix,
    glob.prefix + last,
    lookedAtMost,
  );
  const found: { key: string; expires_at: number }[] = [];
  let lookedAt = 0;
  let next: string | null = null;
  for (const row of rows) {
    lookedAt++;
    if (row.expires_at > now && glob.matches(row.key)) found.push(row);
    if (found.length === limit || lookedAt === lookedAtMost) {
      next = row.key;
      break;
    }
  }
  const keys = found.map(({ key, expires_at }): StoredKey => {
    const { bytes } = sql
      .exec<{ bytes: number }>("SELECT length(CAST(value AS BLOB)) AS bytes FROM entries WHERE key = ?", key)
      .one();
    return { key, ttlSeconds: Math.ceil((expires_at - now) / 1000), bytes };
  });
  return { keys, next };
}

/** One page out of each shard's: nothing past the first place that a shard has not read up to. */
export function mergePages(pages: readonly KeyPage[], limit: number): KeyPage {
  const ends = pages.flatMap(({ next }) => (next === null ? [] : [next]));
  const end = ends.reduce<string | null>((first, next) => (first === null || next < first ? next : first), null);
  const known = pages
    .flatMap(({ keys }) => keys)
    .filter(({ key }) => end === null || key <= end)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const keys = known.slice(0, limit);
  return { keys, next: keys.length < known.length ? (keys.at(-1)?.key ?? end) : end };
}
