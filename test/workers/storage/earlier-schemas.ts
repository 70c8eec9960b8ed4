// Storage that earlier code wrote, recorded by running that code: the tables, indexes and rows of each schema that a class has had. The
// times are moved to now, so that nothing has expired when a test opens the storage.
import { evictDurableObject, runInDurableObject } from "cloudflare:test";

const recordings = import.meta.glob<string>("./earlier/*/*.sql", { query: "?raw", import: "default", eager: true });

interface EarlierSchema {
  /** The name of the Durable Object's class. */
  className: string;
  /** The change that introduced this schema. */
  since: string;
  sql: string;
}

const earlierSchemas: readonly EarlierSchema[] = Object.entries(recordings).map(([path, sql]) => ({
  className: path.split("/").at(-2) ?? "",
  since: /^-- (.*)$/m.exec(sql)?.[1] ?? path,
  sql,
}));

/** The earlier schemas of a class, oldest first. */
export const earlierOf = (className: string): EarlierSchema[] =>
  earlierSchemas.filter((schema) => schema.className === className);

/** Replaces the object's storage and restarts the object. Before that, it ends one that may still have something to write. */
export async function openEarlier(stub: DurableObjectStub, { sql }: EarlierSchema): Promise<void> {
  await runInDurableObject(stub, (_, { storage }) => storage.deleteAlarm());
  await evictDurableObject(stub);
  await runInDurableObject(stub, async (_, { storage }) => {
    await storage.deleteAlarm();
    await storage.deleteAll();
    storage.sql.exec(movedToNow(sql));
  });
  await evictDurableObject(stub);
}

/** Every recording was made in the minute after this time. */
const recordedAt = 1_795_833_530_000;

/** Adds the time since the recording to every Unix time in it. */
export function movedToNow(sql: string): string {
  const elapsedMs = Date.now() - recordedAt;
  return sql.replaceAll(/\b179\d{10}\b/g, (time) => String(Number(time) + elapsedMs));
}
