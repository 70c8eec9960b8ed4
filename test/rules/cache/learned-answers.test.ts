// Pairs of questions that only the probability gate refuses: their labels cost nothing, and once they prove enough the answers are served.
import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/cache/cache-types.ts";
import type { CacheSettings } from "../../../src/cache/semantic-cache.ts";
import type { BackgroundModel } from "../../../src/cache/zones/background-model.ts";
import { addLabel, emptyFamily } from "../../../src/cache/zones/family-labels.ts";
import { ZoneLearning } from "../../../src/cache/zones/zone-learning.ts";
import { ZoneLedger } from "../../../src/cache/zones/zone-ledger.ts";
import { ok } from "../../../src/kernel/result.ts";
import { CacheUnderTest, question } from "./cache-under-test.ts";

const asking = (text: string, more: Partial<Question> = {}): Question => ({ ...question, ...more, text });
const topics = [
  ["Can I bring my large dog on the train?", "Can I bring my large cat on the train?"],
  ["Where is the nearest shop that repairs old cameras?", "Where is the nearest shop that repairs old radios?"],
  ["How long does fresh soup keep in the fridge?", "How long does fresh sauce keep in the fridge?"],
  ["Please tell me who designed the tall bridge", "Please tell me who designed the tall tower"],
  ["What is the fee for 3 transfers?", "What is the fee for 4 transfers?"],
] as const;
const stored = (n: number) => topics[n]?.[0] ?? "";
const asked = (n: number) => topics[n]?.[1] ?? "";
/** The label of an answer is the first word of its output. */
const says = (label: string) => async () =>
  ok({ output: { label }, model: "m", usage: { inputTokens: 1, outputTokens: 2 } });

interface Given {
  compare?: (a: unknown, b: unknown) => boolean;
  /** The output of the model in an audit. */
  audited?: unknown;
  costUsd?: number | null;
  audits?: { share: number; usdADay: number };
  random?: () => number;
}

function createLearning(given: Given = {}) {
  const { compare = (a, b) => JSON.stringify(a) === JSON.stringify(b), costUsd = 0.01 } = given;
  const families = new Map<string, ReturnType<typeof emptyFamily>>();
  const familyOf = (name: string) => {
    const family = families.get(name) ?? emptyFamily();
    families.set(name, family);
    return family;
  };
  const state = { calls: 0, asked: 0, auditedUsd: 0 };
  const ledger = new ZoneLedger({
    objectOf: (tenant) => ({
      record: async (name, maxWrong, labels) => {
        state.calls++;
        for (const label of labels) addLabel(familyOf(`${tenant} ${name}`), label, maxWrong);
        return familyOf(`${tenant} ${name}`).zones;
      },
      families: async () => [...families].map(([name, labels]) => ({ name: name.slice(tenant.length + 1), labels })),
      audited: async () => state.auditedUsd,
      spend: async (_, usd) => {
        state.auditedUsd += usd;
      },
    }),
    now: () => 0,
    defer: () => undefined,
  });
  const embedderId = "local/hash-1";
  const learning = new ZoneLearning({
    ledger,
    scoredBy: embedderId,
    compareFor: ({ taskType }) =>
      taskType === "summarization" ? null : async (_, entry, output) => compare(entry.output, output),
    audits: given.audits ?? { share: 0, usdADay: 1 },
    random: given.random ?? (() => 0),
  });
  const background: BackgroundModel = {
    ask: async () => {
      state.asked++;
      return ok({ output: given.audited, model: "m", usage: { inputTokens: 1, outputTokens: 2 } });
    },
    charged: async (work) => ({ value: await work(() => undefined), costUsd }),
  };
  const teach = (count: number, given: { tenant?: string; isRight?: boolean; type?: string } = {}) => {
    const { tenant = "acme", isRight = true, type = "question_answering@1" } = given;
    const family = familyOf(`${tenant} ${type} ${embedderId}`);
    const label = { isRight, isAudit: false, isRevoked: false };
    for (let n = 0; n < count; n++) {
      addLabel(family, { asked: `a${isRight}${n}`, stored: `s${isRight}${n}`, pRight: 0.95, ...label }, 0.01);
      addLabel(family, { asked: `b${isRight}${n}`, stored: `t${isRight}${n}`, pRight: 0.1, ...label }, 0.01);
    }
  };
  const name = `acme question_answering@1 ${embedderId}`;
  const createCache = (settings: Partial<CacheSettings> = {}) =>
    new CacheUnderTest(settings, undefined, { learning, background });
  return { createCache, state, teach, family: () => familyOf(name) };
}

async function nearMiss(setup: CacheUnderTest, n: number, answers: [string, string], more: Partial<Question> = {}) {
  await setup.ask(asking(stored(n), { ...more, minScore: 1 }), `stored ${n}`, says(answers[0]));
  await setup.settled();
  const answer = await setup.ask(asking(asked(n), more), `asked ${n}`, says(answers[1]));
  await setup.settled();
  return answer.ok ? answer.value.cache : answer;
}

describe("a near miss", () => {
  test("is answered by the model, and labels the pair in the background", async () => {
    const { createCache, family } = createLearning();
    const setup = createCache();
    expect(await nearMiss(setup, 0, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "improbable" });
    expect(family().labels).toEqual({ right: 1, wrong: 0 });
  });

  test("whose answer differs is a wrong label", async () => {
    const { createCache, family } = createLearning();
    await nearMiss(createCache(), 0, ["yes", "no"]);
    expect(family().labels).toEqual({ right: 0, wrong: 1 });
  });

  test("is no label where nothing can compare the answers, whether they are equal or not, and costs no call", async () => {
    const { createCache, state } = createLearning();
    const setup = createCache();
    const summary = { taskType: "summarization" };
    await nearMiss(setup, 0, ["yes", "yes"], summary);
    expect(await nearMiss(setup, 1, ["yes", "no"], summary)).toMatchObject({ reason: "improbable" });
    expect(state).toEqual({ calls: 0, asked: 0, auditedUsd: 0 });
  });

  test("is served once enough labels are right, and says so", async () => {
    const { createCache, teach } = createLearning();
    teach(400);
    const setup = createCache();
    // The first one reads what is open.
    expect(await nearMiss(setup, 0, ["yes", "yes"])).toMatchObject({ layer: "none" });
    const served = { layer: "semantic", reason: "learned_zone", matched_task_id: "stored 1" };
    expect(await nearMiss(setup, 1, ["yes", "no"])).toMatchObject(served);
    const again = await setup.ask(asking(asked(1)));
    expect(again.ok && again.value.cache).toMatchObject({ layer: "exact", matched_task_id: "stored 1" });
  });

  test.each([
    ["another tenant's", { tenant: "bolt" }],
    ["another task type's", { type: "classification@1" }],
    ["an earlier version's", { type: "question_answering@0" }],
  ])("is not served by %s labels", async (_, given) => {
    const { createCache, teach } = createLearning();
    teach(400, given);
    const setup = createCache();
    await nearMiss(setup, 0, ["yes", "yes"]);
    expect(await nearMiss(setup, 1, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "improbable" });
  });

  test("is not served when wrong labels have closed the zone", async () => {
    const { createCache, teach } = createLearning();
    teach(400);
    teach(30, { isRight: false });
    const setup = createCache();
    await nearMiss(setup, 0, ["yes", "yes"]);
    expect(await nearMiss(setup, 1, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "improbable" });
  });

  test("is not served in shadow mode, nor below a request's own threshold, nor against a hard finding", async () => {
    const { createCache, teach } = createLearning();
    teach(400);
    const shadow = createCache({ mode: "shadow" });
    await nearMiss(shadow, 0, ["yes", "yes"]);
    expect(await nearMiss(shadow, 1, ["yes", "yes"])).toMatchObject({ layer: "none" });
    const setup = createCache();
    const strict = { minScore: 0.99 };
    expect(await nearMiss(setup, 2, ["yes", "yes"], strict)).toMatchObject({ reason: "below_threshold" });
    expect(await nearMiss(setup, 4, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "guard_refused" });
  });

  test("of a task type with a stricter budget of its own is not served", async () => {
    const { createCache, teach } = createLearning();
    teach(400);
    const setup = createCache({ maxWrongOf: () => 0.001 });
    await nearMiss(setup, 0, ["yes", "yes"]);
    expect(await nearMiss(setup, 1, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "improbable" });
  });
});

describe("an audit of a served answer", () => {
  const [right, wrong] = [{ label: "yes" }, { label: "no" }];
  /** A question whose answer the gates serve to its rewording. */
  const [first, second] = ["How do I reset my password?", "How can I reset my password?"];
  const share = { share: 1, usdADay: 1 };

  async function served(given: Given) {
    const learning = createLearning({ audits: share, ...given });
    const setup = learning.createCache();
    await setup.ask(asking(first), "first", says("yes"));
    await setup.settled();
    const answer = await setup.ask(asking(second), "second", says("yes"));
    expect(answer.ok && answer.value.cache).toMatchObject({ reason: "similar_question", matched_task_id: "first" });
    await setup.settled();
    return { ...learning, setup };
  }
  const layerOf = async (setup: CacheUnderTest, text: string) => {
    const answer = await setup.ask(asking(text), "third", says("new"));
    await setup.settled();
    return answer.ok && answer.value.cache.layer;
  };

  test("that agrees changes nothing and is counted", async () => {
    const { setup, family, state } = await served({ audited: right });
    expect(family()).toMatchObject({ audits: { right: 1, wrong: 0 }, revoked: 0 });
    expect(state).toMatchObject({ asked: 1, auditedUsd: 0.01 });
    expect([await layerOf(setup, first), await layerOf(setup, second)]).toEqual(["exact", "exact"]);
  });

  test("that differs revokes the answer and what others took of it", async () => {
    const { setup, family } = await served({ audited: wrong });
    expect(family()).toMatchObject({ audits: { right: 0, wrong: 1 }, revoked: 1 });
    expect(await layerOf(setup, second)).toBe("none");
    expect(await layerOf(setup, first)).not.toBe("exact");
  });

  test("is made of a share of the answers", async () => {
    const { state } = await served({ audited: right, audits: { share: 0.02, usdADay: 1 }, random: () => 0.03 });
    expect(state.asked).toBe(0);
  });

  test.each([
    ["the day's limit is spent", { costUsd: 0.6 }, 2],
    ["a price is not known", { costUsd: null }, 1],
    ["the limit is nothing", { audits: { share: 1, usdADay: 0 } }, 0],
    ["never, when the calls cost nothing", { costUsd: 0 }, 4],
  ] as const)("ends when %s", async (_, given, audits) => {
    const { setup, state } = await served({ audited: right, ...given });
    for (const text of ["How could I reset my password?", "how can I reset my passwords", "How to reset my password"]) {
      await setup.ask(asking(text));
      await setup.settled();
    }
    expect(state.asked).toBe(audits);
  });

  test("of an answer from a zone counts against the zone, and closes it", async () => {
    const { createCache, teach, family } = createLearning({ audits: share, audited: wrong });
    teach(150);
    const setup = createCache();
    await nearMiss(setup, 0, ["yes", "yes"]);
    expect(await nearMiss(setup, 1, ["yes", "no"])).toMatchObject({ reason: "learned_zone" });
    expect(family()).toMatchObject({ audits: { wrong: 1 }, labels: { wrong: 1 }, revoked: 1 });
    expect(family().zones.at(-1)).toMatchObject({ wrong: 1 });
    expect(await nearMiss(setup, 2, ["yes", "yes"])).toMatchObject({ layer: "none" });
  });
});
