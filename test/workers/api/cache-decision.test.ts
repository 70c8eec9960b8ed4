import { describe, expect, test } from "vitest";
import * as z from "zod";
import { findingKinds } from "../../../src/cache/guards/finding.ts";
import { ApiUnderTest, problem } from "./api-under-test.ts";
import { echoModel } from "./stub-models.ts";

const keys = {
  admin: "acme-admin-key-000001",
  writer: "acme-writer-key-00001",
  reader: "acme-reader-key-00001",
  other: "bolt-admin-key-000001",
};
/** API keys of two tenants that only this test uses. One has a key for each role. */
function twoTenants(): { API_KEYS: string } {
  const name = crypto.randomUUID().slice(0, 8);
  const roles = (["admin", "writer", "reader"] as const).map((role) => `acme-${name}:${role}:${keys[role]}`);
  return { API_KEYS: [...roles, `bolt-${name}:admin:${keys.other}`].join(",") };
}

const words = z.array(z.string());
const near = z.strictObject({
  score: z.number().min(0).max(1),
  cosine: z.number().min(-1).max(1),
  task_id: z.string().nullable(),
  text: z.string().nullable(),
  ends_at: z.iso.datetime(),
  guard: z.string().nullable(),
  p_right: z.number().min(0).max(1).nullable(),
  rerank_score: z.number().nullable(),
  decision: z.enum([
    "served",
    "nearer_served",
    "not_considered",
    "below_threshold",
    "guard_refused",
    "improbable",
    "answer_gone",
  ]),
});
const nearest = z.strictObject({
  threshold: z.number(),
  explained_threshold: z.number(),
  max_wrong: z.number(),
  entries: z.array(near),
});
const explained = z.strictObject({
  threshold: z.number(),
  explained_threshold: z.number(),
  max_wrong: z.number(),
  decision: z.enum(["served", "not_served"]),
  gate: z.enum(["static", "learned_zone"]).nullable(),
  zones: z.looseObject({ lowest_p_right: z.number().nullable() }).nullable(),
  candidates: z.array(
    near.extend({
      findings: z.array(z.strictObject({ kind: z.enum(findingKinds), asked: words, stored: words })),
      unexplained: z.strictObject({ asked: words, stored: words }),
    }),
  ),
});
const keyPage = z.object({ keys: z.array(z.object({ key: z.string(), size_bytes: z.number().optional() })) });

const explain = async (api: ApiUnderTest, body: object) =>
  explained.parse((await api.call("POST", "/cache/explain", { body })).body);
const nearTo = async (api: ApiUnderTest, body: object) =>
  nearest.parse((await api.call("POST", "/cache/nearest", { body })).body);

async function answered(...texts: string[]) {
  const model = echoModel();
  const api = new ApiUnderTest({ languageModel: model });
  const ids = new Map<string, string>();
  for (const text of texts) {
    const id = await api.submit({ text, cache_threshold: 1 });
    await api.settled(id);
    ids.set(text, id);
  }
  return { api, model, idOf: (text: string) => ids.get(text) };
}

describe("POST /cache/explain", () => {
  test("reports the findings of each guard, the unexplained words and the decision", async () => {
    const [three, without, plain] = [
      "What is the fee for 3 transfers with my card?",
      "what is the fee for two transfers without my card?",
      "what is the fee for 2 transfers with my card",
    ] as const;
    const { api, idOf } = await answered(three, without, plain);
    const decision = await explain(api, { text: "What is the fee for two transfers with my card?" });
    expect(decision).toMatchObject({ threshold: 0.85, explained_threshold: 0.75, max_wrong: 0.01, decision: "served" });
    const of = (text: string) => decision.candidates.find((candidate) => candidate.task_id === idOf(text));
    expect(of(plain)).toMatchObject({ text: plain, decision: "served", guard: null, findings: [] });
    expect(of(plain)?.unexplained).toEqual({ asked: [], stored: [] });
    expect(of(three)).toMatchObject({
      decision: "guard_refused",
      guard: "numbers",
      findings: [{ kind: "numbers", asked: ["2"], stored: ["3"] }],
      unexplained: { asked: ["two"], stored: ["3"] },
    });
    expect(of(without)).toMatchObject({
      decision: "guard_refused",
      guard: "negation",
      findings: [{ kind: "negation", asked: [], stored: ["without card"] }],
    });
    const scores = decision.candidates.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { score, cosine } of decision.candidates) expect(cosine).toBeCloseTo(2 * score - 1, 10);
  });

  test("reports no words for a candidate below the lowest similarity, and serves nothing", async () => {
    const { api } = await answered("Where is my parcel?");
    expect(await explain(api, { text: "Who wrote Don Quixote?" })).toMatchObject({
      decision: "not_served",
      candidates: [
        {
          decision: "below_threshold",
          p_right: null,
          findings: [],
          unexplained: { asked: [], stored: [] },
        },
      ],
    });
    expect(await explain(new ApiUnderTest(), { text: "Where is my parcel?" })).toMatchObject({
      decision: "not_served",
      candidates: [],
    });
  });

  test("shows the operator's limits of the task type, and the caller's limits only when they are stricter", async () => {
    const vars = { CACHE_MAX_WRONG: "0.02, sentiment=0.2", CACHE_THRESHOLD: "0.9" };
    const api = new ApiUnderTest({ vars, languageModel: echoModel() });
    expect(await explain(api, { text: "x" })).toMatchObject({ threshold: 0.9, max_wrong: 0.02 });
    expect(await explain(api, { text: "x", task_type: "sentiment_analysis" })).toMatchObject({ max_wrong: 0.2 });
    expect(await explain(api, { text: "x", cache_threshold: 0.95 })).toMatchObject({
      threshold: 0.95,
      explained_threshold: 0.95,
    });
    expect(await explain(api, { text: "x", cache_threshold: 0.5 })).toMatchObject({
      threshold: 0.9,
      explained_threshold: 0.9,
    });
  });

  test("changes nothing: no task, no model call, no entry, no counter", async () => {
    const { api, model } = await answered("Where is my parcel?");
    const state = async () => ({
      calls: model.calls,
      ids: (await api.listed()).ids,
      keys: keyPage.parse((await api.get("/store/keys?pattern=*&limit=200")).body).keys,
      counters: (await api.get("/metrics/prometheus")).text.split("\n").filter((line) => /cache|task/.test(line)),
    });
    const before = await state();
    for (const text of ["Where are my parcels?", "Where is not my parcel?", "something else"]) {
      await explain(api, { text });
      await nearTo(api, { text });
    }
    const after = await state();
    expect(after.calls).toBe(before.calls);
    expect(after.ids).toEqual(before.ids);
    expect(after.keys.map(({ key }) => key)).toEqual(before.keys.map(({ key }) => key));
    const counted = (lines: string[]) => lines.filter((line) => /_total|_count/.test(line) && !/seconds/.test(line));
    expect(counted(after.counters)).toEqual(counted(before.counters));
    expect(counted(before.counters).length).toBeGreaterThan(0);
  });

  test.each(["reader", "writer"] as const)(
    "is refused to a %s, who may search for the nearest entries",
    async (role) => {
      const api = new ApiUnderTest({ vars: twoTenants(), languageModel: echoModel() });
      const call = { body: { text: "Where is my parcel?" }, key: keys[role] };
      const refused = await api.call("POST", "/cache/explain", call);
      expect(refused.status).toBe(403);
      expect(problem.parse(refused.body).error.message).toContain("admin");
      expect((await api.call("POST", "/cache/nearest", call)).status).toBe(200);
      expect((await api.call("POST", "/cache/explain", { ...call, key: keys.admin })).status).toBe(200);
    },
  );

  test("shows a tenant no questions of another tenant", async () => {
    const api = new ApiUnderTest({ vars: twoTenants(), languageModel: echoModel() });
    await api.settled(await api.submit({ text: "Where is my parcel?" }, { key: keys.admin }), { key: keys.admin });
    const request = { body: { text: "Where is my parcel?" } };
    const mine = explained.parse((await api.call("POST", "/cache/explain", { ...request, key: keys.admin })).body);
    expect(mine.candidates).toHaveLength(1);
    const theirs = explained.parse((await api.call("POST", "/cache/explain", { ...request, key: keys.other })).body);
    expect(theirs.candidates).toEqual([]);
  });

  test.each([
    [{}, "text"],
    [{ text: "" }, "text"],
    [{ text: 5 }, "text"],
    [{ text: "x", cache_threshold: 2 }, "cache_threshold"],
    [{ text: "x", task_type: "moderaton" }, "task_type"],
  ])("refuses %j, naming the field", async (body, field) => {
    const reply = await new ApiUnderTest().call("POST", "/cache/explain", { body });
    expect(reply.status).toBe(422);
    expect(problem.parse(reply.body).error.details?.map((detail) => detail.field)).toContain(field);
  });
});

describe("POST /cache/nearest", () => {
  test("names the guard of each refused entry and the probability that it was right", async () => {
    const { api, idOf } = await answered("Is 20 kg of luggage allowed?", "Is my son covered in the winter?");
    const { entries } = await nearTo(api, { text: "Is 20 lb of luggage allowed?" });
    const refused = entries.find(({ task_id }) => task_id === idOf("Is 20 kg of luggage allowed?"));
    expect(refused).toMatchObject({ decision: "guard_refused", guard: "units" });
    expect(refused?.p_right).toBeGreaterThan(0);
    const soft = (await nearTo(api, { text: "Is my daughter covered in the winter?" })).entries[0];
    expect(soft).toMatchObject({ decision: "improbable", guard: "opposites" });
  });

  test("finds nothing for a text that is too long to compare", async () => {
    const { api } = await answered("Where is my parcel?");
    expect((await nearTo(api, { text: "Where is my parcel? ".repeat(250) })).entries).toEqual([]);
  });
});

describe("the answer that a client reads", () => {
  test("names the guard that refused the nearest stored question, and the probability", async () => {
    const { api } = await answered("What is the fee for 3 transfers?");
    const { result } = await api.settled(await api.submit({ text: "What is the fee for 4 transfers?" }));
    const cache = z
      .object({ cache: z.object({ layer: z.string(), guard: z.string(), p_right: z.number(), reason: z.string() }) })
      .parse(result).cache;
    expect(cache).toMatchObject({ layer: "none", guard: "numbers", reason: "guard_refused" });
  });

  test("is the model's answer in shadow mode, and says whether the stored answer agreed", async () => {
    const model = echoModel();
    const api = new ApiUnderTest({ vars: { CACHE_MODE: "shadow" }, languageModel: model });
    await api.settled(await api.submit({ text: "How do I reset my password?" }));
    const { result } = await api.settled(await api.submit({ text: "How can I reset my password?" }));
    const shadowResult = z.object({
      from_cache: z.boolean(),
      cache: z.object({ layer: z.string(), shadow: z.string() }),
    });
    expect(shadowResult.parse(result)).toMatchObject({ from_cache: false, cache: { layer: "none", shadow: "agreed" } });
    expect(model.calls).toBe(2);
  });
});
