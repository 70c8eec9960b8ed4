import { describe, expect, test } from "vitest";
import type { GenerationRequest, LanguageModel } from "../../../src/ai/language-model.ts";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import type { ModelError } from "../../../src/ai/model-error.ts";
import type { CacheEntry } from "../../../src/cache/cache-entry.ts";
import type { Question } from "../../../src/cache/cache-types.ts";
import { verifierOf } from "../../../src/cache/verifier.ts";
import { fail, ok } from "../../../src/kernel/result.ts";
import type { KeyValueStore } from "../../../src/storage/key-value-store.ts";
import { patienceMs } from "../../patience.ts";
import { CacheUnderTest, question } from "./cache-under-test.ts";

type Say = (request: GenerationRequest, signal: AbortSignal) => Promise<unknown>;

/** A model whose answer `say` decides. A `ModelError` that `say` throws becomes its error. */
class Verifier implements LanguageModel {
  readonly id = "test/verifier";
  readonly requests: GenerationRequest[] = [];
  readonly #say: Say;

  constructor(say: Say) {
    this.#say = say;
  }

  async generate(request: GenerationRequest, signal: AbortSignal) {
    this.requests.push(request);
    try {
      return ok({
        output: await this.#say(request, signal),
        model: this.id,
        usage: { inputTokens: 1, outputTokens: 1 },
      });
    } catch (error) {
      return fail(error as ModelError);
    }
  }
}

class MemoryStore implements KeyValueStore {
  readonly name = "memory";
  readonly values = new Map<string, { value: string; ttlSeconds: number }>();
  isDown = false;

  async read(keys: readonly string[]) {
    if (this.isDown) return fail({ reason: "unavailable" as const, store: this.name, message: "down" });
    return ok(keys.map((key) => this.values.get(key)?.value ?? null));
  }
  async write(entries: readonly { key: string; value: string; ttlSeconds: number }[]) {
    for (const { key, value, ttlSeconds } of entries) this.values.set(key, { value, ttlSeconds });
    return ok(undefined);
  }
  async remove(keys: readonly string[]) {
    return ok(keys.filter((key) => this.values.delete(key)).length);
  }
}

const yes: Say = async () => ({ fits: true });
const no: Say = async () => ({ fits: false });
const untilAborted: Say = (_, signal) =>
  new Promise((_resolve, reject) => {
    const abort = () => reject({ reason: "aborted", message: "aborted" });
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
  });

const stored = "How do I lock my credit card again in the banking app?";
const asked = "How do I unlock my credit card again in the banking app?";
const asking = (text: string, more: Partial<Question> = {}): Question => ({ ...question, ...more, text });

async function verified(say: Say, text = stored, timeoutMs = patienceMs) {
  const model = new Verifier(say);
  const setup = new CacheUnderTest({}, undefined, {
    verifier: (store) => verifierOf({ model, store, timeoutMs, ttlSeconds: 60 }),
  });
  await setup.ask(asking(text), "first");
  await setup.settled();
  setup.resetCounts();
  const ask = async (question: string, more: Partial<Question> = {}) => {
    const answer = await setup.ask(asking(question, more), "later");
    await setup.settled();
    return answer.ok ? answer.value.cache : answer;
  };
  return { model, setup, ask };
}

describe("the verifier", () => {
  test("serves an answer that only the probability gate refuses when it says yes, and the explanation says so", async () => {
    const { ask, model, setup } = await verified(yes);
    expect(await ask(asked)).toMatchObject({ layer: "semantic", reason: "verified", matched_task_id: "first" });
    expect(setup.counts.computes).toBe(0);
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]).toMatchObject({
      text: asked,
      options: { stored, answer: '{"n":1}' },
      temperature: 0,
      model: null,
    });
  });

  test("shows the model both questions and the answer, as data and not as instructions", async () => {
    const { ask, model } = await verified(yes);
    await ask(asked);
    const [request] = model.requests;
    const prompt = request?.taskType.prompt(request.text, request.options, null);
    for (const part of [stored, asked, '{"n":1}']) {
      expect(prompt?.user).toContain(part);
      expect(prompt?.system).not.toContain(part);
    }
  });

  test.each([
    ["says no", no],
    ["says something else", async () => ({ fits: "yes" })],
    ["says nothing", async () => null],
    ["fails", async () => Promise.reject({ reason: "unavailable", message: "down" })],
  ] as [string, Say][])("that %s is a miss", async (_, say) => {
    const { ask, setup } = await verified(say);
    expect(await ask(asked)).toMatchObject({ layer: "none", reason: "improbable", guard: "opposites" });
    expect(setup.counts.computes).toBe(1);
  });

  test("that has not answered by its deadline is a miss, and its call is aborted", async () => {
    let isAborted = false;
    const { ask } = await verified(
      (request, signal) => {
        signal.addEventListener("abort", () => {
          isAborted = true;
        });
        return untilAborted(request, signal);
      },
      stored,
      20,
    );
    expect(await ask(asked)).toMatchObject({ layer: "none", reason: "improbable" });
    expect(isAborted).toBe(true);
  });

  test.each([
    ["a hard finding refuses", "Do I lock 2 cards for now?", "Do I lock 3 cards for now?"],
    ["a negation is flipped", "Can I lock my card for now?", "Can I not lock my card for now?"],
    ["nothing is near", stored, "What is the weather like in the mountains?"],
    ["the answer is served anyway", stored, "how do i lock my credit card again in the banking app"],
  ])("is not asked when %s", async (_, text, question) => {
    const { ask, model } = await verified(yes, text);
    await ask(question);
    expect(model.requests).toEqual([]);
  });
});

describe("what the verifier keeps", () => {
  const entry = { text: stored, output: { n: 1 } } as unknown as CacheEntry;
  const signal = new AbortController().signal;
  const verifying = (say: Say) => {
    const model = new Verifier(say);
    const store = new MemoryStore();
    const verify = verifierOf({ model, store, timeoutMs: patienceMs, ttlSeconds: 60 });
    const ask = (partition = "partition", question = asked, by = entry, until = signal) =>
      verify(partition)(question, by, until, ignoreProviderCall);
    return { model, store, ask };
  };

  test.each([
    ["yes", yes, true],
    ["no", no, false],
  ] as const)("is its %s about a pair, which it is asked about once", async (word, say, fits) => {
    const { model, store, ask } = verifying(say);
    for (let time = 0; time < 3; time++) expect(await ask()).toBe(fits);
    expect(model.requests).toHaveLength(1);
    expect([...store.values.values()]).toEqual([{ value: word, ttlSeconds: 60 }]);
  });

  test("is not stored after a failure: the next request asks again", async () => {
    let isUp = false;
    const { model, store, ask } = verifying(async () => {
      if (!isUp) throw { reason: "unavailable", message: "down" };
      return { fits: true };
    });
    expect(await ask()).toBe(false);
    expect(store.values.size).toBe(0);
    isUp = true;
    expect(await ask()).toBe(true);
    expect(model.requests).toHaveLength(2);
  });

  test("holds only for that partition, question, stored question and answer", async () => {
    const { model, ask } = verifying(yes);
    await ask();
    await ask("other");
    await ask("partition", `${asked} `);
    await ask("partition", asked, { ...entry, text: `${stored} ` });
    await ask("partition", asked, { ...entry, output: { n: 2 } });
    expect(model.requests).toHaveLength(5);
  });

  test("counts as no when the store is down, and the model is not asked", async () => {
    const { model, store, ask } = verifying(yes);
    store.isDown = true;
    expect(await ask()).toBe(false);
    expect(model.requests).toEqual([]);
  });

  test("counts as no for an aborted question, and is not stored", async () => {
    const { store, ask } = verifying(untilAborted);
    const controller = new AbortController();
    const verdict = ask("partition", asked, entry, controller.signal);
    controller.abort();
    expect(await verdict).toBe(false);
    expect(store.values.size).toBe(0);
  });
});
