// Wrappers of the key-value store and the vector index that measure each command. The clock of a Worker stops while code runs, so they
// measure the time of waiting for the store.
import type { KeyValueStore } from "./key-value-store.ts";
import type { VectorIndex } from "./vector-index.ts";

/** `report` gets every command that took at least `slowMs`. */
export interface CommandWatch {
  slowMs: number;
  now: () => number;
  report: (command: { at: number; store: string; command: string; items: number; ms: number }) => void;
}

export function timedStore(store: KeyValueStore, watch: CommandWatch): KeyValueStore {
  const { name } = store;
  return {
    name,
    read: (keys) => timed(name, "read", keys.length, () => store.read(keys), watch),
    write: (entries) => timed(name, "write", entries.length, () => store.write(entries), watch),
    remove: (keys) => timed(name, "remove", keys.length, () => store.remove(keys), watch),
  };
}

export function timedIndex(index: VectorIndex, watch: CommandWatch): VectorIndex {
  const { name } = index;
  return {
    name,
    query: (namespace, vector, topK) => timed(name, "query", topK, () => index.query(namespace, vector, topK), watch),
    upsert: (namespace, entry) => timed(name, "upsert", 1, () => index.upsert(namespace, entry), watch),
    remove: (namespace, ids) => timed(name, "remove", ids.length, () => index.remove(namespace, ids), watch),
  };
}

/** `waitedMs` tells how long an answer waited for something other than the store. */
export async function timed<T>(
  store: string,
  command: string,
  items: number,
  run: () => Promise<T>,
  { slowMs, now, report }: CommandWatch,
  waitedMs: (answer: T) => number = () => 0,
): Promise<T> {
  const at = now();
  const answer = await run();
  const ms = now() - at - waitedMs(answer);
  if (ms >= slowMs) report({ at, store, command, items, ms });
  return answer;
}
