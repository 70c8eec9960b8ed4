// The whole way of a label: a near miss that a model answers, the tenant's zones, an answer that they allow, an audit, a revocation.
import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import type { Label } from "../../../src/cache/zones/family-labels.ts";
import { ok } from "../../../src/kernel/result.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { StubModel } from "../api/stub-models.ts";

const topics = [
  ["Can I bring my large dog on the train?", "Can I bring my large cat on the train?"],
  ["Where is the nearest shop that repairs old cameras?", "Where is the nearest shop that repairs old radios?"],
  ["How long does fresh soup keep in the fridge?", "How long does fresh sauce keep in the fridge?"],
] as const;
const family = "classification@1 local/hash-1";
const judged = z.object({ right: z.number(), wrong: z.number() });
const learned = z.object({
  families: z.array(
    z.object({ lowest_p_right: z.number().nullable(), labels: judged, audits: judged, revoked: z.number() }),
  ),
});

/** A system whose model gives the label that `labelOf` says. */
function createSystem(labelOf: (text: string) => string, vars: Record<string, string> = {}) {
  const output = (label: string) => ({ label, confidence: 1, scores: [{ label, score: 1 }] });
  const usage = { inputTokens: 1, outputTokens: 1 };
  const model = new StubModel(async ({ text, onProviderCall }) => {
    onProviderCall({ provider: "openai", model: "stub", ...usage, error: null });
    return ok({ output: output(labelOf(text)), model: "test/stub", usage });
  });
  const prices = { MODEL_PRICES: "openai/stub=1:1" };
  const api = new ApiUnderTest({ languageModel: model, vars: { ...prices, CACHE_AUDIT: "0", ...vars } });
  const ask = async (text: string, more: object = {}) => {
    const task = { text, task_type: "classification", labels: ["yes", "no"], ...more };
    const { result } = await api.settled(await api.submit(task));
    return result?.cache;
  };
  const nearMiss = async (topic: readonly [string, string]) => {
    await ask(topic[0], { cache_threshold: 1 });
    return ask(topic[1]);
  };
  const zones = async () => learned.parse((await api.get("/cache/zones")).body).families[0];
  const teach = async (count: number) => {
    const labels = Array.from({ length: count }, (_, n): Label[] => [
      { asked: `a${n}`, stored: `s${n}`, pRight: 0.95, isRight: true, isAudit: false, isRevoked: false },
      { asked: `b${n}`, stored: `t${n}`, pRight: 0.1, isRight: true, isAudit: false, isRevoked: false },
    ]);
    await env.CACHE_ZONES.getByName(api.tenant).record(family, 0.01, labels.flat());
  };
  return { api, model, ask, nearMiss, zones, teach };
}

describe("a near miss over the whole system", () => {
  it("is labelled by the answer of the model, also after the tenant's object restarts", async () => {
    const { api, nearMiss, zones } = createSystem((text) => (text.includes("radios") ? "no" : "yes"));
    expect(await nearMiss(topics[0])).toMatchObject({ layer: "none", reason: "improbable" });
    await vi.waitFor(async () => expect((await zones())?.labels).toEqual({ right: 1, wrong: 0 }), patience);
    await evictDurableObject(env.CACHE_ZONES.getByName(api.tenant));
    expect((await zones())?.labels).toEqual({ right: 1, wrong: 0 });
  });

  it("is served once a zone is open, and the answer, explain and the metrics say so", async () => {
    const { api, model, ask, nearMiss, zones, teach } = createSystem(() => "yes");
    await teach(400);
    await nearMiss(topics[0]);
    await vi.waitFor(async () => expect((await zones())?.labels.right).toBe(801), patience);
    await ask(topics[1][0], { cache_threshold: 1 });
    const body = { text: topics[1][1], task_type: "classification", labels: ["yes", "no"] };
    const explained = await api.call("POST", "/cache/explain", { body });
    expect(explained.body).toMatchObject({ decision: "served", gate: "learned_zone", zones: { lowest_p_right: 0.1 } });
    const calls = model.calls;
    expect(await ask(topics[1][1])).toMatchObject({ layer: "semantic", reason: "learned_zone" });
    expect(model.calls).toBe(calls);
    const metrics = await api.get("/metrics");
    const served = z.object({
      cache: z.object({ learned: z.looseObject({ served_by_zone: z.record(z.string(), z.number()) }) }),
    });
    const counted = served.parse(metrics.body).cache.learned;
    expect(Object.values(counted.served_by_zone)).toEqual([1]);
    expect(counted).toMatchObject({ labels: { right: 801, wrong: 0 }, audits: { right: 0, wrong: 0 }, revoked: 0 });
    const text = (await api.get("/metrics/prometheus")).text;
    expect(text).toContain('aes_cache_labels_total{outcome="right"} 801');
  });

  it("does not happen with CACHE_LEARNING off", async () => {
    const { nearMiss, zones, teach } = createSystem(() => "yes", { CACHE_LEARNING: "off" });
    await teach(400);
    await nearMiss(topics[0]);
    expect(await nearMiss(topics[1])).toMatchObject({ layer: "none", reason: "improbable" });
    expect((await zones())?.labels.right).toBe(800);
  });
});

describe("an audit over the whole system", () => {
  const [first, second] = ["How do I reset my password?", "How can I reset my password?"];

  it("revokes a wrong answer: its question and its taker are answered by the model again", async () => {
    let said = "yes";
    const { api, model, ask, zones } = createSystem(() => said, { CACHE_AUDIT: "1", CACHE_AUDIT_USD: "1" });
    await ask(first);
    said = "no";
    expect(await ask(second)).toMatchObject({ layer: "semantic", reason: "similar_question" });
    await vi.waitFor(async () => {
      expect(await zones()).toMatchObject({ audits: { right: 0, wrong: 1 }, revoked: 1 });
    }, patience);
    const calls = model.calls;
    const answers = [await ask(second), await ask(first)];
    expect(answers[0]).toMatchObject({ layer: "none" });
    expect(answers[1]).not.toMatchObject({ matched_task_id: null, layer: "exact" });
    expect(model.calls).toBeGreaterThan(calls);
    const today = z.object({ audits_today: z.object({ spent_usd: z.number() }) });
    expect(today.parse((await api.get("/cache/zones")).body).audits_today.spent_usd).toBeGreaterThan(0);
  });

  it("asks no model with CACHE_AUDIT_USD 0", async () => {
    const { model, ask } = createSystem(() => "yes", { CACHE_AUDIT: "1", CACHE_AUDIT_USD: "0" });
    await ask(first);
    expect(await ask(second)).toMatchObject({ layer: "semantic" });
    expect(model.calls).toBe(1);
  });
});
