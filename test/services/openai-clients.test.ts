// The clients of OpenAI's API, unchanged but for the base URL and the key, against the server as a user starts it. Its provider is a stub
// that speaks OpenAI's API too.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createOpenAI } from "@ai-sdk/openai";
import { ChatOpenAI } from "@langchain/openai";
import { generateText, Output, streamText } from "ai";
import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { newStateFolder, StartedServer } from "../e2e/started-server.ts";
import { startOpenAiStub, weather } from "./openai-stub.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-python-"));
const python = join(folder, "bin/python");
const apiKey = "acme-writer-key-00001";
const model = "gpt-6-luna";
const Weather = z.object({ city: z.string(), degrees: z.number() });

let stub: Server;
let server: StartedServer;
let baseURL = "";
beforeAll(async () => {
  await run("python3", ["-m", "venv", folder]);
  await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "openai==3.57.0"]);
  const started = await startOpenAiStub();
  stub = started.server;
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    API_KEYS: `acme:writer:${apiKey}`,
    OPENAI_API_KEY: "k",
    OPENAI_BASE_URL: started.url,
    OPENAI_MODEL: model,
    EMBEDDING_PROVIDER: "openai",
    EMBEDDING_DIMENSION: "0",
    RATE_LIMIT_PER_MINUTE: "0",
  });
  baseURL = `${await server.ready()}/v1`;
}, 300_000);
afterAll(async () => {
  await server?.end("SIGKILL");
  stub?.close();
  rmSync(folder, { recursive: true });
});

const said = (question: string, count: number) => `${count} messages, the last: ${question}`;
const conversation = (question: string) => [
  { role: "system" as const, content: "Be brief." },
  { role: "user" as const, content: "Hello." },
  { role: "assistant" as const, content: "Hello!" },
  { role: "user" as const, content: question },
];

test("the official client for Node has a conversation, a structured answer and a stream", async () => {
  const client = new OpenAI({ apiKey, baseURL });
  const question = "How is the sea?";
  const asked = { model, messages: conversation(question) };
  const { data, response } = await client.chat.completions.create(asked).withResponse();
  expect(data.choices[0]?.message.content).toBe(said(question, 4));
  expect(data.usage).toMatchObject({ prompt_tokens: 9, completion_tokens: 5 });
  expect(response.headers.get("x-cache")).toBe("miss");
  const again = await client.chat.completions.create(asked).withResponse();
  expect(again.response.headers.get("x-cache")).toBe("hit");

  const parsed = await client.chat.completions.parse({
    ...asked,
    response_format: zodResponseFormat(Weather, "weather"),
  });
  expect(parsed.choices[0]?.message.parsed).toEqual(weather);

  const streamed = { ...asked, seed: 1, stream: true as const, stream_options: { include_usage: true } };
  const pieces: string[] = [];
  let total = 0;
  for await (const chunk of await client.chat.completions.create(streamed)) {
    const piece = chunk.choices[0]?.delta.content;
    if (piece) pieces.push(piece);
    total = chunk.usage?.total_tokens ?? total;
  }
  expect([pieces.join(""), total]).toEqual([said(question, 4), 14]);
  expect(pieces.length).toBeGreaterThan(1);
});

test("the official client for Node has responses, embeddings, models and errors of its own classes", async () => {
  const client = new OpenAI({ apiKey, baseURL });
  const question = "How are the fjords?";
  const response = await client.responses.create({ model, input: question });
  expect(response.output_text).toBe(said(question, 1));
  const pieces: string[] = [];
  const stream = client.responses.stream({ model, input: question, temperature: 0.5 });
  for await (const event of stream) if (event.type === "response.output_text.delta") pieces.push(event.delta);
  expect((await stream.finalResponse()).output_text).toBe(said(question, 1));
  expect(pieces.join("")).toBe(said(question, 1));
  expect(pieces.length).toBeGreaterThan(1);

  const { data: embedded, usage } = await client.embeddings.create({ model: "default", input: ["sea", "wind"] });
  expect(embedded.map(({ embedding }) => embedding.length)).toEqual([1536, 1536]);
  expect(Math.hypot(...(embedded[0]?.embedding ?? []))).toBeCloseTo(1, 5);
  expect(usage.prompt_tokens).toBe(18);

  const { data } = await client.models.list();
  expect(data.map(({ id }) => id)).toEqual(["default", model, "text-embedding-3-small"]);
  const wrong = client.chat.completions.create({ model, messages: conversation("x"), n: 2 });
  await expect(wrong).rejects.toThrow(OpenAI.BadRequestError);
  await expect(new OpenAI({ apiKey: "wrong", baseURL }).models.list()).rejects.toThrow(OpenAI.AuthenticationError);
  await expect(client.models.retrieve("none")).rejects.toThrow(OpenAI.NotFoundError);
});

test("the official client for Python does the same", async () => {
  const { stdout } = await run(python, [join(import.meta.dirname, "ask_openai.py"), baseURL, apiKey, model]);
  const question = "How is the wind?";
  expect(JSON.parse(stdout)).toEqual({
    conversation: said(question, 4),
    cache: ["miss", "hit"],
    structured: weather,
    streamed: said(question, 4),
    pieces: true,
    response: said(question, 1),
    refused: "n",
  });
});

test.each(["chat", "responses"] as const)("Vercel's AI SDK does the same over its %s model", async (kind) => {
  const provider = createOpenAI({ apiKey, baseURL });
  const aModel = provider[kind](model);
  const question = `How is the snow, over ${kind}?`;
  const [{ content: instructions = "" } = {}, ...messages] = conversation(question);
  const { text, usage } = await generateText({ model: aModel, instructions, messages });
  expect(text).toBe(said(question, 4));
  expect([usage.inputTokens, usage.outputTokens]).toEqual([9, 5]);
  const { output } = await generateText({
    model: aModel,
    prompt: question,
    output: Output.object({ schema: Weather }),
  });
  expect(output).toEqual(weather);
  const pieces: string[] = [];
  for await (const piece of streamText({ model: aModel, prompt: question }).textStream) pieces.push(piece);
  expect(pieces.join("")).toBe(said(question, 1));
  expect(pieces.length).toBeGreaterThan(1);
});

test("LangChain's ChatOpenAI does the same", async () => {
  const chat = new ChatOpenAI({ model, apiKey, configuration: { baseURL } });
  const question = "How is the ice?";
  expect((await chat.invoke(conversation(question))).text).toBe(said(question, 4));
  expect(await chat.withStructuredOutput(Weather).invoke(question)).toEqual(weather);
  const pieces: string[] = [];
  for await (const chunk of await chat.stream(question)) if (chunk.text) pieces.push(chunk.text);
  expect(pieces.join("")).toBe(said(question, 1));
  expect(pieces.length).toBeGreaterThan(1);
});
