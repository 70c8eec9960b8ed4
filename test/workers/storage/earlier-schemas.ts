// Storage as earlier code wrote it, recorded by running that code: the tables, indexes and rows of each shape that a class
// ever stored. Its times are moved to now, so that nothing of it has ended when a test opens it.
import { evictDurableObject, runInDurableObject } from "cloudflare:test";

const recordings = import.meta.glob<string>("./earlier/*/*.sql", { query: "?raw", import: "default", eager: true });

interface EarlierSchema {
  /** Of the Durable Object's class. */
  className: string;
  /** Since when it was stored like this. */
  since: string;
  sql: string;
}

const earlierSchemas: readonly EarlierSchema[] = Object.entries(recordings).map(([path, sql]) => ({
  className: path.split("/").at(-2) ?? "",
  since: /^-- (.*)$/m.exec(sql)?.[1] ?? path,
  sql,
}));

/** Oldest first. */
export const earlierOf = (className: string): EarlierSchema[] =>
  earlierSchemas.filter((schema) => schema.className === className);

/** Replaces all that the object stores, and restarts it. */
export async function openEarlier(stub: DurableObjectStub, { sql }: EarlierSchema): Promise<void> {
  await runInDurableObject(stub, async (_, { storage }) => {
    await storage.deleteAlarm();
    await storage.deleteAll();
    storage.sql.exec(movedToNow(sql));
  });
  await evictDurableObject(stub);
}

/** All was recorded in the minute after this. */
const recordedAt = 1_795_833_530_000;

/** Every Unix time of the recording, later by as much as has passed since then. */
export function movedToNow(sql: string): string {
  const later = Date.now() - recordedAt;
  return sql.replaceAll(/\b179\d{10}\b/g, (time) => String(Number(time) + later));
}
