import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { timedIndex } from "../../../src/storage/timed-store.ts";
import { UpstashVectorIndex } from "../../../src/storage/upstash-vector-index.ts";
import { patienceMs } from "../../patience.ts";
import { vectorIndexContract } from "../../workers/storage/vector-index.contract.ts";
import { UpstashVectorFront } from "./upstash-vector-front.ts";

const front = new UpstashVectorFront(4);
let url = "";
beforeAll(async () => {
  url = await front.listen();
});
afterAll(() => front.close());
beforeEach(() => {
  front.delayMs = 0;
  front.calls.length = 0;
});

const newIndex = (more: { token?: string; url?: string } = {}) =>
  new UpstashVectorIndex({ url, token: front.token, timeoutMs: patienceMs, ...more });
const metadata = (expires_at = Date.now() + 60_000) => ({
  task_type: "sentiment",
  response_key: "cache:k",
  expires_at,
});
const one = Float32Array.from([1, 0, 0, 0]);

vectorIndexContract("Upstash Vector", newIndex, async () => undefined);
vectorIndexContract(
  "the timed Upstash Vector",
  () => timedIndex(newIndex(), { slowMs: 0, now: Date.now, report: () => undefined }),
  async () => undefined,
);

describe("Upstash Vector", () => {
  it("finds a vector as soon as the index shows it, and not before", async () => {
    front.delayMs = 2000;
    const index = newIndex();
    await index.upsert("late", { id: "a", vector: one, metadata: metadata() });
    expect(await index.query("late", one, 1)).toEqual({ ok: true, value: [] });
    front.now += 2000;
    expect(await index.query("late", one, 1)).toMatchObject({ ok: true, value: [{ id: "a", score: 1 }] });
    expect(front.calls).toEqual(["upsert", "query", "query"]);
  });

  it("ignores rows that another program wrote", async () => {
    front.put("odd", "foreign", [1, 0, 0, 0], { title: "not ours" });
    front.put("odd", "ours", [0.9, 0.1, 0, 0], metadata());
    expect(await newIndex().query("odd", one, 5)).toMatchObject({ ok: true, value: [{ id: "ours" }] });
  });

  it("with another dimension than the embedder gives an error that says what to do", async () => {
    expect(await newIndex().query("n", Float32Array.from([1, 0]), 1)).toEqual({
      ok: false,
      error: {
        reason: "rejected",
        store: "upstash-vector",
        message:
          "the index takes 4 dimensions, the embedder gives 2: create an index with dimension 2 and COSINE, or choose an embedding model of 4 dimensions",
      },
    });
  });

  it("that cannot be reached or refuses the token gives an error that says which", async () => {
    expect(await newIndex({ url: "http://127.0.0.1:1" }).query("n", one, 1)).toMatchObject({
      error: { reason: "unavailable" },
    });
    expect(await newIndex({ token: "wrong" }).query("n", one, 1)).toMatchObject({
      error: { reason: "rejected", message: expect.stringMatching(/refused the token/) },
    });
  });
});
