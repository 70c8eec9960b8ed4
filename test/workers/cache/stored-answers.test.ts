import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import { rowOf } from "../../../src/cache/answer-rows.ts";
import { StoredAnswers } from "../../../src/cache/stored-answers.ts";

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const large = { maxBytes: 1e9, maxVectors: 100 };

const hex = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .padEnd(64, "0");
const partition = hex("one");
const idOf = (n: number): string => n.toString(16).padStart(8, "0").padEnd(64, "f");

const answerTo = (n: number, values: number[] | null, more = {}) => ({
  partition,
  id: idOf(n),
  generation: 0,
  score: 1,
  expiresAt: START + HOUR,
  answer: `answer ${n}`,
  vector: values && Float32Array.from(values),
  ...more,
});
const find = (answers: StoredAnswers, n: number, now = START) =>
  answers.find({ partition, id: idOf(n) }, now)?.answer ?? null;
const near = (answers: StoredAnswers, values: number[], now = START, topK = 3, minScore = 0) => {
  const found = answers.near(partition, Float32Array.from(values), topK, minScore, now);
  return found.ok ? found.value.map(({ answer }) => answer) : [found.error];
};
const onCircle = (n: number): number[] => [Math.cos(n), Math.sin(n)];

/** Runs the test with the storage of a new object. The test passes the time. */
const withStorage = (name: string, test: (storage: DurableObjectStorage, sql: SqlStorage) => void) =>
  runInDurableObject(env.EMBEDDED_ANSWERS.getByName(name), (_, state) => test(state.storage, state.storage.sql));

describe("stored answers", () => {
  it("are found after a restart as before it, and forgotten ones are not", () =>
    withStorage("restart", (storage) => {
      const before = new StoredAnswers(storage, large);
      for (let n = 0; n < 70; n++) before.put(answerTo(n, n % 10 === 9 ? null : onCircle(n)), START);
      before.forget(
        partition,
        [3, 68].map((n) => String(rowOf({ partition, id: idOf(n) }))),
      );
      before.put(answerTo(5, [1, 0], { answer: "again" }), START);
      const after = new StoredAnswers(storage, large);
      for (let n = 0; n < 70; n++) {
        expect(find(after, n)).toBe([3, 68].includes(n) ? null : n === 5 ? "again" : `answer ${n}`);
        expect(near(after, onCircle(n))).toEqual(near(before, onCircle(n)));
      }
      expect(near(after, [1, 0], START, 2).toSorted()).toEqual(["again", "answer 0"]);
    }));

  it("are not found from another partition or question, also when their rows have the same number", () =>
    withStorage("same row", (storage) => {
      const answers = new StoredAnswers(storage, large);
      answers.put(answerTo(1, [1, 0]), START);
      const otherId = `${idOf(1).slice(0, 63)}0`;
      expect(rowOf({ partition, id: otherId })).toBe(rowOf({ partition, id: idOf(1) }));
      expect(answers.find({ partition, id: otherId }, START)).toBe(null);
      const alike = `${partition.slice(0, 63)}1`;
      expect(rowOf({ partition: alike, id: idOf(1) })).toBe(rowOf({ partition, id: idOf(1) }));
      expect(answers.find({ partition: alike, id: idOf(1) }, START)).toBe(null);
      expect(answers.near(alike, Float32Array.from([1, 0]), 3, 0, START)).toEqual({ ok: true, value: [] });
      answers.put(answerTo(1, [0, 1], { id: otherId, answer: "second" }), START);
      expect(find(answers, 1)).toBe(null);
      expect(near(answers, [1, 0])).toEqual(["second"]);
    }));

  it("are not found after they expire, although the alarm has not deleted them", () =>
    withStorage("past end", (storage, sql) => {
      const answers = new StoredAnswers(storage, large);
      answers.put(answerTo(1, [1, 0], { expiresAt: START + 1000 }), START);
      answers.put(answerTo(2, [0, 1]), START);
      expect(near(answers, [1, 0], START + 999)).toEqual(["answer 1", "answer 2"]);
      expect(near(answers, [1, 0], START + 1000)).toEqual(["answer 2"]);
      expect(find(answers, 1, START + 1000)).toBe(null);
      expect(answers.put(answerTo(3, null, { expiresAt: START }), START)).toEqual({ ok: true, value: false });
      answers.sweep(START + 1000);
      expect(sql.exec("SELECT answer FROM answers").toArray()).toEqual([{ answer: "answer 2" }]);
      expect(answers.earliestEnd(START + 1000)).toBe(START + HOUR);
    }));

  it("are not found after a clear, and what began before it is not stored", () =>
    withStorage("clear", (storage, sql) => {
      const answers = new StoredAnswers(storage, large);
      answers.put(answerTo(1, [1, 0]), START);
      expect(near(answers, [1, 0])).toEqual(["answer 1"]);
      answers.clear(START);
      expect([find(answers, 1), ...near(answers, [1, 0])]).toEqual([null]);
      expect(answers.put(answerTo(2, [1, 0]), START)).toEqual({ ok: true, value: false });
      answers.clear(START);
      const { generation } = new StoredAnswers(storage, large);
      expect(generation).toBe(START + 1);
      answers.put(answerTo(3, [1, 0], { generation }), START);
      expect(near(new StoredAnswers(storage, large), [1, 0])).toEqual(["answer 3"]);
      answers.sweep(START);
      expect(sql.exec("SELECT answer FROM answers").toArray()).toEqual([{ answer: "answer 3" }]);
    }));

  it("of the least recently found vectors are dropped above their maximum in a partition", () =>
    withStorage("least recent", (storage) => {
      const answers = new StoredAnswers(storage, { ...large, maxVectors: 3 });
      const units = [
        [1, 0, 0, 0, 0],
        [0, 1, 0, 0, 0],
        [0, 0, 1, 0, 0],
        [0, 0, 0, 1, 0],
        [0, 0, 0, 0, 1],
      ];
      const put = (n: number, minute: number) => answers.put(answerTo(n, units[n] ?? null), START + minute * MINUTE);
      for (const n of [0, 1, 2]) put(n, n);
      expect(near(answers, units[0] ?? [], START, 1)).toEqual(["answer 0"]);
      put(3, 4);
      expect([0, 1, 2, 3].map((n) => find(answers, n))).toEqual(["answer 0", null, "answer 2", "answer 3"]);
    }));

  it("that are least recently used are dropped above the maximum size, expired ones first", () =>
    withStorage("full", (storage, sql) => {
      const limits = { ...large, maxBytes: 400_000 };
      const answers = new StoredAnswers(storage, limits);
      const answer = "x".repeat(10_000);
      for (let n = 0; n < 30; n++)
        answers.put(answerTo(n, null, { answer, expiresAt: START + 24 * HOUR }), START + n * MINUTE);
      expect(find(answers, 0, START + 40 * MINUTE)).toBe(answer);
      for (let n = 30; n < 45; n++) {
        answers.put(answerTo(n, null, { answer, expiresAt: START + 24 * HOUR }), START + (11 + n) * MINUTE);
      }
      expect(sql.databaseSize).toBeLessThanOrEqual(400_000);
      const after = new StoredAnswers(storage, limits);
      expect([0, 44].map((n) => find(after, n, START + HOUR))).toEqual([answer, answer]);
      expect([1, 2].map((n) => find(after, n, START + HOUR))).toEqual([null, null]);
    }));

  it("are found in each of 300 partitions that are not all in memory", () =>
    withStorage("partitions", (storage) => {
      const answers = new StoredAnswers(storage, large);
      const vector = new Float32Array(1536).fill(1);
      const names = Array.from({ length: 300 }, (_, n) => (n * 8).toString(16).padStart(6, "0").padEnd(64, "e"));
      for (const name of names) answers.put({ ...answerTo(1, null), partition: name, answer: name, vector }, START);
      for (let round = 0; round < 2; round++) {
        for (const name of names) {
          const found = answers.near(name, vector, 3, 0, START);
          expect(found.ok && found.value.map(({ answer }) => answer)).toEqual([name]);
        }
      }
    }));

  it("refuse a vector of another dimension, and find a text without a direction only by its question", () =>
    withStorage("vectors", (storage) => {
      const answers = new StoredAnswers(storage, large);
      answers.put(answerTo(1, [1, 0]), START);
      near(answers, [1, 0]);
      const error = "the vector has 3 dimensions, the partition holds 2";
      expect(answers.put(answerTo(2, [1, 0, 0]), START)).toEqual({ ok: false, error });
      expect(near(answers, [1, 0, 0])).toEqual([error]);
      for (const values of [
        [0, 0],
        [Number.NaN, 1],
        [Number.POSITIVE_INFINITY, 1],
      ]) {
        expect(answers.put(answerTo(3, values), START)).toEqual({ ok: true, value: true });
        expect(find(answers, 3)).toBe("answer 3");
        expect(near(answers, values)).toEqual([]);
        expect(near(answers, [1, 0])).toEqual(["answer 1"]);
      }
    }));
});

describe("the object of stored answers", () => {
  const question = { partition, id: idOf(1) };
  const request = { ...question, minScore: 0.85, requestId: "request" };
  const kept = (expiresAt: number) => ({ score: 1, expiresAt, vector: Float32Array.from([1, 0]) });
  const tables = (object: DurableObjectStub) =>
    runInDurableObject(object, async (_, { storage }) => ({
      names: storage.sql.exec("SELECT name FROM sqlite_master WHERE name IN ('answers', 'generation')").toArray(),
      alarm: await storage.getAlarm(),
    }));

  it("stores nothing when it is only asked", async () => {
    const object = env.EMBEDDED_ANSWERS.getByName("asked");
    await object.lookup([question]);
    expect(await object.begin(request, Float32Array.from([1, 0]), 3)).toMatchObject({ role: "leader", generation: 0 });
    await object.nearest(partition, Float32Array.from([1, 0]), 3);
    await object.forget(partition, ["1"]);
    expect(await object.list(-1, 10)).toEqual({ generation: 0, rows: [] });
    expect(await tables(object)).toEqual({ names: [], alarm: null });
  });

  it("sets one alarm for many answers, deletes its storage when nothing is left, and works again afterwards", async () => {
    const object = env.EMBEDDED_ANSWERS.getByName("alarm");
    const end = Date.now() + HOUR;
    await object.complete(request, 0, "first", kept(end));
    const { alarm } = await tables(object);
    for (let n = 2; n < 20; n++) {
      await object.complete({ ...request, id: idOf(n) }, 0, "later", kept(end - n * 30_000));
    }
    expect((await tables(object)).alarm).toBe(alarm);
    await evictDurableObject(object);
    await object.complete({ ...request, id: idOf(20) }, 0, "after a restart", kept(end));
    expect((await tables(object)).alarm).toBe(alarm);
    await object.complete({ ...request, id: idOf(21) }, 0, "much earlier", kept(end - HOUR / 2));
    expect((await tables(object)).alarm).toBeLessThan(alarm ?? 0);

    const clock = vi.spyOn(Date, "now").mockReturnValue(end + 1);
    expect(await runDurableObjectAlarm(object)).toBe(true);
    clock.mockRestore();
    expect(await tables(object)).toEqual({ names: [], alarm: null });
    await object.complete(request, 0, "again", kept(end));
    expect((await object.lookup([question])).answers).toEqual(["again"]);
    expect((await tables(object)).alarm).toBeGreaterThan(end);
  });

  it("keeps its generation for a day after a clear, so that no older answer is stored then", async () => {
    const object = env.EMBEDDED_ANSWERS.getByName("generation");
    await object.clear();
    await runDurableObjectAlarm(object);
    await evictDurableObject(object);
    const { generation } = await object.lookup([]);
    expect(generation).toBeGreaterThan(0);
    expect(await object.complete(request, 0, "from before", kept(Date.now() + HOUR))).toEqual({
      ok: true,
      value: false,
    });
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 25 * HOUR);
    await runDurableObjectAlarm(object);
    clock.mockRestore();
    expect(await tables(object)).toEqual({ names: [], alarm: null });
  });

  it("answers from its rows before it joins a flight, unless the score is too low for the request", async () => {
    const object = env.EMBEDDED_ANSWERS.getByName("recheck");
    await object.complete(request, 0, "taken over", { score: 0.9, expiresAt: Date.now() + HOUR, vector: null });
    expect(await object.begin({ ...request, requestId: "second" }, null, 3)).toMatchObject({
      role: "follower",
      answer: "taken over",
      isStored: true,
    });
    const strict = await object.begin({ ...request, minScore: 0.95, requestId: "strict" }, null, 3);
    expect(strict).toMatchObject({ role: "leader" });
  });
});
