// What Cloudflare bills for, counted in the isolate that the Worker and all of its objects share under the local runtime.
import * as z from "zod";

export const billed = z.object({
  /** Requests and deliveries of a queue. */
  workerRequests: z.number(),
  /** Calls of the methods of a class, by its name. */
  objectCalls: z.record(z.string(), z.number()),
  alarms: z.number(),
  rowsRead: z.number(),
  /** A set or deleted alarm and the removal of a whole storage are a row each. */
  rowsWritten: z.number(),
  /** A message is written, read at each delivery, and deleted. */
  queueOperations: z.number(),
  /** Requests to other hosts, as those to Redis and Vector are. */
  outsideRequests: z.number(),
  logLines: z.number(),
  logBytes: z.number(),
});
export type Billed = z.infer<typeof billed>;

const nothing = (): Billed => ({
  workerRequests: 0,
  objectCalls: {},
  alarms: 0,
  rowsRead: 0,
  rowsWritten: 0,
  queueOperations: 0,
  outsideRequests: 0,
  logLines: 0,
  logBytes: 0,
});
let counts = nothing();
let isCounting = true;
/** A cursor knows its rows when it has been read. */
const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];

export function count(what: Exclude<keyof Billed, "objectCalls">, units = 1): void {
  if (isCounting) counts[what] += units;
}

export function countCall(className: string): void {
  if (isCounting) counts.objectCalls[className] = (counts.objectCalls[className] ?? 0) + 1;
}

export function countRowsOf(cursor: SqlStorageCursor<Record<string, SqlStorageValue>>): void {
  if (isCounting) cursors.push(cursor);
}

/** Everything since the last time, which is then forgotten. */
export function takeCounts(): Billed {
  for (const { rowsRead, rowsWritten } of cursors.splice(0)) {
    counts.rowsRead += rowsRead;
    counts.rowsWritten += rowsWritten;
  }
  const taken = counts;
  counts = nothing();
  return taken;
}

export function setCounting(on: boolean): void {
  isCounting = on;
}
