// Files share one isolate, since importing the Worker anew took each longer than its tests. What one stored is none of the next.
import { reset } from "cloudflare:test";
import { afterAll, beforeAll } from "vitest";
// The first similar question would load it, and take that long.
import "../../src/cache/judge.ts";
import { endOfBatches } from "./queue-consumer.ts";

beforeAll(reset);
afterAll(endOfBatches);
