// Files share one isolate, since importing the Worker anew took each longer than its tests. What one stored is none of the next.
import { reset } from "cloudflare:test";
import { beforeAll } from "vitest";
// The first similar question would load it, and take that long.
import "../../src/cache/judge.ts";

beforeAll(reset);
