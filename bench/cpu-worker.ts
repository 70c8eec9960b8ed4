// The parts of a task whose CPU time bench/cpu.ts measures. POST /bench/cpu/<part>?calls=N with a base URL as the body runs a part.
import { LocalLanguageModel } from "../src/ai/local/language-model.ts";
import { ignoreProviderCall } from "../src/ai/model-call.ts";
import { ProviderChain } from "../src/ai/provider-chain.ts";
import { OpenAiChat, OpenAiEmbedder } from "../src/ai/providers/openai/client.ts";
import { TypedLanguageModel } from "../src/ai/typed-language-model.ts";
import { generalAnalysis } from "../src/task-types/general-analysis.ts";
import { log } from "../src/telemetry/log.ts";

// biome-ignore lint/performance/noBarrelFile: the runtime looks for Durable Objects among the entry's exports.
export * from "../src/index.ts";

/** As many as a queue gives at once. */
const inFlight = 4;
const dimension = 1536;

const texts = [
  "The delivery from Contoso arrived two days late on Monday, and the box was damaged, but Anna Miller in support refunded $25 at once. I would order again, because the lamp itself is really beautiful.",
  "El pedido llegó tarde y la caja estaba rota, pero Lucía Fernández me devolvió 25 euros enseguida. Volvería a comprar en Madrid el próximo lunes, porque la lámpara es muy bonita y la atención excelente.",
  "Our team met in Berlin on 14 March 2026 to plan the next release. The new search is twice as fast, yet three customers of Acme Corporation reported errors after the update and asked for a fix this week.",
  "La reunión del ayuntamiento de Sevilla terminó sin acuerdo. El presidente Carlos Ruiz dijo que el presupuesto de 3 millones de euros no basta para las escuelas, y los vecinos piden una respuesta clara.",
];
const textOf = (call: number) => `${texts[call % texts.length]} (${call})`;

const request = (text: string) => ({
  taskType: generalAnalysis,
  text,
  options: {},
  model: null,
  temperature: 0.2,
  maxTokens: 500,
  language: null,
  listener: null,
  onProviderCall: ignoreProviderCall,
});

type Part = (call: number) => Promise<void> | void;

function requireOk({ ok }: { ok: boolean }): void {
  if (!ok) throw new Error("the call failed");
}

function providerParts(baseUrl: string): Record<string, Part> {
  const access = { apiKey: "k", baseUrl, timeoutMs: 10_000, auth: "bearer" } as const;
  const embedder = new OpenAiEmbedder(access, "text-embedding-3-small", dimension);
  const model = new TypedLanguageModel(new OpenAiChat(access), "gpt-6-luna");
  const chain = new ProviderChain([model], { deadlineMs: 30_000, now: Date.now });
  const body = JSON.stringify({ model: "m", input: texts[0], encoding_format: "base64" });
  /** The least that a call takes: the runtime's own work for a request, and reading the answer. */
  const bare = async (path: string) => {
    const headers = { "content-type": "application/json", authorization: "Bearer k" };
    await (await fetch(`${baseUrl}${path}`, { method: "POST", headers, body })).json();
  };
  return {
    "fetch-embedding": () => bare("/embeddings"),
    "fetch-chat": () => bare("/chat/completions"),
    embedding: async (call) =>
      requireOk(
        await embedder.embed({ text: textOf(call), onProviderCall: ignoreProviderCall }, new AbortController().signal),
      ),
    chat: async (call) => requireOk(await chain.generate(request(textOf(call)), new AbortController().signal)),
  };
}

const localModel = new LocalLanguageModel();
const parts: Record<string, Part> = {
  "local-rules": async (call) =>
    requireOk(await localModel.generate(request(textOf(call)), new AbortController().signal)),
  "log-line": (call) => log("info", { event: "bench", task_id: `na03-${call}`, type: "general_analysis", ms: call }),
  "log-below": (call) => log("debug", { event: "bench", task_id: `na03-${call}`, type: "general_analysis", ms: call }),
};

let provider: Record<string, Part> | null = null;

export default {
  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith("/bench/cpu/")) return new Response("ok");
    provider ??= providerParts(await request.text());
    const name = pathname.slice("/bench/cpu/".length);
    const part = provider[name] ?? parts[name];
    if (!part) return new Response("no such part", { status: 404 });
    const calls = Number(searchParams.get("calls"));
    let next = 0;
    const lane = async () => {
      while (next < calls) await part(next++);
    };
    await Promise.all(Array.from({ length: inFlight }, lane));
    return new Response("ok");
  },
} satisfies ExportedHandler<Env>;
