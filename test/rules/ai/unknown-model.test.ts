// A model that the list of known models does not have: what it refuses by name it is not asked for again.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { OpenAiChat } from "../../../src/ai/providers/openai/client.ts";
import { fitsStrict } from "../../../src/ai/providers/openai/form.ts";
import { TypedLanguageModel } from "../../../src/ai/typed-language-model.ts";
import type { TaskType } from "../../../src/task-types/task-type.ts";
import { findTaskType, taskTypes } from "../../../src/task-types/task-types.ts";
import { patienceMs } from "../../patience.ts";
import { type Planned, ProviderServer } from "./provider-server.ts";

const server = new ProviderServer();
let url = "";
let chat: OpenAiChat;
beforeAll(async () => {
  url = await server.listen();
});
beforeEach(() => {
  chat = new OpenAiChat({ apiKey: "k", baseUrl: url, timeoutMs: patienceMs, auth: "bearer" });
});
afterAll(() => server.close());

const sentiment = { label: "positive", score: 0.9, confidence: 0.8, language: "en" };
const answered = (output: object = sentiment): Planned => ({
  body: { choices: [{ finish_reason: "stop", message: { content: JSON.stringify(output) } }] },
});
const refused = (body: unknown, status = 400): Planned => ({ status, body });
const error = (message: string, more: object = {}) => refused({ error: { message, ...more } });

function generate(model = "new-model", taskTypeName = "sentiment", options: Record<string, unknown> = {}) {
  const taskType = findTaskType(taskTypeName) as TaskType;
  const request = {
    taskType,
    text: "x",
    options,
    model: null,
    temperature: 0.2,
    maxTokens: 100,
    language: null,
    listener: null,
  };
  const asked = { ...request, onProviderCall: ignoreProviderCall };
  return new TypedLanguageModel(chat, model).generate(asked, new AbortController().signal);
}

/** What each request had of the fields that a model may refuse. */
const sent = () =>
  server.asked.map(({ body }) => {
    const { temperature, max_tokens, max_completion_tokens, reasoning_effort, response_format } = body;
    return { temperature, max_tokens, max_completion_tokens, reasoning_effort, response_format };
  });

describe("a model that refuses", () => {
  const unsupported = { code: "unsupported_value", param: "temperature" };
  it.each([
    ["by the parameter", error("Only the default (1) value is supported.", unsupported)],
    ["by its words alone", error("Unsupported value: 'temperature' does not support 0.2 with this model.")],
    ["in a server's own form", refused({ detail: [{ loc: ["body", "temperature"], msg: "not permitted" }] }, 422)],
    ["as text", refused("temperature is not supported")],
  ])("a temperature, %s, is asked without it from then on", async (_, refusal) => {
    server.plan(refusal, answered(), answered());
    expect(await generate()).toMatchObject({ ok: true, value: { output: sentiment } });
    expect(await generate()).toMatchObject({ ok: true });
    expect(sent().map(({ temperature }) => temperature)).toEqual([0.2, undefined, undefined]);
    server.plan(answered());
    await generate("another-model");
    expect(sent()[0]?.temperature).toBe(0.2);
  });

  it("the name of the limit gets it under the other name", async () => {
    const words = "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead.";
    server.plan(error(words, { code: "unsupported_parameter", param: "max_tokens" }), answered(), answered());
    await generate();
    await generate();
    expect(sent().map(({ max_tokens, max_completion_tokens }) => [max_tokens, max_completion_tokens])).toEqual([
      [100, undefined],
      [undefined, 100],
      [undefined, 100],
    ]);
  });

  it("an effort of reasoning, though the list has it, is asked without", async () => {
    server.plan(error("Unsupported value: 'none'", { param: "reasoning_effort" }), answered());
    expect(await generate("gpt-6-luna")).toMatchObject({ ok: true });
    expect(sent().map(({ reasoning_effort }) => reasoning_effort)).toEqual(["none", undefined]);
  });

  it("a schema is asked less and less strictly for JSON, and what it accepts is remembered", async () => {
    const words = error("This response_format type is unavailable now", { code: "invalid_request_error" });
    server.plan(words, words, words, answered(), answered());
    expect(await generate()).toMatchObject({ ok: true });
    expect(await generate()).toMatchObject({ ok: true });
    const schema = { name: "sentiment", schema: expect.anything() };
    expect(sent().map(({ response_format }) => response_format)).toEqual([
      { type: "json_schema", json_schema: { ...schema, strict: true } },
      { type: "json_schema", json_schema: schema },
      { type: "json_object" },
      undefined,
      undefined,
    ]);
  });

  it("several things, one after the other, is asked without all of them", async () => {
    const name = error("'max_tokens' is not supported with this model", { param: "max_tokens" });
    server.plan(name, error("temperature: no"), error("json_schema is not supported"), answered(), answered());
    await generate();
    await generate();
    expect(sent().at(-1)).toMatchObject({ max_completion_tokens: 100, response_format: { type: "json_schema" } });
    expect(sent().at(-1)?.temperature).toBe(undefined);
    expect(server.asked).toHaveLength(5);
  });
});

describe("a request that a model refuses for another reason", () => {
  it.each([
    ["too many tokens wanted", error("max_tokens is too large: 90000. This model supports at most 16384.")],
    ["a temperature out of its range", error("temperature must be between 0 and 1")],
    ["no reason", error("bad request")],
    ["a text too long", error("the maximum context length is 8192 tokens; reduce max_tokens", { code: "x" })],
  ])("(%s) is asked once", async (_, refusal) => {
    server.plan(refusal);
    expect(await generate()).toMatchObject({ ok: false });
    expect(server.asked).toHaveLength(1);
  });

  it("keeps what was given up when it fails in any form", async () => {
    server.plan(error("temperature: no"), error("bad request"), answered());
    expect(await generate()).toMatchObject({ ok: false, error: { reason: "bad_request" } });
    await generate();
    expect(sent().at(-1)?.temperature).toBe(0.2);
  });

  it("is aborted between two forms", async () => {
    const controller = new AbortController();
    server.plan({ ...error("temperature: no"), before: async () => controller.abort() }, answered());
    const asked = { system: "s", user: "u", model: "m", temperature: 0, maxTokens: 7, misfit: null, listener: null };
    const answer = await chat.ask({ ...asked, schema: { name: "n", json: {} } }, controller.signal);
    expect(answer).toMatchObject({ ok: false, error: { reason: "aborted" } });
    expect(server.asked).toHaveLength(1);
  });
});

it("a filter's code is a refusal, with the status 400 too", async () => {
  server.plan(error("The response was filtered", { code: "content_filter", param: "prompt", status: 400 }));
  expect(await generate()).toMatchObject({ ok: false, error: { reason: "refused" } });
});

describe("a schema", () => {
  it.each([...new Set(taskTypes.values())].filter(({ ofAnswer }) => !ofAnswer))(
    "of $name fits strict mode",
    ({ output }) => {
      expect(fitsStrict(z.toJSONSchema(output))).toBe(true);
    },
  );

  it.each([
    ["with an optional field", z.object({ a: z.string().optional() })],
    ["with any fields", z.record(z.string(), z.string())],
    ["with an optional field deeper", z.object({ a: z.array(z.object({ b: z.string().optional() })) })],
    ["with more fields than it names", z.looseObject({ a: z.string() })],
    ["with such a choice", z.object({ a: z.union([z.null(), z.object({ b: z.string().optional() })]) })],
  ])("%s does not", (_, type) => {
    expect(fitsStrict(z.toJSONSchema(type))).toBe(false);
  });

  it("of a classification names the labels that there are", async () => {
    const labels = ["praise", 'a "quoted" one'];
    server.plan(answered({ label: "praise", confidence: 1, scores: [] }));
    expect(await generate("m", "classification", { labels })).toMatchObject({ ok: true });
    const label = { type: "string", enum: labels };
    expect(sent()[0]?.response_format).toMatchObject({
      json_schema: { schema: { properties: { label, scores: { items: { properties: { label } } } } }, strict: true },
    });
  });
});
