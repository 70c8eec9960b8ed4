// Checks that tasks can be stored: a shard in use writes a row and reads it back, because a shard that cannot write still answers
// reads from memory. Each check takes the next shard. An isolate checks at most every 10 seconds and shares the answer.

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
  /** Lets the check finish after the request that started it has ended. */
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
  let checked = "the directory of shards";
  try {
    const names = await shards.list();
    const name = names[turn % names.length];
    if (name === undefined) return null;
    checked = `task shard ${name}`;
    return (await shards.named(name).checkStorage()) ? null : `${checked} does not read what it has written`;
  } catch (error) {
    return newerStorageOf(error) ?? `${checked} cannot store: see the log`;
  }
}
