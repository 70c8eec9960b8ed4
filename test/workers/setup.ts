// Files share one isolate, since importing the Worker anew took each longer than its tests. What one stored, or set, is none of the next.
import { env, reset } from "cloudflare:test";
import { afterAll, beforeAll } from "vitest";
// The first similar question would load it, and take that long.
import "../../src/cache/judge.ts";
import { endOfBatches } from "./queue-consumer.ts";

// Before the file sets any: this module is evaluated anew for each file.
const settings = { ...env };

beforeAll(reset);
afterAll(async () => {
  await endOfBatches();
  for (const name of Object.keys(env)) if (!(name in settings)) Reflect.deleteProperty(env, name);
  Object.assign(env, settings);
});
