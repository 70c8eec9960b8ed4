// Can tasks be stored? One shard in use writes a row and reads it back, another one each time; a read alone is answered from
// memory by a shard that cannot write. Asked at most every 10 seconds in an isolate, whatever the answer was.

import { within } from "../kernel/deadline.ts";
import { ShortLivedCache } from "../kernel/short-lived-cache.ts";
import { newerStorageOf } from "../storage/migrations.ts";
import type { TaskShardObject, TaskShards } from "./task-shards.ts";

const sharedMs = 10_000;
/** A shard that has not answered by then counts as one that cannot store. */
const answerMs = 5000;

interface StorageCheckPorts {
  shards: Pick<TaskShards, "list"> & { named(name: string): Pick<TaskShardObject, "checkStorage"> };
  now: () => number;
  /** Keeps an answer coming when the request that asked for it is gone. */
  defer: (work: Promise<unknown>) => void;
}

/** What cannot be stored, in one sentence; null when all is well, or nothing was ever stored. */
export function createStorageCheck(ports: StorageCheckPorts): () => Promise<string | null> {
  const shared = new ShortLivedCache<string | null>(sharedMs, ports.now, ports.defer);
  let turn = 0;
  return () =>
    shared.get("", () =>
      within(
        answerMs,
        writeOneRow(ports.shards, turn++),
        () => `task storage did not answer within ${answerMs / 1000} s`,
      ),
    );
}

async function writeOneRow(shards: StorageCheckPorts["shards"], turn: number): Promise<string | null> {
  let asked = "the directory of shards";
  try {
    const names = await shards.list();
    const name = names[turn % names.length];
    if (name === undefined) return null;
    asked = `task shard ${name}`;
    return (await shards.named(name).checkStorage()) ? null : `${asked} does not read what it has written`;
  } catch (error) {
    return newerStorageOf(error) ?? `${asked} cannot store: see the log`;
  }
}
