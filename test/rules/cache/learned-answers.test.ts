// Pairs of questions that only the probability gate refuses: their labels cost nothing, and once they prove enough the answers are served.
import { describe, expect, test } from "vitest";
import type { Question } from "../../../src/cache/cache-types.ts";
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

function createLearning(
  compare: (a: unknown, b: unknown) => boolean | null = (a, b) => JSON.stringify(a) === JSON.stringify(b),
) {
  const families = new Map<string, ReturnType<typeof emptyFamily>>();
  const familyOf = (name: string) => {
    const family = families.get(name) ?? emptyFamily();
    families.set(name, family);
    return family;
  };
  const calls: string[] = [];
  const ledger = new ZoneLedger({
    objectOf: (tenant) => ({
      record: async (name, maxWrong, labels) => {
        calls.push(tenant);
        for (const label of labels) addLabel(familyOf(`${tenant} ${name}`), label, maxWrong);
        return familyOf(`${tenant} ${name}`).zones;
      },
    }),
    now: () => 0,
    defer: () => undefined,
  });
  const embedderId = "local/hash-1";
  const learning = new ZoneLearning({
    ledger,
    embedderId,
    compare: async (_, entry, output) => compare(entry.output, output),
  });
  const teach = (count: number, given: { tenant?: string; isRight?: boolean; type?: string } = {}) => {
    const { tenant = "acme", isRight = true, type = "question_answering@1" } = given;
    const family = familyOf(`${tenant} ${type} ${embedderId}`);
    for (let n = 0; n < count; n++) {
      addLabel(
        family,
        { asked: `a${isRight}${n}`, stored: `s${isRight}${n}`, pRight: 0.95, isRight, isAudit: false },
        0.01,
      );
      addLabel(
        family,
        { asked: `b${isRight}${n}`, stored: `t${isRight}${n}`, pRight: 0.1, isRight, isAudit: false },
        0.01,
      );
    }
  };
  const labelsOf = (name = `acme question_answering@1 ${embedderId}`) =>
    families.get(name)?.labels ?? { right: 0, wrong: 0 };
  return { learning, calls, teach, labelsOf, families };
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
    const { learning, labelsOf } = createLearning();
    const setup = new CacheUnderTest({}, undefined, { learning });
    expect(await nearMiss(setup, 0, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "improbable" });
    expect(labelsOf()).toEqual({ right: 1, wrong: 0 });
  });

  test("whose answer differs is a wrong label", async () => {
    const { learning, labelsOf } = createLearning();
    await nearMiss(new CacheUnderTest({}, undefined, { learning }), 0, ["yes", "no"]);
    expect(labelsOf()).toEqual({ right: 0, wrong: 1 });
  });

  test("is no label where nothing can compare the answers, whether they are equal or not, and costs no call", async () => {
    const { learning, calls } = createLearning(() => null);
    const setup = new CacheUnderTest({}, undefined, { learning });
    await nearMiss(setup, 0, ["yes", "yes"]);
    await nearMiss(setup, 1, ["yes", "no"]);
    expect(calls).toEqual([]);
  });

  test("is served once enough labels are right, and says so", async () => {
    const { learning, teach } = createLearning();
    teach(400);
    const setup = new CacheUnderTest({}, undefined, { learning });
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
    const { learning, teach } = createLearning();
    teach(400, given);
    const setup = new CacheUnderTest({}, undefined, { learning });
    await nearMiss(setup, 0, ["yes", "yes"]);
    expect(await nearMiss(setup, 1, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "improbable" });
  });

  test("is not served when wrong labels have closed the zone", async () => {
    const { learning, teach } = createLearning();
    teach(400);
    teach(30, { isRight: false });
    const setup = new CacheUnderTest({}, undefined, { learning });
    await nearMiss(setup, 0, ["yes", "yes"]);
    expect(await nearMiss(setup, 1, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "improbable" });
  });

  test("is not served in shadow mode, nor below a request's own threshold, nor against a hard finding", async () => {
    const { learning, teach } = createLearning();
    teach(400);
    const shadow = new CacheUnderTest({ mode: "shadow" }, undefined, { learning });
    await nearMiss(shadow, 0, ["yes", "yes"]);
    expect(await nearMiss(shadow, 1, ["yes", "yes"])).toMatchObject({ layer: "none" });
    const setup = new CacheUnderTest({}, undefined, { learning });
    const strict = { minScore: 0.99 };
    expect(await nearMiss(setup, 2, ["yes", "yes"], strict)).toMatchObject({ reason: "below_threshold" });
    expect(await nearMiss(setup, 4, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "guard_refused" });
  });

  test("of a task type with a stricter budget of its own is not served", async () => {
    const { learning, teach } = createLearning();
    teach(400);
    const setup = new CacheUnderTest({ maxWrongOf: () => 0.001 }, undefined, { learning });
    await nearMiss(setup, 0, ["yes", "yes"]);
    expect(await nearMiss(setup, 1, ["yes", "yes"])).toMatchObject({ layer: "none", reason: "improbable" });
  });
});
