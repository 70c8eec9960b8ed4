// Files share one isolate, since importing the Worker anew took each longer than its tests. What one stored, or set, is none of the next.
import { env, reset } from "cloudflare:test";
import { afterAll, beforeAll } from "vitest";
// The first similar question would load it, and take that long.
import "../../src/cache/judge.ts";
import { endOfBatches } from "./queue-consumer.ts";

const settings = { ...env };

beforeAll(async () => {
  for (const name of Object.keys(env)) if (!(name in settings)) Reflect.deleteProperty(env, name);
  Object.assign(env, settings);
  await reset();
});
afterAll(endOfBatches);
