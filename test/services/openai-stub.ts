// A provider that speaks OpenAI's API. It says how many messages it got, and the last of them; where JSON or a tool is asked for, the
// weather in Oslo. It streams slowly enough that each piece is heard.
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";

const asked = z.object({
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })).default([]),
  stream: z.boolean().default(false),
  response_format: z.unknown().optional(),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).default([]),
});

/** Longer than the pause between two writes of what is heard. */
const pieceMs = 450;
export const weather = { city: "Oslo", degrees: -4 };
const usage = { prompt_tokens: 9, completion_tokens: 5, total_tokens: 14 };

/** Another direction for each text, so that no two are similar. */
const vectorOf = (text: string): number[] => {
  const seed = [...text].reduce((sum, character, at) => sum + (character.codePointAt(0) ?? 0) * (at + 1), 0);
  return Array.from({ length: 1536 }, (_, at) => Math.sin((at + 1) * seed));
};

async function answer(path: string, body: unknown, response: ServerResponse): Promise<void> {
  const send = (answer: object) => response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer));
  if (path.endsWith("/embeddings")) return void send({ data: [{ embedding: vectorOf(JSON.stringify(body)) }], usage });
  const { messages, stream, response_format, tools } = asked.parse(body);
  const [tool] = tools;
  const content = response_format
    ? JSON.stringify(weather)
    : `${messages.length} messages, the last: ${messages.at(-1)?.content}`;
  const calls = [
    { id: "c1", type: "function", function: { name: tool?.function.name, arguments: JSON.stringify(weather) } },
  ];
  const message = tool ? { content: null, tool_calls: calls } : { content };
  if (!stream)
    return void send({ choices: [{ index: 0, message, finish_reason: tool ? "tool_calls" : "stop" }], usage });
  response.setHeader("Content-Type", "text/event-stream");
  for (const piece of content.match(/.{1,8}/gs) ?? []) {
    response.write(
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] })}\n\n`,
    );
    await pause(pieceMs);
  }
  response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }], usage })}\n\n`);
  response.end("data: [DONE]\n\n");
}

/** Returns the server and its base URL. */
export async function startOpenAiStub() {
  const server = createServer(async (request, response) => {
    await answer(request.url ?? "", JSON.parse(await text(request)), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { server, url: `http://127.0.0.1:${port}/v1` };
}
