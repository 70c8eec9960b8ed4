// A conversation as each provider is given it: earlier messages, the form of the answer, and what a provider does not take.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ignoreProviderCall } from "../../../src/ai/model-call.ts";
import { AnthropicChat } from "../../../src/ai/providers/anthropic/client.ts";
import { GeminiChat } from "../../../src/ai/providers/gemini/client.ts";
import { OpenAiChat } from "../../../src/ai/providers/openai/client.ts";
import { WorkersAiChat } from "../../../src/ai/providers/workers-ai/client.ts";
import { TypedLanguageModel } from "../../../src/ai/typed-language-model.ts";
import type { TaskType } from "../../../src/task-types/task-type.ts";
import { findTaskType } from "../../../src/task-types/task-types.ts";
import { patienceMs } from "../../patience.ts";
import { ProviderServer } from "./provider-server.ts";

const server = new ProviderServer();
let origin = "";
beforeAll(async () => {
  origin = await server.listen();
});
afterAll(() => server.close());

const workersAiRan: Record<string, unknown>[] = [];
let workersAiSays: unknown;
const binding = {
  run: async (_: string, inputs: Record<string, unknown>) => {
    workersAiRan.push(inputs);
    return workersAiSays;
  },
};
const access = () => ({ apiKey: "k", baseUrl: origin, timeoutMs: patienceMs });
const chats = {
  openai: () => new OpenAiChat({ ...access(), baseUrl: `${origin}/v1`, auth: "bearer" }),
  anthropic: () => new AnthropicChat(access()),
  gemini: () => new GeminiChat(access()),
  "workers-ai": () => new WorkersAiChat(binding, patienceMs),
};
type Name = keyof typeof chats;

const completion = (message: object, finish_reason = "stop") => ({
  body: { choices: [{ finish_reason, message }], usage: { prompt_tokens: 9, completion_tokens: 5 } },
});
/** What a provider answers with this text, whole or cut off at the limit of tokens. */
const answers: Record<Name, (text: string, isCut?: boolean) => { body: unknown }> = {
  openai: (content, isCut = false) => completion({ content }, isCut ? "length" : "stop"),
  anthropic: (text, isCut = false) => ({
    body: { content: [{ type: "text", text }], stop_reason: isCut ? "max_tokens" : "end_turn", usage: {} },
  }),
  gemini: (text, isCut = false) => ({
    body: { candidates: [{ finishReason: isCut ? "MAX_TOKENS" : "STOP", content: { parts: [{ text }] } }] },
  }),
  "workers-ai": (response, isCut = false) => ({ body: { response, usage: { completion_tokens: isCut ? 64 : 5 } } }),
};

async function ask(name: Name, options: Record<string, unknown>, ...said: { body: unknown }[]) {
  server.plan(...said);
  workersAiRan.length = 0;
  workersAiSays = said[0]?.body;
  const taskType = findTaskType("chat_completion") as TaskType;
  const request = {
    taskType,
    text: "And in winter?",
    options: taskType.options.parse(options),
    model: null,
    temperature: 1,
    maxTokens: 64,
    language: null,
    listener: null,
    onProviderCall: ignoreProviderCall,
  };
  const model = new TypedLanguageModel(chats[name](), "m");
  const answer = await model.generate(request, new AbortController().signal);
  return { answer, sent: name === "workers-ai" ? workersAiRan : server.asked.map(({ body }) => body) };
}

const earlier_messages = [
  { role: "system", content: "Be brief." },
  { role: "user", content: "Is Oslo cold?" },
  { role: "assistant", content: "Mild in summer." },
];
const names = ["openai", "anthropic", "gemini", "workers-ai"] as const;

describe("a conversation", () => {
  it.each(names)("is given to %s in its order, and the answer says that it came to its end", async (name) => {
    const { answer, sent } = await ask(name, { earlier_messages }, answers[name]("Cold."));
    expect(answer).toMatchObject({ ok: true, value: { output: { content: "Cold.", finish_reason: "stop" } } });
    const texts = [...JSON.stringify(sent[0]).matchAll(/Be brief|Is Oslo cold|Mild in summer|And in winter/g)].map(
      ([text]) => text,
    );
    const turns = ["Is Oslo cold", "Mild in summer", "And in winter"];
    expect(texts.filter((text) => text !== "Be brief")).toEqual(turns);
    expect(texts).toHaveLength(4);
  });

  it("has its instructions apart where a provider wants them there, wherever they stand", async () => {
    const options = { earlier_messages: [...earlier_messages, { role: "system", content: "In English." }] };
    const { sent } = await ask("anthropic", options, answers.anthropic("Cold."));
    expect(sent[0]).toMatchObject({
      system: "Be brief.\n\nIn English.",
      messages: [{ role: "user" }, { role: "assistant" }, { role: "user", content: "And in winter?" }],
    });
  });

  it.each(names)("has an answer of %s that was cut off as an answer", async (name) => {
    const { answer } = await ask(name, {}, answers[name]("Col", true));
    expect(answer).toMatchObject({ ok: true, value: { output: { content: "Col", finish_reason: "length" } } });
  });
});

describe("a parameter", () => {
  const tools = [{ type: "function", function: { name: "weather", parameters: { type: "object" } } }];
  const taken: Record<Name, Record<string, unknown>> = {
    openai: { stop: ["."], seed: 7, top_p: 0.5, presence_penalty: 1, frequency_penalty: 1, tools, tool_choice: "auto" },
    anthropic: { stop: ["."], top_p: 0.5 },
    gemini: { stop: ["."], seed: 7, top_p: 0.5, presence_penalty: 1, frequency_penalty: 1 },
    "workers-ai": { seed: 7, top_p: 0.5, presence_penalty: 1, frequency_penalty: 1 },
  };
  const sentAs: Record<Name, Record<string, unknown>> = {
    openai: taken.openai,
    anthropic: { stop_sequences: ["."], top_p: 0.5 },
    gemini: {
      generationConfig: { stopSequences: ["."], seed: 7, topP: 0.5, presencePenalty: 1, frequencyPenalty: 1 },
    },
    "workers-ai": taken["workers-ai"],
  };

  it.each(names)("that %s takes is sent to it by its name there", async (name) => {
    const { answer, sent } = await ask(name, taken[name], answers[name]("Cold."));
    expect(answer.ok).toBe(true);
    expect(sent[0]).toMatchObject(sentAs[name]);
  });

  it.each(names.flatMap((name) => Object.keys(taken.openai).map((field) => [field, name] as const)))(
    "%s is either taken by %s or refused by its name, before the provider is asked",
    async (field, name) => {
      const value = { [field]: taken.openai[field], ...(field === "tool_choice" && { tools }) };
      const { answer, sent } = await ask(name, value, answers[name]("Cold."));
      expect(answer.ok).toBe(field in taken[name]);
      if (answer.ok) return;
      expect(answer.error.reason).toBe("unsupported");
      expect(answer.error.message).toMatch(field === "tool_choice" ? /^tool/ : new RegExp(`^${field} `));
      expect(sent).toEqual([]);
    },
  );

  it("asks for tools, and the calls are the answer", async () => {
    const call = { id: "c1", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } };
    const { answer } = await ask("openai", { tools }, completion({ content: null, tool_calls: [call] }, "tool_calls"));
    expect(answer).toMatchObject({
      ok: true,
      value: { output: { content: null, tool_calls: [call], finish_reason: "tool_calls" } },
    });
  });

  it("gives the results of tools back, and only to a provider that takes tools", async () => {
    const call = { id: "c1", type: "function", function: { name: "weather", arguments: "{}" } };
    const later_messages = [
      { role: "assistant", content: null, tool_calls: [call] },
      { role: "tool", content: "3 °C", tool_call_id: "c1" },
    ];
    const { sent } = await ask("openai", { later_messages }, answers.openai("Cold."));
    expect(sent[0]).toMatchObject({ messages: [{ content: "And in winter?" }, ...later_messages] });
    const { answer } = await ask("gemini", { later_messages }, answers.gemini("Cold."));
    expect(answer).toMatchObject({ ok: false, error: { reason: "unsupported" } });
  });
});

describe("a structured answer", () => {
  const schema = {
    type: "object",
    properties: { city: { type: "string" }, degrees: { type: "number", minimum: -90 } },
    required: ["city", "degrees"],
    additionalProperties: false,
  };
  const response_format = { type: "json_schema", json_schema: { name: "weather", schema, strict: true } };
  const good = '{"city": "Oslo", "degrees": -4}';

  it.each(["openai", "anthropic", "gemini"] as const)("of %s is returned as it was written", async (name) => {
    const { answer, sent } = await ask(name, { response_format }, answers[name](good));
    expect(answer).toMatchObject({ ok: true, value: { output: { content: good, finish_reason: "stop" } } });
    expect(JSON.stringify(sent[0])).toContain('"degrees"');
  });

  it.each([
    ["is not JSON", "Oslo, -4 degrees", "it is not JSON"],
    ["lacks a field", '{"city": "Oslo"}', "#/required"],
    ["has a field of its own", '{"city": "Oslo", "degrees": 1, "secret": 1}', "#/additionalProperties"],
    ["is out of bounds", '{"city": "Oslo", "degrees": -91}', "#/properties/degrees/minimum"],
  ])("that %s is repaired once, with the rule that it breaks", async (_, bad, rule) => {
    const { answer, sent } = await ask("openai", { response_format }, answers.openai(bad), answers.openai(good));
    expect(answer).toMatchObject({ ok: true, value: { output: { content: good } } });
    const repair = JSON.stringify(sent[1]?.messages);
    expect(repair).toContain(rule);
  });

  it("that is wrong twice is an error that does not say what the model wrote", async () => {
    const bad = answers.openai('{"secret": 1}');
    const { answer, sent } = await ask("openai", { response_format }, bad, bad);
    expect(answer).toMatchObject({ ok: false, error: { reason: "malformed" } });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(sent).toHaveLength(2);
  });

  it("is taken out of what stands around it", async () => {
    const { answer } = await ask(
      "openai",
      { response_format },
      answers.openai(`Here you are:\n\`\`\`json\n${good}\n\`\`\``),
    );
    expect(answer).toMatchObject({ ok: true, value: { output: { content: '{"city":"Oslo","degrees":-4}' } } });
  });

  it("that was cut off is returned as far as it came", async () => {
    const { answer } = await ask("openai", { response_format }, answers.openai('{"city": "Os', true));
    expect(answer).toMatchObject({ ok: true, value: { output: { content: '{"city": "Os', finish_reason: "length" } } });
  });

  it("is asked for in words where the server takes no schema", async () => {
    const refusal = { status: 400, body: { error: { message: "unknown", param: "response_format" } } };
    const { answer, sent } = await ask("openai", { response_format }, refusal, refusal, answers.openai(good));
    expect(answer.ok).toBe(true);
    expect(sent[2]).toMatchObject({ response_format: { type: "json_object" } });
    expect(JSON.stringify(sent[2]?.messages)).toContain("by this JSON schema");
    expect(JSON.stringify(sent[0]?.messages)).not.toContain("JSON schema");
  });

  it.each([
    ["openai", { param: "response_format" }, { response_format: { type: "json_schema" } }],
    ["anthropic", { message: "output_config: no such schema" }, { output_config: {} }],
  ] as const)("whose schema %s refused leaves the schemas of others as they were", async (name, error, expected) => {
    const chat = chats[name]();
    const taskType = findTaskType("chat_completion") as TaskType;
    const asked = { taskType, text: "x", model: null, temperature: 1, maxTokens: 64, language: null };
    const said = answers[name](good);
    const refusal = { status: 400, body: { error: { message: "no", type: "invalid_request_error", ...error } } };
    server.plan(refusal, ...(name === "openai" ? [refusal] : []), said, said);
    for (const wrong of [{ ...schema, title: "refused" }, schema]) {
      const format = { type: "json_schema", json_schema: { name: "x", schema: wrong } };
      const request = {
        ...asked,
        options: { response_format: format },
        listener: null,
        onProviderCall: ignoreProviderCall,
      };
      const answer = await new TypedLanguageModel(chat, "m").generate(request, new AbortController().signal);
      expect(answer.ok).toBe(true);
    }
    expect(server.asked.at(-1)?.body).toMatchObject(expected);
  });

  it.each([
    ["refers to nothing", { $ref: "#/$defs/none" }],
    ["is no schema", { type: "object", required: 3 }],
    ["has an expression, which may backtrack", { type: "object", properties: { city: { pattern: "^(a+)+$" } } }],
    ["has names that are expressions", { type: "object", patternProperties: { "^(a+)+$": {} } }],
    [
      "contains itself",
      { type: "object", properties: { city: { $ref: "#/$defs/a" } }, $defs: { a: { $ref: "#/$defs/a" } } },
    ],
  ])("of a schema that %s is refused before there is a task, and before a provider is asked", async (_, wrong) => {
    const options = { response_format: { type: "json_schema", json_schema: { name: "x", schema: wrong } } };
    const taskType = findTaskType("chat_completion") as TaskType;
    expect(taskType.options.safeParse(options).success).toBe(false);
    const asked = { taskType, text: "x", options, model: null, temperature: 1, maxTokens: 64, language: null };
    const request = { ...asked, listener: null, onProviderCall: ignoreProviderCall };
    server.plan(answers.openai(good));
    const answer = await new TypedLanguageModel(chats.openai(), "m").generate(request, new AbortController().signal);
    expect(answer).toMatchObject({ ok: false, error: { reason: "bad_request" } });
    expect(server.asked).toEqual([]);
  });

  it("is checked in a bounded time, whatever is asked for and answered", async () => {
    const items = { allOf: Array.from({ length: 900 }, () => ({ type: "number" })) };
    const wide = { type: "object", properties: { list: { type: "array", items } } };
    const format = { type: "json_schema", json_schema: { name: "x", schema: wide } };
    const long = answers.openai(JSON.stringify({ list: Array.from({ length: 60_000 }, () => 0) }));
    const { answer } = await ask("openai", { response_format: format }, long, long);
    expect(answer).toMatchObject({ ok: false, error: { reason: "malformed" } });
  });

  it.each(names)("of any JSON is an object that %s writes", async (name) => {
    const { answer } = await ask(name, { response_format: { type: "json_object" } }, answers[name](good));
    expect(answer).toMatchObject({ ok: true, value: { output: { content: good } } });
  });
});
