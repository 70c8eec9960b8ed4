// A server in the place of OpenAI for the pictures of the documentation: the built-in rules answer, and two tokens are counted for each of
// the question's. A text that begins with "fail" is refused, "flaky" finds the service down, and "hold" gets no answer.
import * as z from "zod";
import { LocalLanguageModel } from "../../src/ai/local/language-model.ts";
import { ignoreProviderCall } from "../../src/ai/model-call.ts";
import { findTaskType } from "../../src/task-types/task-types.ts";
import { never, type Planned, ProviderServer } from "../rules/ai/provider-server.ts";

const request = z.object({
  messages: z.array(z.object({ content: z.string() })),
  response_format: z.object({ json_schema: z.object({ name: z.string() }) }),
});
const local = new LocalLanguageModel();

async function answerTo(asked: unknown): Promise<unknown> {
  const { messages, response_format } = request.parse(asked);
  const taskType = findTaskType(response_format.json_schema.name);
  const text = textIn(messages);
  if (!taskType) throw new Error(`no rules for ${response_format.json_schema.name}`);
  const generated = await local.generate(
    {
      ...{ taskType, text, options: taskType.options.parse({}) as Record<string, unknown> },
      ...{ model: null, temperature: 0, maxTokens: 500, language: null, listener: null },
      onProviderCall: ignoreProviderCall,
    },
    AbortSignal.timeout(10_000),
  );
  if (!generated.ok) throw new Error(generated.error.message);
  const prompt_tokens = Math.ceil(text.length / 4);
  const usage = { prompt_tokens, completion_tokens: 2 * prompt_tokens, total_tokens: 3 * prompt_tokens };
  const message = { role: "assistant", content: JSON.stringify(generated.value.output), refusal: null };
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    choices: [{ index: 0, finish_reason: "stop", message }],
    usage,
  };
}

const textIn = (messages: z.infer<typeof request>["messages"]): string =>
  /<text>\n(.*)\n<\/text>/s.exec(messages.at(-1)?.content ?? "")?.[1] ?? "";

export function rulesAsOpenAi(): ProviderServer {
  const server = new ProviderServer();
  server.answerBy((_, body) => {
    const text = textIn(request.parse(body).messages);
    const filtered = { error: { message: "refused", code: "content_filter", type: "invalid_request_error" } };
    if (text.startsWith("fail")) return { status: 400, body: filtered };
    if (text.startsWith("flaky")) return { status: 503, body: { error: { message: "down" } } };
    if (text.startsWith("hold")) return { body: null, before: never };
    const planned: Planned = { body: null };
    planned.before = async () => {
      planned.body = await answerTo(body);
    };
    return planned;
  });
  return server;
}
