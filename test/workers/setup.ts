// Files share one isolate, since importing the Worker anew took each longer than its tests. What one stored, or set, is none of the next.
import { env, reset, runInDurableObject } from "cloudflare:test";
import { afterAll, beforeAll } from "vitest";
// The first similar question would load it, and take that long.
import "../../src/cache/judge.ts";
import { createTaskShards } from "../../src/composition/tasks.ts";
import { endOfBatches } from "./queue-consumer.ts";

// Before the file sets any: this module is evaluated anew for each file.
const settings = { ...env };

beforeAll(async () => {
  // A reset leaves out objects that were idle for ten seconds and left the memory. So those are called whose names all files use: a shard
  // that kept its mark of being in the directory would be missing in the next one, and a poller that kept its alarm reads its records.
  await createTaskShards(env as unknown as Env).askAll((shard) => shard.counts(null).catch(() => null));
  for (const poller of ["poller-0", "poller-1", "poller-2"]) {
    await runInDurableObject(env.KAFKA_POLLER.getByName(poller), () => undefined);
  }
  await reset();
});
afterAll(async () => {
  await endOfBatches();
  for (const name of Object.keys(env)) if (!(name in settings)) Reflect.deleteProperty(env, name);
  Object.assign(env, settings);
});
