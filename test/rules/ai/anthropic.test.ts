import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Chat } from "../../../src/ai/chat-model.ts";
import { retryAfterOf } from "../../../src/ai/model-error.ts";
import { AnthropicChat } from "../../../src/ai/providers/anthropic/client.ts";
import { acceptedSchema } from "../../../src/ai/providers/anthropic/form.ts";
import { knownModel } from "../../../src/ai/providers.ts";
import { withinTrace } from "../../../src/telemetry/tracing/active-trace.ts";
import { patienceMs } from "../../patience.ts";
import { never, type Planned, ProviderServer } from "./provider-server.ts";

const server = new ProviderServer();
let url = "";
let client: AnthropicChat;
beforeAll(async () => {
  url = await server.listen();
});
beforeEach(() => {
  client = new AnthropicChat({ apiKey: "sk-ant-secret", baseUrl: url, timeoutMs: patienceMs });
});
afterAll(() => server.close());

const json = z.toJSONSchema(z.object({ label: z.string().min(1), score: z.number().min(0).max(1) }));
const chat: Chat = {
  system: "Judge.",
  user: "<text>hello</text>",
  model: "claude-test",
  temperature: 0.2,
  maxTokens: 50,
  schema: { name: "s", json },
  misfit: null,
  listener: null,
};
const usage = { input_tokens: 5, cache_creation_input_tokens: null, cache_read_input_tokens: 0, output_tokens: 3 };
const message = (text: string | null, stop_reason: string | null = "end_turn"): { body: Record<string, unknown> } => ({
  body: {
    type: "message",
    role: "assistant",
    content: text === null ? [] : [{ type: "text", text }],
    stop_reason,
    usage,
  },
});
const refusal = (status: number, type: string, words = "my prompt, quoted", more: object = {}): Planned => ({
  status,
  body: { type: "error", error: { type, message: words, ...more }, request_id: "req_1" },
});
const ask = (change: Partial<Chat> = {}, signal = new AbortController().signal) =>
  client.ask({ ...chat, ...change }, signal);
const sent = () => server.asked.map(({ body }) => body);

describe("Anthropic", () => {
  it("gets the key and the version in headers, the system apart, and a schema without what it refuses", async () => {
    server.plan(message('{"label":"x"}'));
    expect(await ask()).toEqual({ ok: true, value: { text: '{"label":"x"}', inputTokens: 5, outputTokens: 3 } });
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]?.path).toBe("/v1/messages");
    expect(server.asked[0]?.headers).toMatchObject({
      "x-api-key": "sk-ant-secret",
      "anthropic-version": "2023-06-01",
      "content-type": "application/json",
    });
    expect(sent()[0]).toEqual({
      model: "claude-test",
      max_tokens: 50,
      system: "Judge.",
      messages: [{ role: "user", content: "<text>hello</text>" }],
      temperature: 0.2,
      output_config: {
        format: {
          type: "json_schema",
          schema: {
            type: "object",
            properties: { label: { type: "string" }, score: { type: "number" } },
            required: ["label", "score"],
            additionalProperties: false,
          },
        },
      },
    });
  });

  it.each(["", "/", "/v1", "/v1/"])("is found below a base URL that ends with %j", async (end) => {
    server.plan(message("x"));
    client = new AnthropicChat({ apiKey: "k", baseUrl: `${url}/gateway${end}`, timeoutMs: patienceMs });
    expect(await ask()).toMatchObject({ ok: true });
    expect(server.asked[0]?.path).toBe("/gateway/v1/messages");
  });

  it("is asked for plain text when there is no schema, and without a system when there is none", async () => {
    server.plan(message("Rain falls."));
    expect(await ask({ schema: null, system: "" })).toMatchObject({ ok: true, value: { text: "Rain falls." } });
    expect(sent()[0]).not.toHaveProperty("output_config");
    expect(sent()[0]).not.toHaveProperty("system");
  });

  it("is asked to repair a misfit by turns that end with the user's", async () => {
    server.plan(message("{}"));
    await ask({ misfit: { answer: "no", problem: "it is not JSON" } });
    expect(sent()[0]?.messages).toMatchObject([
      { role: "user" },
      { role: "assistant", content: "no" },
      { role: "user" },
    ]);
  });

  it("is asked for the least thinking that its model supports, and for no temperature where it is refused", async () => {
    for (const [model, thinking, effort, temperature] of [
      ["claude-haiku-5-5", { type: "disabled" }, undefined, undefined],
      ["claude-sonnet-5-5", { type: "between_tools" }, undefined, undefined],
      ["claude-opus-5-5", undefined, "low", undefined],
      ["claude-opus-4-8", undefined, undefined, undefined],
      ["claude-haiku-4-5-20251001", undefined, undefined, 0.2],
      ["claude-test", undefined, undefined, 0.2],
    ] as const) {
      server.plan(message("{}"), message("text"));
      await ask({ model });
      await ask({ model, schema: null });
      expect(
        sent().map((body) => body.thinking),
        model,
      ).toEqual([thinking, thinking]);
      expect(
        sent().map((body) => body.temperature),
        model,
      ).toEqual([temperature, temperature]);
      expect(sent()[0]?.output_config, model).toMatchObject({
        format: { type: "json_schema" },
        ...(effort && { effort }),
      });
      expect(sent()[1]?.output_config, model).toEqual(effort && { effort });
    }
  });

  it("counts what its cache was given and what was read from it as input", async () => {
    const counts = {
      input_tokens: 5,
      cache_creation_input_tokens: 100,
      cache_read_input_tokens: 1000,
      output_tokens: 3,
    };
    server.plan({ body: { ...message("x").body, usage: counts } });
    expect(await ask()).toMatchObject({ ok: true, value: { inputTokens: 1105, outputTokens: 3 } });
  });

  it("answers with the text of its blocks, not with its thoughts or the calls of tools", async () => {
    const content = [
      { type: "thinking", thinking: "Perhaps {}", signature: "x" },
      { type: "redacted_thinking", data: "x" },
      { type: "text", text: '{"label":', citations: null },
      { type: "tool_use", id: "t", name: "n", input: { text: "no" } },
      { type: "text", text: '"x"}' },
    ];
    server.plan({ body: { ...message("").body, content } });
    expect(await ask()).toMatchObject({ ok: true, value: { text: '{"label":"x"}' } });
  });

  it("is given the trace that the task belongs to", async () => {
    const trace = { traceId: "a".repeat(32), spanId: "b".repeat(16), flags: 1, tracestate: null };
    server.plan(message("x"));
    await withinTrace(trace, () => ask());
    expect(server.asked[0]?.headers.traceparent).toContain("a".repeat(32));
  });

  it("has the facts of a model also under the name of its snapshot", () => {
    expect(knownModel("anthropic", "claude-haiku-4-5-20251001")).toBe(knownModel("anthropic", "claude-haiku-4-5"));
    expect(knownModel("anthropic", "claude-haiku-4-5-2025")).toBe(null);
  });
});

describe("an answer of Anthropic that", () => {
  it.each<[string, Planned, string]>([
    ["is cut off, even at nothing", message(null, "max_tokens"), "truncated"],
    ["was refused", message("", "refusal"), "refused"],
    ["was refused in the middle", message('{"lab', "refusal"), "refused"],
    ["filled the context", message('{"lab', "model_context_window_exceeded"), "too_long"],
    ["calls a tool", message("x", "tool_use"), "unavailable"],
    ["pauses", message("x", "pause_turn"), "unavailable"],
    ["ends for a reason of later days", message("x", "compaction"), "unavailable"],
    ["is empty", message(null), "unavailable"],
  ])("%s gives that reason, with its usage", async (_, planned, reason) => {
    server.plan(planned);
    expect(await ask()).toMatchObject({ ok: false, error: { reason, usage: { inputTokens: 5, outputTokens: 3 } } });
    expect(server.asked).toHaveLength(1);
  });

  it.each(["stop_sequence", null])("ends with %j is an answer", async (stop) => {
    server.plan(message("{}", stop));
    expect(await ask()).toMatchObject({ ok: true, value: { text: "{}" } });
  });
});

describe("an error of Anthropic", () => {
  it.each<[number, string, string]>([
    [400, "invalid_request_error", "bad_request"],
    [401, "authentication_error", "unauthorized"],
    [402, "billing_error", "quota_exhausted"],
    [403, "permission_error", "unauthorized"],
    [404, "not_found_error", "no_such_model"],
    [408, "invalid_request_error", "timeout"],
    [409, "conflict_error", "unavailable"],
    [413, "request_too_large", "too_long"],
    [429, "rate_limit_error", "rate_limited"],
    [500, "api_error", "unavailable"],
    [504, "timeout_error", "unavailable"],
    [529, "overloaded_error", "unavailable"],
  ])("%s %s is %s, and names both without the words or the key", async (status, type, reason) => {
    server.plan(refusal(status, type, "my prompt, quoted; sk-ant-secret"));
    const answer = await ask();
    expect(answer).toMatchObject({ ok: false, error: { reason, message: `Anthropic answered ${status} ${type}` } });
    expect(JSON.stringify(answer)).not.toMatch(/quoted|secret/);
    expect(server.asked).toHaveLength(1);
  });

  it.each<[string, Planned, string]>([
    [
      "a prompt too long",
      refusal(400, "invalid_request_error", "prompt is too long: 9 tokens > 8 maximum"),
      "too_long",
    ],
    [
      "a prompt and an answer too long",
      refusal(400, "invalid_request_error", "input length and `max_tokens` exceed context limit: 9 + 8 > 10"),
      "too_long",
    ],
    [
      "too many tokens wanted",
      refusal(400, "invalid_request_error", "max_tokens: 90000 > 64000, which is the maximum allowed number"),
      "bad_request",
    ],
    [
      "a temperature out of its range",
      refusal(400, "invalid_request_error", "temperature: Input should be less than or equal to 1"),
      "bad_request",
    ],
    [
      "spent credit",
      refusal(400, "invalid_request_error", "Your credit balance is too low to access it"),
      "quota_exhausted",
    ],
    [
      "a limit of one's own",
      refusal(400, "invalid_request_error", "You have reached your specified API usage limits."),
      "quota_exhausted",
    ],
    [
      "a limit by its code",
      refusal(429, "rate_limit_error", "no", { details: { error_code: "enforced_spend_limit_reached" } }),
      "quota_exhausted",
    ],
    [
      "an organization on hold",
      refusal(400, "invalid_request_error", "no", { details: { error_code: "organization_on_hold" } }),
      "unauthorized",
    ],
    ["a page", { status: 502, body: "<html>my prompt, quoted</html>" }, "unavailable"],
    ["a limit of a gateway", { status: 429, body: { error: "slow down, quoted" } }, "rate_limited"],
  ])("for %s is read, after one call", async (_, planned, reason) => {
    server.plan(planned);
    const answer = await ask();
    expect(answer).toMatchObject({ ok: false, error: { reason } });
    expect(JSON.stringify(answer)).not.toMatch(/quoted|credit|limits|hold on/);
    expect(server.asked).toHaveLength(1);
  });

  it.each([429, 529, 503])("%s says in a header how long to wait", async (status) => {
    server.plan({ ...refusal(status, "overloaded_error"), headers: { "retry-after": "35" } }, refusal(status, "x"));
    const answer = await ask();
    expect(!answer.ok && retryAfterOf(answer.error)).toBe(35_000);
    const again = await ask();
    expect(!again.ok && retryAfterOf(again.error)).toBe(null);
  });
});

describe("a Claude that refuses", () => {
  const error = (words: string) => refusal(400, "invalid_request_error", words);
  const fields = () =>
    sent().map(({ temperature, thinking, output_config }) => [
      temperature !== undefined,
      thinking !== undefined,
      output_config !== undefined,
    ]);

  it.each<[string, string, string, [boolean, boolean, boolean][]]>([
    [
      "a temperature",
      "claude-new",
      "`temperature` is deprecated for this model.",
      [
        [true, false, true],
        [false, false, true],
      ],
    ],
    [
      "a keyword of the schema",
      "claude-new",
      "output_config.format.schema: For 'number' type, properties maximum, minimum are not supported",
      [
        [true, false, true],
        [true, false, false],
      ],
    ],
    [
      "the field, as an older server",
      "claude-new",
      "output_config: Extra inputs are not permitted",
      [
        [true, false, true],
        [true, false, false],
      ],
    ],
    [
      "a schema for its size",
      "claude-new",
      "The compiled grammar is too large, which would cause performance issues.",
      [
        [true, false, true],
        [true, false, false],
      ],
    ],
    [
      "to think no more",
      "claude-haiku-5-5",
      '"thinking.type.disabled" is not supported for this model. Use "thinking.type.between_tools" and "output_config.effort".',
      [
        [false, true, true],
        [false, false, true],
      ],
    ],
    [
      "an effort",
      "claude-opus-5-5",
      "This model does not support the effort parameter.",
      [
        [false, false, true],
        [false, false, true],
      ],
    ],
  ])("%s is asked without it from then on", async (_, model, words, expected) => {
    server.plan(error(words), message("{}"), message("{}"));
    expect(await ask({ model })).toMatchObject({ ok: true, value: { text: "{}" } });
    expect(await ask({ model })).toMatchObject({ ok: true });
    expect(fields()).toEqual([...expected, expected[1]]);
    expect(JSON.stringify(sent()[2])).not.toContain('"effort"');
  });

  it("the whole of output_config is asked without schema and effort", async () => {
    const refused = error("output_config: Extra inputs are not permitted");
    server.plan(refused, refused, message("{}"));
    expect(await ask({ model: "claude-opus-5-5" })).toMatchObject({ ok: true });
    expect(sent().slice(0, 2)).toMatchObject([
      { output_config: { effort: "low" } },
      { output_config: { effort: "low" } },
    ]);
    expect(sent()[1]?.output_config).not.toHaveProperty("format");
    expect(sent()[2]).not.toHaveProperty("output_config");
  });

  it("everything in turn fails with the last refusal, and keeps no form", async () => {
    server.plan(error("temperature: no"), error("schema: no"), error("bad"), message("{}"));
    expect(await ask()).toMatchObject({ ok: false, error: { reason: "bad_request" } });
    await ask();
    expect(fields()).toEqual([
      [true, false, true],
      [false, false, true],
      [false, false, false],
      [true, false, true],
    ]);
  });
});

it("Anthropic that does not answer in time is a timeout, also over several forms, and an aborted call ends", async () => {
  client = new AnthropicChat({ apiKey: "k", baseUrl: url, timeoutMs: 300 });
  const late = () => pause(200);
  server.plan({ ...refusal(400, "x", "temperature: no"), before: late }, { ...message("{}"), before: late });
  expect(await ask()).toMatchObject({ ok: false, error: { reason: "timeout" } });
  client = new AnthropicChat({ apiKey: "k", baseUrl: url, timeoutMs: patienceMs });
  server.plan({ ...message("{}"), before: never });
  expect(await ask({}, AbortSignal.timeout(50))).toMatchObject({ ok: false, error: { reason: "aborted" } });
  expect(await ask({}, AbortSignal.abort())).toMatchObject({ ok: false, error: { reason: "aborted" } });
  client = new AnthropicChat({ apiKey: "k", baseUrl: "http://127.0.0.1:1", timeoutMs: patienceMs });
  expect(await ask()).toMatchObject({ ok: false, error: { reason: "unavailable" } });
});

describe("a schema for Anthropic", () => {
  it("keeps what it knows, all the way down, and properties that are named as keywords", () => {
    const schema = {
      $schema: "x",
      type: "object",
      required: ["minimum"],
      additionalProperties: false,
      properties: {
        minimum: { type: "array", maxItems: 5, items: { type: "number", minimum: 0 } },
        maximum: { anyOf: [{ type: "string", maxLength: 3 }, { type: "null" }] },
        kind: { oneOf: [{ const: "a" }, { $ref: "#/$defs/b" }] },
        label: { type: "string", enum: ["a", "b"], pattern: "^a" },
      },
      $defs: { b: { type: "string", minLength: 1, description: "b" } },
    };
    expect(acceptedSchema(schema)).toEqual({
      type: "object",
      required: ["minimum"],
      additionalProperties: false,
      properties: {
        minimum: { type: "array", items: { type: "number" } },
        maximum: { anyOf: [{ type: "string" }, { type: "null" }] },
        kind: { anyOf: [{ const: "a" }, { $ref: "#/$defs/b" }] },
        label: { type: "string", enum: ["a", "b"] },
      },
      $defs: { b: { type: "string", description: "b" } },
    });
  });
});
