import { expect, it } from "vitest";
import { uuidV7Source } from "../../../src/kernel/uuid-v7.ts";

const at = 1_795_833_530_000;
const sourceAt = (clock: { now: number }, random = 0) =>
  uuidV7Source(
    () => clock.now,
    () => random,
    () => crypto.randomUUID(),
  );

it("a UUID of version 7 holds its millisecond, and has the variant of RFC 9562", () => {
  const uuid = sourceAt({ now: at }, 0.5)();
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7400-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(uuid.replace("-", "").slice(0, 12), 16)).toBe(at);
});

it("UUIDs of one source increase and are unique, within a millisecond, beyond its counter, and when the clock goes back", () => {
  const clock = { now: at };
  const next = sourceAt(clock, 0.999);
  const uuids = Array.from({ length: 5000 }, (_, index) => {
    if (index === 4000) clock.now -= 60_000;
    if (index === 4500) clock.now += 120_000;
    return next();
  });
  expect(uuids).toEqual([...uuids].sort());
  expect(new Set(uuids.map((uuid) => uuid.slice(0, 18))).size).toBe(5000);
});

it("a hundred UUIDs of one millisecond keep it, wherever their counter begins", () => {
  const next = sourceAt({ now: at }, 0.999);
  expect(new Set(Array.from({ length: 100 }, () => next().slice(0, 13))).size).toBe(1);
});
