// POST /v1/responses as OpenAI's clients call it.
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { ok } from "../../../src/kernel/result.ts";
import { ApiUnderTest, type Reply } from "./api-under-test.ts";
import { EventReader } from "./read-events.ts";
import { StubModel, TalkingModel } from "./stub-models.ts";

const chatModel = (content: string, finish_reason = "stop") =>
  new StubModel(async () =>
    ok({ output: { content, finish_reason }, model: "test/stub", usage: { inputTokens: 3, outputTokens: 4 } }),
  );
const view = z.object({
  id: z.string(),
  status: z.string(),
  output: z.array(z.looseObject({ content: z.array(z.record(z.string(), z.unknown())) })),
});
const respond = (api: ApiUnderTest, body: object): Promise<Reply> =>
  api.call("POST", "/v1/responses", { body: { model: "default", input: "Write a poem.", ...body } });
const answered = { ends: "answered" } as const;

describe("POST /v1/responses", () => {
  test("answers a text, and the call is a task", async () => {
    const reply = await respond(new ApiUnderTest({ languageModel: chatModel("Rain.") }), { user: "u-1" });
    const id = reply.headers.get("x-task-id");
    expect(reply).toMatchObject({
      status: 200,
      body: {
        id: `resp_${id}`,
        object: "response",
        status: "completed",
        model: "stub",
        metadata: { user: "u-1" },
        output: [
          {
            type: "message",
            role: "assistant",
            status: "completed",
            content: [{ type: "output_text", text: "Rain.", annotations: [] }],
          },
        ],
        usage: { input_tokens: 3, output_tokens: 4, total_tokens: 7 },
      },
    });
    expect(reply.headers.get("x-cache")).toBe("miss");
  });

  test("takes a conversation with its own answers in it, and shares answers with chat completions", async () => {
    const api = new ApiUnderTest({ languageModel: chatModel("Snow.") });
    const first = view.parse((await respond(api, { instructions: "Be brief." })).body);
    const input = [
      { role: "developer", content: "Be brief." },
      { role: "user", content: [{ type: "input_text", text: "Write a poem." }] },
      ...first.output,
      { type: "message", role: "user", content: "Another." },
    ];
    expect((await respond(api, { input })).headers.get("x-cache")).toBe("miss");
    const messages = [
      { role: "system", content: "Be brief." },
      { role: "user", content: "Write a poem." },
      { role: "assistant", content: "Snow." },
      { role: "user", content: "Another." },
    ];
    const body = { model: "default", messages };
    const reply = await api.call("POST", "/v1/chat/completions", { body });
    expect([reply.status, reply.headers.get("x-cache")]).toEqual([200, "hit"]);
  });

  test("says of an answer that was cut off why it is incomplete", async () => {
    const reply = await respond(new ApiUnderTest({ languageModel: chatModel("Rai", "length") }), {});
    expect(reply.body).toMatchObject({
      status: "incomplete",
      incomplete_details: { reason: "max_output_tokens" },
      output: [{ status: "incomplete", content: [{ text: "Rai" }] }],
    });
  });

  test("asks for a structured answer, and names its form", async () => {
    const languageModel = chatModel('{"a":1}');
    const schema = { type: "object", properties: { a: { type: "number" } } };
    const format = { type: "json_schema", name: "n", schema, strict: true };
    const reply = await respond(new ApiUnderTest({ languageModel }), { text: { format } });
    expect(reply.body).toMatchObject({ text: { format }, output: [{ content: [{ text: '{"a":1}' }] }] });
  });

  test("refuses a structured answer where nothing can write one", async () => {
    const api = new ApiUnderTest({ vars: { AI_PROVIDERS: "local" } });
    const { output } = view.parse((await respond(api, { text: { format: { type: "json_object" } } })).body);
    expect(output[0]?.content[0]).toMatchObject({
      type: "refusal",
      refusal: expect.stringContaining("OPENAI_API_KEY"),
    });
  });
});

describe("a streamed response", () => {
  const stream = async (api: ApiUnderTest, body: object = {}) => {
    const sent = { body: { model: "gpt-x", input: "Write a poem.", stream: true, ...body } };
    return new EventReader(await api.open("POST", "/v1/responses", sent)).toEnd();
  };

  test("has OpenAI's events in their order, each with its number", async () => {
    const languageModel = new TalkingModel("Rain ", "falls.", answered);
    const events = await stream(new ApiUnderTest({ languageModel }));
    expect(events.map(({ data }) => data.sequence_number)).toEqual(events.map((_, index) => index));
    expect(events.map(({ event, data }) => event === data.type)).not.toContain(false);
    const names = events.map(({ event }) => event);
    expect(names.filter((name, index) => name !== names[index - 1])).toEqual([
      "response.created",
      "response.in_progress",
      "response.output_item.added",
      "response.content_part.added",
      "response.output_text.delta",
      "response.output_text.done",
      "response.content_part.done",
      "response.output_item.done",
      "response.completed",
    ]);
    const deltas = events.filter(({ event }) => event === "response.output_text.delta");
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.map(({ data }) => data.delta).join("")).toBe("Rain falls.");
    expect(events.at(-1)?.data).toMatchObject({
      response: { status: "completed", output: [{ content: [{ text: "Rain falls." }] }], usage: { total_tokens: 7 } },
    });
  });

  test("comes at once from the cache", async () => {
    const api = new ApiUnderTest({ languageModel: chatModel("Rain.") });
    await respond(api, { model: "gpt-x" });
    const events = await stream(api);
    expect(events.filter(({ event }) => event === "response.output_text.delta").map(({ data }) => data.delta)).toEqual([
      "Rain.",
    ]);
  });

  test("ends with an error when the model begins anew after something was said", async () => {
    const languageModel = new TalkingModel("The ", "ans", { begins: "anew" }, "Another.", answered);
    const events = await stream(new ApiUnderTest({ languageModel }));
    expect(events.at(-1)).toMatchObject({ event: "error", data: { code: "answer_begun_anew" } });
  });
});

describe("a request that is wrong", () => {
  test.each([
    ["tools", { tools: [{ type: "web_search" }] }, "tools"],
    ["an earlier response", { previous_response_id: "resp_1" }, "previous_response_id"],
    ["reasoning", { reasoning: { effort: "high" } }, "reasoning"],
    ["an image", { input: [{ role: "user", content: [{ type: "input_image" }] }] }, "input[0].content[0].type"],
    ["a call of a tool", { input: [{ type: "function_call" }] }, "input[0].type"],
    ["another role", { input: [{ role: "critic", content: "x" }] }, "input[0].role"],
    ["a number", { input: 7 }, "input"],
    ["no message of the user", { input: [{ role: "system", content: "Hi" }] }, "input"],
    ["a name of a schema", { text: { format: { type: "json_schema", name: "?", schema: {} } } }, "text.format.name"],
    ["a limit of no tokens", { max_output_tokens: 0 }, "max_output_tokens"],
    ["an unknown field", { surprise: 1 }, "surprise"],
  ])("is refused with 400 by the name of the field: %s", async (_, body, param) => {
    const reply = await respond(new ApiUnderTest(), body);
    expect(reply).toMatchObject({ status: 400, body: { error: { type: "invalid_request_error" } } });
    const { error } = z.object({ error: z.object({ message: z.string() }) }).parse(reply.body);
    expect(error.message).toContain(`${param}: `);
  });
});
