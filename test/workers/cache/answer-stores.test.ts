import { describe, expect, it } from "vitest";
import type { QuestionKeys } from "../../../src/cache/partition.ts";
import { asScore } from "../../../src/storage/score.ts";
import { answerEditorContract } from "./answer-editor.contract.ts";
import { answerStoreContract } from "./answer-store.contract.ts";
import { composedAnswers, composedEditor, embeddedAnswers, embeddedKeys } from "./answer-stores.ts";

answerStoreContract("EmbeddedAnswerStore", () => embeddedAnswers());
answerStoreContract("ComposedAnswerStore", composedAnswers);
answerEditorContract("EmbeddedAnswerKeys", () => ({ answers: embeddedAnswers(), editor: embeddedKeys() }));
answerEditorContract("ComposedAnswerEditor", () => ({ answers: composedAnswers(), editor: composedEditor() }));

describe("the embedded store of answers", () => {
  const keys: QuestionKeys = { partition: "ab".repeat(32), id: "cd".repeat(32), exact: "", tenant: "t", taskType: "s" };
  const noSignal = new AbortController().signal;
  const asking = {
    keys,
    generation: 0,
    minScore: asScore(0.85),
    topK: 3,
    embed: async () => Float32Array.from([1, 0]),
    signal: noSignal,
  };
  const gone = () => Promise.reject(new Error("secret text of the call"));
  const broken = {
    lookup: gone,
    begin: gone,
    complete: gone,
    release: gone,
    nearest: gone,
    forget: gone,
    clear: gone,
    revoke: gone,
  };
  const unused = { list: gone, search: gone, figures: gone, sample: gone, removeAnswers: gone, expireAnswers: gone };

  it("turns an object that does not answer into values: the request leads, and nothing rejects", async () => {
    const answers = embeddedAnswers({ getByName: () => ({ ...broken, ...unused }) });
    const error = {
      reason: "unavailable",
      store: "embedded-answers",
      message: "the object of the cache did not answer",
    };
    expect(await answers.lookup([keys])).toEqual({ ok: false, error });
    expect(await answers.clear("t", ["s"])).toEqual({ ok: false, error });
    expect(await answers.nearest(keys, Float32Array.from([1, 0]), 3)).toEqual({ ok: false, error });
    const begun = await answers.begin(asking);
    if (begun.role !== "leader") throw new Error(begun.role);
    expect(begun.near).toEqual({ ok: false, error });
    await answers.release(begun.lead, { reason: "unavailable", message: "down" });
  });

  it("does not call the object for a request that was aborted while its question was embedded", async () => {
    const revoked = new AbortController();
    let begins = 0;
    const begin = async () => {
      begins++;
      return { role: "failed" as const, error: { reason: "aborted" as const, message: "" }, waitedMs: 0 };
    };
    const release = async () => false;
    const answers = embeddedAnswers({ getByName: () => ({ ...broken, begin, release, ...unused }) });
    const embed = async () => {
      revoked.abort();
      return null;
    };
    expect(await answers.begin({ ...asking, embed, signal: revoked.signal })).toMatchObject({ role: "failed" });
    expect(begins).toBe(0);
  });

  it("reports a slow call without the time in which it waited for another request", async () => {
    const reported: string[] = [];
    let now = 0;
    const report = ({ command }: { command: string }) => reported.push(command);
    const watch = { slowMs: 50, now: () => now, report };
    const slow = async () => {
      now += 60;
      return { role: "leader" as const, generation: 0, near: { ok: true as const, value: [] }, waitedMs: 60 };
    };
    const lookup = async () => {
      now += 60;
      return { generation: 0, answers: [] };
    };
    const object = { ...broken, begin: slow, lookup, ...unused };
    const answers = embeddedAnswers({ getByName: () => object }, watch);
    await answers.begin(asking);
    await answers.lookup([keys]);
    expect(reported).toEqual(["lookup"]);
  });
});
