// POST /v1/chat/completions as OpenAI's clients call it: shapes, errors, what is refused, and what the cache shares.
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { ok } from "../../../src/kernel/result.ts";
import { ApiUnderTest, type Reply } from "./api-under-test.ts";
import { StubModel, TalkingModel } from "./stub-models.ts";

const chatModel = (content: string | null = null, more: object = {}) =>
  new StubModel(async ({ text }) =>
    ok({
      output: { content: content ?? `You said: ${text}`, finish_reason: "stop", ...more },
      model: "test/stub",
      usage: { inputTokens: 3, outputTokens: 4 },
    }),
  );
const failure = z.object({
  error: z.object({
    message: z.string(),
    type: z.string(),
    param: z.string().nullable(),
    code: z.string().nullable(),
  }),
});
const completion = z.object({
  id: z.string(),
  choices: z.tuple([
    z.object({ message: z.looseObject({ content: z.string().nullable() }), finish_reason: z.string() }),
  ]),
});
const user = (content: unknown) => ({ role: "user", content });
const asked = { model: "default", messages: [user("What is the capital of France?")] };
const complete = (api: ApiUnderTest, body: object = {}, headers: Record<string, string> = {}): Promise<Reply> =>
  api.call("POST", "/v1/chat/completions", { body: { ...asked, ...body }, headers });
const cacheOf = ({ headers }: Reply) => [headers.get("x-cache"), headers.get("x-cache-reason")];

const schemaOf = (schema: object) => ({
  response_format: { type: "json_schema", json_schema: { name: "x", schema } },
});
const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);

describe("POST /v1/chat/completions", () => {
  test("answers with a completion, and the call is a task that has the answer too", async () => {
    const api = new ApiUnderTest({ languageModel: chatModel() });
    const reply = await complete(api, { user: "u-1", metadata: { order: "7" } });
    const id = reply.headers.get("x-task-id") ?? "";
    expect(reply).toMatchObject({
      status: 200,
      body: {
        id: `chatcmpl-${id}`,
        object: "chat.completion",
        created: expect.any(Number),
        model: "stub",
        choices: [
          {
            index: 0,
            message: { role: "assistant", content: "You said: What is the capital of France?", refusal: null },
            logprobs: null,
            finish_reason: "stop",
          },
        ],
        usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
      },
    });
    expect(reply.headers.get("x-task-mode")).toBe("durable");
    expect(cacheOf(reply)).toEqual(["miss", "no_candidate"]);
    expect(await api.settled(id)).toMatchObject({
      task_type: "chat_completion",
      result: { response: "You said: What is the capital of France?" },
    });
    const inspected = await api.get(`/task/${id}/inspect`);
    expect(inspected.text).toContain('"metadata":{"order":"7","user":"u-1"}');
  });

  test("serves an equal conversation from the cache, whichever way it is written", async () => {
    const languageModel = chatModel();
    const api = new ApiUnderTest({ languageModel });
    const system = { role: "system", content: "Be brief." };
    await complete(api, { messages: [system, ...asked.messages] });
    const messages = [
      { role: "developer", content: [{ type: "text", text: "Be brief." }] },
      user([{ type: "text", text: "What is the capital of France?" }]),
    ];
    const again = { messages, n: 1, stop: null, temperature: 1, response_format: { type: "text" }, logprobs: false };
    expect(cacheOf(await complete(api, again))).toEqual(["hit", "exact_match"]);
    expect(languageModel.calls).toBe(1);
  });

  test("serves a similar last message, but only where everything else is equal", async () => {
    const languageModel = chatModel();
    const api = new ApiUnderTest({ languageModel });
    const earlier = [user("Let us talk about France."), { role: "assistant", content: "Gladly." }];
    await complete(api, { messages: [...earlier, ...asked.messages] });
    const similar = user("What's the capital of France?");
    expect(cacheOf(await complete(api, { messages: [...earlier, similar] }))).toEqual(["hit", "similar_question"]);
    const others = [
      { messages: [similar] },
      { messages: [...earlier, user("Hm."), { role: "assistant", content: "Yes?" }, similar] },
      { messages: [...earlier, similar], temperature: 0 },
      { messages: [...earlier, similar], seed: 1 },
      { messages: [...earlier, similar], max_tokens: 100 },
      { messages: [...earlier, similar], response_format: { type: "json_object" } },
      { messages: [...earlier, similar], stop: "." },
      { messages: [...earlier, similar], model: "another" },
    ];
    for (const other of others) expect(cacheOf(await complete(api, other))).toEqual(["miss", "no_candidate"]);
    const number = user("What is the capital of France in 1940?");
    expect((await complete(api, { messages: [...earlier, number] })).headers.get("x-cache")).toBe("miss");
  });

  test("does not use the cache with tools, and not when the client says no-store", async () => {
    const tool_calls = [{ id: "c1", type: "function", function: { name: "weather", arguments: "{}" } }];
    const languageModel = chatModel(null, { content: null, tool_calls, finish_reason: "tool_calls" });
    const api = new ApiUnderTest({ languageModel });
    const tools = [{ type: "function", function: { name: "weather", parameters: { type: "object" } } }];
    for (const calls of [1, 2]) {
      const reply = await complete(api, { tools, tool_choice: "auto" });
      expect(cacheOf(reply)).toEqual(["bypass", "bypassed"]);
      expect(reply.body).toMatchObject({
        choices: [{ message: { content: null, tool_calls }, finish_reason: "tool_calls" }],
      });
      expect(languageModel.calls).toBe(calls);
    }
    expect(cacheOf(await complete(api, {}, { "Cache-Control": "no-store" }))).toEqual(["bypass", "bypassed"]);
  });

  test("says of an answer that was cut off that it was", async () => {
    const api = new ApiUnderTest({ languageModel: chatModel("Par", { finish_reason: "length" }) });
    const reply = await complete(api, { max_completion_tokens: 1 });
    expect(completion.parse(reply.body).choices[0]).toMatchObject({
      message: { content: "Par" },
      finish_reason: "length",
    });
  });

  test("says where nothing can write texts that it is so: as the content, or as a refusal of a structured answer", async () => {
    const api = new ApiUnderTest({ vars: { AI_PROVIDERS: "local" } });
    const plain = completion.parse((await complete(api)).body).choices[0];
    expect(plain.message).toMatchObject({ content: expect.stringContaining("OPENAI_API_KEY"), refusal: null });
    const json = completion.parse((await complete(api, { response_format: { type: "json_object" } })).body).choices[0];
    expect(json.message).toMatchObject({ content: null, refusal: expect.stringContaining("OPENAI_API_KEY") });
  });

  test("gives a request with the same Idempotency-Key the same task", async () => {
    const api = new ApiUnderTest({ languageModel: chatModel() });
    const key = { "Idempotency-Key": "k" };
    const [first, second] = [await complete(api, { seed: 1 }, key), await complete(api, { seed: 1 }, key)];
    expect(second.body).toMatchObject({ id: completion.parse(first.body).id });
    expect(await complete(api, { seed: 2 }, key)).toMatchObject({
      status: 409,
      body: { error: { code: "idempotency_key_reused" } },
    });
  });
});

const image = { type: "image_url", image_url: { url: "https://example.com/a.png" } };
describe("a request that is wrong", () => {
  test.each([
    ["no model", { model: undefined }, "model"],
    ["no messages", { messages: undefined }, "messages"],
    ["an empty list of messages", { messages: [] }, "messages"],
    ["no message of the user", { messages: [{ role: "system", content: "Hi" }] }, "messages"],
    ["an empty question", { messages: [user("")] }, "messages[0].content"],
    ["a question that is too long", { messages: [user("x".repeat(100_001))] }, "messages[0].content"],
    ["an image", { messages: [user([{ type: "text", text: "See" }, image])] }, "messages[0].content[1].type"],
    ["audio", { messages: [user([{ type: "input_audio", input_audio: {} }])] }, "messages[0].content[0].type"],
    ["a name", { messages: [{ ...user("Hi"), name: "Ann" }] }, "messages[0].name"],
    ["the role function", { messages: [user("Hi"), { role: "function", content: "x" }] }, "messages[1].role"],
    [
      "a tool's answer without its call",
      { messages: [user("Hi"), { role: "tool", content: "x" }] },
      "messages[1].tool_call_id",
    ],
    ["n: 2", { n: 2 }, "n"],
    ["logprobs", { logprobs: true }, "logprobs"],
    ["functions", { functions: [] }, "functions"],
    ["logit_bias", { logit_bias: { 50256: -100 } }, "logit_bias"],
    ["modalities", { modalities: ["text", "audio"] }, "modalities"],
    ["reasoning_effort", { reasoning_effort: "high" }, "reasoning_effort"],
    ["an unknown field", { surprise: 1 }, "surprise"],
    ["a temperature above 2", { temperature: 2.1 }, "temperature"],
    ["no tokens", { max_tokens: 0 }, "max_tokens"],
    ["too many tokens", { max_tokens: 128_001 }, "max_tokens"],
    ["both limits", { max_tokens: 1, max_completion_tokens: 1 }, "max_tokens"],
    ["five stops", { stop: ["a", "b", "c", "d", "e"] }, "stop"],
    ["a tool_choice without tools", { tool_choice: "auto" }, "tool_choice"],
    ["stream_options without stream", { stream_options: { include_usage: true } }, "stream_options"],
    ["a name that every object has", { toString: 1 }, "toString"],
    [
      "a schema with an expression",
      schemaOf({ type: "object", properties: { a: { pattern: "(a+)+$" } } }),
      "response_format.json_schema.schema.properties.a.pattern",
    ],
    [
      "a schema nested too deeply",
      schemaOf({ type: "object", default: nested(3000) }),
      "response_format.json_schema.schema",
    ],
    ["a value nested too deeply", { logit_bias: nested(3000) }, "logit_bias"],
    ["another response_format", { response_format: { type: "grammar" } }, "response_format.type"],
    ["a number that no number can hold", { metadata: { a: "b" }, seed: 1e30 }, "seed"],
    ["a lone surrogate", { messages: [user("\ud800")] }, "messages"],
    ["metadata that is no text", { metadata: { a: 1 } }, "metadata.a"],
  ])("is refused with 400 by the name of the field: %s", async (_, body, param) => {
    const languageModel = chatModel();
    const reply = await complete(new ApiUnderTest({ languageModel }), body);
    expect(reply.status).toBe(400);
    const { error } = failure.parse(reply.body);
    expect(error).toMatchObject({ type: "invalid_request_error", param, code: null });
    expect(error.message).toContain(param);
    expect(languageModel.calls).toBe(0);
  });

  test("says in one message everything that is wrong", async () => {
    const reply = await complete(new ApiUnderTest(), { n: 2, temperature: 3, surprise: 1 });
    const { message } = failure.parse(reply.body).error;
    for (const field of ["n", "temperature", "surprise"]) expect(message).toMatch(new RegExp(`\\b${field}: `));
  });

  test("is told what else is wrong in the same form: JSON, key, method", async () => {
    const api = new ApiUnderTest({
      vars: { API_KEYS: "acme:reader:acme-reader-key-00001,acme:writer:acme-writer-key-00001" },
    });
    const send = (key: string | undefined, body: unknown = asked) =>
      api.call("POST", "/v1/chat/completions", { body, ...(key && { key }) });
    const form = { type: "invalid_request_error", param: null };
    expect(await send(undefined)).toMatchObject({ status: 401, body: { error: form } });
    expect(await send("wrong")).toMatchObject({ status: 401, body: { error: { ...form, code: "invalid_api_key" } } });
    expect(await send("acme-reader-key-00001")).toMatchObject({ status: 403, body: { error: form } });
    expect(await send("acme-writer-key-00001", "{")).toMatchObject({ status: 400, body: { error: form } });
  });
});

describe("a call that fails", () => {
  test.each([
    ["bad_request", 400, "invalid_request_error", null],
    ["too_long", 400, "invalid_request_error", "context_length_exceeded"],
    ["refused", 400, "invalid_request_error", "content_filter"],
    ["no_such_model", 404, "invalid_request_error", "model_not_found"],
    ["malformed", 500, "server_error", "malformed_answer"],
    ["unauthorized", 503, "server_error", "provider_unauthorized"],
  ] as const)("because of %s has the status %i", async (reason, status, type, code) => {
    const languageModel = new StubModel(async () => ({ ok: false, error: { reason, message: "no" } }));
    const reply = await complete(new ApiUnderTest({ languageModel }));
    expect(reply).toMatchObject({ status, body: { error: { type, code } } });
    const id = reply.headers.get("x-task-id") ?? "";
    expect(failure.parse(reply.body).error.message).toContain(id);
    expect(reply.headers.get("x-should-retry")).toBe("false");
  });

  test.each([false, true])(
    "because there is no answer in time is a 504; the task goes on and its answer is found later (stream: %s)",
    async (stream) => {
      let attempts = 0;
      const languageModel = new StubModel(async (request, signal) => {
        attempts += 1;
        if (attempts > 2) return chatModel().generate(request, signal);
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        return { ok: false, error: { reason: "timeout", message: "no" } };
      });
      const api = new ApiUnderTest({ languageModel, vars: { MODEL_DEADLINE_SECONDS: "1" } });
      const begunAt = Date.now();
      const reply = await complete(api, { stream });
      expect(reply).toMatchObject({ status: 504, body: { error: { type: "server_error", code: "timeout" } } });
      expect(Date.now() - begunAt).toBeGreaterThanOrEqual(2000);
      expect(reply.headers.get("x-should-retry")).toBe("false");
      const id = reply.headers.get("x-task-id") ?? "";
      expect(failure.parse(reply.body).error.message).toContain(`GET /task/${id}`);
      expect(await api.settled(id)).toMatchObject({
        status: "SUCCESS",
        result: { output: { content: "You said: What is the capital of France?" } },
      });
    },
  );

  test("because of a parameter that no provider takes names it", async () => {
    const error = { reason: "unsupported", message: "seed is not taken by Anthropic" } as const;
    const languageModel = new StubModel(async () => ({ ok: false, error }));
    expect(await complete(new ApiUnderTest({ languageModel }))).toMatchObject({
      status: 400,
      body: { error: { param: "seed", code: "unsupported_parameter" } },
    });
  });

  test("because the write limit is reached says when to come again", async () => {
    const api = new ApiUnderTest({ vars: { RATE_LIMIT_PER_MINUTE: "1" }, languageModel: chatModel() });
    await complete(api);
    const reply = await complete(api);
    expect(reply).toMatchObject({ status: 429, body: { error: { type: "requests", code: "rate_limit_exceeded" } } });
    expect(Number(reply.headers.get("Retry-After"))).toBeGreaterThan(0);
  });
});

const delta = z.object({
  id: z.string(),
  model: z.string(),
  choices: z.array(
    z.object({ delta: z.looseObject({ content: z.string().optional() }), finish_reason: z.string().nullable() }),
  ),
  usage: z.unknown().optional(),
});
const chunksIn = (text: string) => {
  const events = text.split("\n\n").filter((event) => event.startsWith("data: "));
  expect(events.pop()).toBe("data: [DONE]");
  return events.map((event) => delta.parse(JSON.parse(event.slice("data: ".length))));
};
const textIn = (chunks: z.infer<typeof delta>[]) =>
  chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("");

describe("a streamed completion", () => {
  const stream = { stream: true, stream_options: { include_usage: true } };
  const answered = { ends: "answered" } as const;

  test("comes in pieces while the model says it, then says why it ended and what it used", async () => {
    const languageModel = new TalkingModel("Rain ", "falls ", "softly.", answered);
    const api = new ApiUnderTest({ languageModel });
    const reply = await complete(api, { ...stream, model: "gpt-x" });
    expect(reply.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(reply.headers.get("x-cache")).toBe("miss");
    const chunks = chunksIn(reply.text);
    expect(textIn(chunks)).toBe("Rain falls softly.");
    expect(chunks.filter(({ choices }) => choices[0]?.delta.content).length).toBeGreaterThan(1);
    expect(chunks[0]?.choices[0]?.delta).toEqual({ role: "assistant", content: "", refusal: null });
    expect(new Set(chunks.map(({ id, model }) => `${id} ${model}`))).toEqual(
      new Set([`chatcmpl-${reply.headers.get("x-task-id")} gpt-x`]),
    );
    expect(chunks.map(({ choices }) => choices[0]?.finish_reason ?? null).filter(Boolean)).toEqual(["stop"]);
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
    });
  });

  test("comes at once from the cache, and its headers say so", async () => {
    const api = new ApiUnderTest({ languageModel: chatModel() });
    await complete(api);
    for (const content of ["What is the capital of France?", "What's the capital of France?"]) {
      const reply = await complete(api, { stream: true, messages: [user(content)] });
      expect(reply.headers.get("x-cache")).toBe("hit");
      const chunks = chunksIn(reply.text);
      expect(textIn(chunks)).toBe("You said: What is the capital of France?");
      expect(chunks.every(({ usage }) => usage === undefined)).toBe(true);
    }
  });

  test("that calls tools says which", async () => {
    const tool_calls = [{ id: "c1", type: "function", function: { name: "weather", arguments: "{}" } }];
    const languageModel = chatModel(null, { content: null, tool_calls, finish_reason: "tool_calls" });
    const tools = [{ type: "function", function: { name: "weather" } }];
    const reply = await complete(new ApiUnderTest({ languageModel }), { stream: true, tools });
    const chunks = chunksIn(reply.text);
    expect(chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? [])).toEqual([
      { index: 0, ...tool_calls[0] },
    ]);
    expect([textIn(chunks), chunks.at(-1)?.choices[0]?.finish_reason]).toEqual(["", "tool_calls"]);
  });

  test("has a status of its own when it fails before anything was said", async () => {
    const down = { ends: { reason: "refused", message: "no" } } as const;
    const reply = await complete(new ApiUnderTest({ languageModel: new TalkingModel(down) }), stream);
    expect(reply).toMatchObject({ status: 400, body: { error: { code: "content_filter" } } });
  });

  test("ends with an error when the model begins anew after something was said, and the task has the answer", async () => {
    const languageModel = new TalkingModel("The ", "ans", { begins: "anew" }, "Another ", "answer.", answered);
    const api = new ApiUnderTest({ languageModel });
    const reply = await complete(api, stream);
    expect(reply.status).toBe(200);
    const last = reply.text.trim().split("\n\n").at(-1) ?? "";
    expect(failure.parse(JSON.parse(last.slice("data: ".length))).error.code).toBe("answer_begun_anew");
    const task = await api.settled(reply.headers.get("x-task-id") ?? "");
    expect(task.result?.response).toBe("Another answer.");
  });

  test("whose client goes away is answered all the same", async () => {
    const languageModel = new TalkingModel("Rain ");
    const api = new ApiUnderTest({ languageModel });
    const response = await api.open("POST", "/v1/chat/completions", { body: { ...asked, ...stream } });
    await response.body?.cancel();
    languageModel.steps.push("falls.", answered);
    const task = await api.settled(response.headers.get("x-task-id") ?? "");
    expect(task.result?.response).toBe("Rain falls.");
  });
});

describe("a call without an answer in time", () => {
  test("is a 504 that names the task, which goes on", async () => {
    const languageModel = new TalkingModel();
    const vars = { MODEL_DEADLINE_SECONDS: "1", RETRY_BASE_MS: "1", MAX_RETRIES: "50" };
    const api = new ApiUnderTest({ languageModel, vars });
    const reply = await complete(api);
    const id = reply.headers.get("x-task-id") ?? "";
    expect(reply).toMatchObject({ status: 504, body: { error: { type: "server_error", code: "timeout" } } });
    expect(failure.parse(reply.body).error.message).toContain(`GET /task/${id}`);
    expect(reply.headers.get("x-should-retry")).toBe("false");
    expect((await api.get(`/task/${id}`)).body).toMatchObject({ result: null, settled_at: null });
    await api.call("DELETE", `/task/${id}`);
  });
});

describe("the task type chat_completion over POST /process", () => {
  test("answers from the same cache as chat completions", async () => {
    const api = new ApiUnderTest({ languageModel: chatModel() });
    const earlier_messages = [{ role: "system", content: "Be brief." }];
    const task = { text: "Why?", task_type: "chat_completion", earlier_messages, temperature: 1, max_tokens: 100 };
    await api.settled(await api.submit(task));
    const messages = [...earlier_messages, user("Why?")];
    expect(cacheOf(await complete(api, { messages, max_tokens: 100 }))).toEqual(["hit", "exact_match"]);
  });

  test("refuses wrong messages by name, and does not use the cache with tools", async () => {
    const api = new ApiUnderTest({ languageModel: chatModel() });
    const wrong = { text: "x", task_type: "chat_completion", earlier_messages: [{ role: "critic", content: "x" }] };
    expect((await api.process(wrong)).text).toContain("earlier_messages.0.role");
    const tools = [{ type: "function", function: { name: "weather" } }];
    const task = await api.settled(await api.submit({ text: "x", task_type: "chat_completion", tools }));
    expect(task.result?.cache.reason).toBe("bypassed");
  });
});

describe("GET /v1/models", () => {
  const vars = { AI_PROVIDERS: "openai,anthropic", OPENAI_MODEL: "gpt-x", ANTHROPIC_MODEL: "claude-x" };

  test("lists the configured models, and the one that answers unasked", async () => {
    const { body } = await new ApiUnderTest({ vars }).get("/v1/models");
    expect(body).toMatchObject({
      object: "list",
      data: [
        { id: "default", object: "model", owned_by: "openai" },
        { id: "gpt-x", owned_by: "openai" },
        { id: "claude-x", owned_by: "anthropic" },
      ],
    });
  });

  test("reads one of them; any other is a 404", async () => {
    const api = new ApiUnderTest({ vars });
    expect((await api.get("/v1/models/claude-x")).body).toMatchObject({ id: "claude-x", object: "model" });
    expect(await api.get("/v1/models/gpt-y")).toMatchObject({
      status: 404,
      body: { error: { param: "model", code: "model_not_found" } },
    });
  });
});
