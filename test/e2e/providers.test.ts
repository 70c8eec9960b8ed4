// The server with the real SDKs inside the runtime, and with servers that answer like OpenAI and Gemini.
import { afterEach, beforeEach, expect, test } from "vitest";
import { metricsView } from "../../src/monitoring/metrics.ts";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const fits = '{"label":"positive","score":0.9,"confidence":0.8,"language":"en"}';
const openAiAnswer = {
  body: {
    choices: [{ finish_reason: "stop", message: { content: fits } }],
    usage: { prompt_tokens: 11, completion_tokens: 7 },
  },
};
const geminiAnswer = { body: { candidates: [{ finishReason: "STOP", content: { parts: [{ text: fits }] } }] } };
const down = { status: 503, body: { error: { message: "down" } } };

let openAi: ProviderServer;
let gemini: ProviderServer;
let server: StartedServer;
let url: string;
beforeEach(async () => {
  openAi = new ProviderServer();
  gemini = new ProviderServer();
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    OPENAI_API_KEY: "sk-secret",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    GEMINI_API_KEY: "g-secret",
    GEMINI_BASE_URL: await gemini.listen(),
    RETRY_BASE_MS: "50",
  });
  url = await server.ready();
});
afterEach(async () => {
  await server.end("SIGKILL");
  openAi.close();
  gemini.close();
});

/** Answers are compared, not trusted. */
// biome-ignore lint/suspicious/noExplicitAny: what is read of it is asserted.
async function process(text: string): Promise<any> {
  const body = JSON.stringify({ text, task_type: "sentiment", use_cache: false });
  const headers = { "content-type": "application/json", prefer: "wait=20" };
  return (await fetch(`${url}/process`, { method: "POST", headers, body })).json();
}

test("the first provider gives a typed answer, its usage is counted, and no log contains the key", async () => {
  openAi.plan(openAiAnswer);
  expect(await process("I love it")).toMatchObject({
    status: "SUCCESS",
    result: {
      model: "openai/gpt-6-luna",
      output: JSON.parse(fits),
      metadata: { tokens_used: 18, input_tokens: 11, output_tokens: 7, provider: "openai", attempts: 1 },
    },
  });
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({
    ports: { language_model: "openai/gpt-6-luna then gemini/gemini-3.6-flash" },
  });
  const { stdout, stderr } = server.output;
  expect(stdout + stderr).not.toMatch(/sk-secret|g-secret|I love it/);
});

test("the next provider answers while the first is down, and the result says so", async () => {
  openAi.plan(down);
  gemini.plan(geminiAnswer);
  expect(await process("I love it")).toMatchObject({
    status: "SUCCESS",
    attempt: 1,
    result: {
      model: "gemini/gemini-3.6-flash",
      metadata: { passed_over: [{ model: "openai/gpt-6-luna", reason: "unavailable" }] },
    },
  });
});

test("while both are down the task is retried, and it is answered when one is back", async () => {
  openAi.plan(down, openAiAnswer);
  gemini.plan(down);
  expect(await process("I love it")).toMatchObject({
    status: "SUCCESS",
    attempt: 2,
    result: { model: "openai/gpt-6-luna" },
  });
});

test("each task reports its cost, and the metrics report every call", async () => {
  openAi.plan(openAiAnswer, down);
  gemini.plan(geminiAnswer);
  const priced = await process("I love it");
  // 11 tokens in at $0.10 and 7 out at $0.50 a million.
  expect(priced.result.metadata.cost_usd).toBeCloseTo(4.6e-6, 12);
  const fellThrough = await process("I like it");
  // Gemini's server told no usage.
  expect(fellThrough.result.metadata).toMatchObject({ cost_usd: null, provider: "gemini", attempts: 2 });
  const metrics = metricsView.parse(await (await fetch(`${url}/metrics`)).json());
  expect(metrics.providers).toMatchObject({
    openai: { calls: 2, errors: { unavailable: 1 }, input_tokens: 11, output_tokens: 7, calls_of_unknown_cost: 0 },
    gemini: { calls: 1, errors: {}, cost_usd: null, calls_of_unknown_cost: 1 },
  });
  expect(metrics.cost_usd).toBeCloseTo(4.6e-6, 8);
  const text = await (await fetch(`${url}/metrics/prometheus`)).text();
  expect(text).toContain('aes_provider_errors_total{provider="openai",reason="unavailable"} 1');
});

test("when no answer fits, the task is a FAILURE with the reason, after each provider had one more try", async () => {
  const misfit = { body: { choices: [{ finish_reason: "stop", message: { content: '{"label":"glad"}' } }] } };
  openAi.plan(misfit, misfit);
  const noJson = { body: { candidates: [{ finishReason: "STOP", content: { parts: [{ text: "no" }] } }] } };
  gemini.plan(noJson, noJson);
  const task = await process("I love it");
  expect(task).toMatchObject({ status: "FAILURE", attempt: 1 });
  expect(openAi.asked).toHaveLength(2);
});

test("an open question is answered from what the model knows, and a prompt with its text", async () => {
  const output = { answer: "Python", evidence: null, confidence: 0.9 };
  const says = (content: string) => ({ body: { choices: [{ finish_reason: "stop", message: { content } }] } });
  openAi.plan(says(JSON.stringify(output)), says("Rain falls."));
  const ask = async (body: object) => {
    const headers = { "content-type": "application/json", prefer: "wait=20" };
    const init = { method: "POST", headers, body: JSON.stringify({ ...body, use_cache: false }) };
    return (await fetch(`${url}/process`, init)).json();
  };
  const question = { text: "¿Cuál es el mejor lenguaje de programación para IA?", task_type: "question_answering" };
  expect(await ask(question)).toMatchObject({ status: "SUCCESS", result: { response: "Python", output } });
  expect(openAi.asked[0]?.body.messages).toMatchObject([{ content: expect.stringContaining("what you know") }, {}]);
  const prompt = { text: "Write a line about rain.", task_type: "generation", system: "Be brief." };
  expect(await ask(prompt)).toMatchObject({ status: "SUCCESS", result: { response: "Rain falls." } });
  expect(openAi.asked[1]?.body.messages).toEqual([
    { role: "system", content: "Be brief." },
    { role: "user", content: prompt.text },
  ]);
  expect(openAi.asked[1]?.body).not.toHaveProperty("response_format");
});

test("of three open questions, each asked in two wordings, the second wording is answered from the cache", async () => {
  const questions = [
    [
      "¿Cuál es el mejor lenguaje de programación para IA?",
      "¿Qué lenguaje de programación es mejor para inteligencia artificial?",
    ],
    ["¿Cómo puedo aprender a tocar la guitarra?", "¿Cómo aprendo a tocar la guitarra?"],
    ["What is the best way to learn Kafka?", "How do I learn Kafka?"],
  ];
  const topicOf = (text: string) => questions.findIndex((wordings) => wordings.includes(text));
  openAi.answerBy((path, { input }) => {
    if (!path.endsWith("/embeddings")) {
      const content = JSON.stringify({ answer: "It depends.", evidence: null, confidence: 0.5 });
      return { body: { choices: [{ finish_reason: "stop", message: { content } }] } };
    }
    // Wordings of one question are near, as a real embedder has them, and questions are far from each other.
    const topic = topicOf(String(input));
    const wording = questions[topic]?.indexOf(String(input)) ?? 0;
    const embedding = new Array(1536).fill(0);
    embedding[topic] = 1;
    embedding[100 + wording] = 0.3;
    return { body: { data: [{ embedding }], usage: { prompt_tokens: 12 } } };
  });
  const ask = async (text: string) => {
    const headers = { "content-type": "application/json", prefer: "wait=20" };
    const init = { method: "POST", headers, body: JSON.stringify({ text, task_type: "question_answering" }) };
    return (await fetch(`${url}/process`, init)).json();
  };
  for (const [first = "", second = ""] of questions) {
    expect(await ask(first)).toMatchObject({ status: "SUCCESS", result: { from_cache: false } });
    const again = { response: "It depends.", from_cache: true, cache: { layer: "semantic" } };
    expect(await ask(second)).toMatchObject({ status: "SUCCESS", result: again });
  }
});
