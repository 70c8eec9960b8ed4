import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Generation } from "../../../src/ai/language-model.ts";
import type { ModelError } from "../../../src/ai/model-error.ts";
import type { CoalescerObject } from "../../../src/cache/shared-coalescer.ts";
import { fail, ok, type Result } from "../../../src/kernel/result.ts";
import { patience } from "../../patience.ts";
import { CacheUnderTest, coalescerObject, question } from "./cache-under-test.ts";

const error: ModelError = { reason: "unavailable", message: "the model is down" };
const generation = (output: unknown): Generation => ({
  output,
  model: "m",
  usage: { inputTokens: 1, outputTokens: 1 },
});

/** Computations that the test completes one by one, in the order they began. */
function manualCompute() {
  const started: ((result: Result<Generation, ModelError>) => void)[] = [];
  const compute = (signal: AbortSignal) =>
    new Promise<Result<Generation, ModelError>>((resolve) => {
      started.push(resolve);
      signal.addEventListener("abort", () => resolve(fail({ reason: "aborted", message: "aborted" })));
    });
  return { started, compute };
}
const begun = (started: unknown[], count: number) => vi.waitFor(() => expect(started).toHaveLength(count), patience);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Isolates with their own memory that share a Coalescer object. */
function isolates(count: number, object = coalescerObject(() => 0)) {
  return Array.from({ length: count }, () => new CacheUnderTest({}, object));
}

describe("equal requests in flight", () => {
  it("compute once across isolates", async () => {
    const setups = isolates(4);
    const { started, compute } = manualCompute();
    const answers = setups.flatMap((setup) =>
      Array.from({ length: 50 }, (_, i) => setup.ask(question, `${i}`, compute)),
    );
    await begun(started, 1);
    started[0]?.(ok(generation("shared")));
    const outputs = (await Promise.all(answers)).map((answer) => answer.ok && answer.value.generation.output);
    expect(outputs).toEqual(new Array(200).fill("shared"));
    expect(started).toHaveLength(1);
  });

  it("share an answer that another isolate finished a moment ago", async () => {
    const [first, second] = isolates(2);
    await first?.ask(question);
    const late = await second?.ask(question);
    expect(late?.ok && late.value.cache.reason).toBe("shared_in_flight");
    expect(second?.counts.computes).toBe(0);
  });

  it.each([
    ["one isolate", 1],
    ["four isolates", 4],
  ])("cost two calls when the model is down, not 200, in %s", async (_, count) => {
    const object = coalescerObject(() => 0);
    let joins = 0;
    const counting: CoalescerObject = {
      ...object,
      join: (key, id) => {
        joins++;
        return object.join(key, id);
      },
    };
    const setups = isolates(count, counting);
    let calls = 0;
    const compute = async () => {
      // The call fails only after the other isolates, and the next request of a failed isolate, have joined the flight.
      const expected = count + calls++;
      await vi.waitFor(() => expect(joins).toBe(expected), patience);
      return fail(error);
    };
    const asked = setups.flatMap((setup) =>
      Array.from({ length: 200 / count }, () => setup.ask(question, "t", compute)),
    );
    for (const answer of await Promise.all(asked)) expect(answer).toEqual({ ok: false, error });
    expect(calls).toBe(2);
  });

  it("get the answer of the new leader after the first leader failed", async () => {
    const [setup] = isolates(1);
    const { started, compute } = manualCompute();
    const asked = Array.from({ length: 20 }, () => setup?.ask(question, "t", compute));
    await begun(started, 1);
    started[0]?.(fail(error));
    await begun(started, 2);
    started[1]?.(ok(generation("second try")));
    const outputs = (await Promise.all(asked)).map((answer) => answer?.ok && answer.value.generation.output);
    expect(outputs).toEqual([false, ...new Array(19).fill("second try")]);
    expect(started).toHaveLength(2);
  });

  it("continue when a follower leaves", async () => {
    const [setup] = isolates(1);
    const { started, compute } = manualCompute();
    const leaving = new AbortController();
    const lead = setup?.ask(question, "t", compute);
    await begun(started, 1);
    const leaver = setup?.ask(question, "t", compute, leaving.signal);
    const stayer = setup?.ask(question, "t", compute);
    await vi.waitFor(() => expect(setup?.counts.reads).toBe(3), patience);
    leaving.abort();
    expect(await leaver).toMatchObject({ ok: false, error: { reason: "aborted" } });
    started[0]?.(ok(generation("answer")));
    expect((await lead)?.ok).toBe(true);
    expect((await stayer)?.ok).toBe(true);
    expect(started).toHaveLength(1);
  });

  it("get a new leader, also in another isolate, when the leader is aborted", async () => {
    const [first, second] = isolates(2);
    const { started, compute } = manualCompute();
    const revoked = new AbortController();
    const lead = first?.ask(question, "t", compute, revoked.signal);
    await begun(started, 1);
    const waiting = [second?.ask(question, "t", compute), second?.ask(question, "t", compute)];
    await vi.waitFor(() => expect(second?.counts.reads).toBe(2), patience);
    revoked.abort();
    expect(await lead).toMatchObject({ ok: false, error: { reason: "aborted" } });
    await begun(started, 2);
    started[1]?.(ok(generation("taken over")));
    for (const answer of await Promise.all(waiting))
      expect(answer?.ok && answer.value.generation.output).toBe("taken over");
  });

  it("get a new leader when the lease of a dead leader runs out", async () => {
    const clock = { now: 0 };
    const [dead, alive] = isolates(
      2,
      coalescerObject(() => clock.now),
    );
    const { started, compute } = manualCompute();
    void dead?.ask(question, "t", compute);
    await begun(started, 1);
    const waiting = alive?.ask(question, "t", compute);
    await vi.waitFor(() => expect(alive?.counts.reads).toBe(1), patience);
    await vi.advanceTimersByTimeAsync(999);
    expect(started).toHaveLength(1);
    clock.now = 1000;
    await vi.advanceTimersByTimeAsync(250);
    await begun(started, 2);
    started[1]?.(ok(generation("after the lease")));
    const answer = await waiting;
    expect(answer?.ok && answer.value.generation.output).toBe("after the lease");
  });

  it("share a flight in their isolate when the Coalescer object cannot be reached", async () => {
    const logged = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const down = () => Promise.reject(new Error("no object"));
    const unreachable: CoalescerObject = { join: down, complete: down, release: down };
    const [setup] = isolates(1, unreachable);
    const answers = await Promise.all(Array.from({ length: 50 }, () => setup?.ask(question)));
    expect(answers.every((answer) => answer?.ok)).toBe(true);
    expect(setup?.counts.computes).toBe(1);
    const failing = await Promise.all(
      Array.from({ length: 50 }, () => setup?.ask({ ...question, text: "other" }, "t", async () => fail(error))),
    );
    expect(failing.every((answer) => answer && !answer.ok)).toBe(true);
    const lines = logged.mock.calls.map(([line]) => JSON.parse(line));
    logged.mockRestore();
    expect(lines).toMatchObject([{ event: "coalescer_unreachable", error: "Error: no object" }]);
  });

  it("do not share an answer with a caller who asks for a higher score", async () => {
    const [setup] = isolates(1);
    const { started, compute } = manualCompute();
    const asked = [setup?.ask(question, "t", compute), setup?.ask({ ...question, minScore: 0.99 }, "t", compute)];
    await begun(started, 2);
    for (const finish of started) finish(ok(generation("x")));
    await Promise.all(asked);
  });

  it("are all released when compute throws", async () => {
    const [setup] = isolates(1);
    const bug = async (): Promise<never> => {
      throw new Error("bug");
    };
    const asked = await Promise.allSettled([
      setup?.ask(question, "t", bug),
      setup?.ask(question, "t", bug),
      setup?.ask(question, "t", bug),
    ]);
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    expect(asked[2]).toMatchObject({ value: { ok: false, error: { reason: "unavailable" } } });
  });
});
