import { expect, test, vi } from "vitest";
import { createStorageCheck } from "../../../src/tasks/storage-check.ts";

function setUp(answers: (name: string) => Promise<boolean>, names = ["eu00", "na01"]) {
  const clock = { now: 0 };
  const asked: string[] = [];
  const check = createStorageCheck({
    shards: {
      list: async () => names,
      named: (name) => ({
        checkStorage: () => {
          asked.push(name);
          return answers(name);
        },
      }),
    },
    now: () => clock.now,
    defer: () => undefined,
  });
  return { clock, asked, check };
}

test("one shard is asked in ten seconds, the next one after that", async () => {
  const { clock, asked, check } = setUp(async () => true);
  expect(await Promise.all([check(), check(), check()])).toEqual([null, null, null]);
  clock.now = 9999;
  await check();
  expect(asked).toEqual(["eu00"]);
  clock.now = 10_000;
  await check();
  clock.now = 20_000;
  await check();
  expect(asked).toEqual(["eu00", "na01", "eu00"]);
});

test("a shard that cannot write is named, and asked no more often", async () => {
  const { asked, check } = setUp(() => Promise.reject(new Error("database or disk is full")));
  expect(await check()).toBe("task shard eu00 cannot store: see the log");
  expect(await check()).toBe("task shard eu00 cannot store: see the log");
  expect(asked).toEqual(["eu00"]);
});

test("a shard that reads something else than was written is named", async () => {
  expect(await setUp(async () => false).check()).toBe("task shard eu00 does not read what it has written");
});

test("where no shard is in use, nothing is written", async () => {
  const { asked, check } = setUp(async () => true, []);
  expect(await check()).toBe(null);
  expect(asked).toEqual([]);
});

test("a shard that does not answer is waited for five seconds", async () => {
  vi.useFakeTimers();
  const told = setUp(() => new Promise(() => undefined)).check();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await told).toBe("task storage did not answer within 5 s");
  vi.useRealTimers();
});
