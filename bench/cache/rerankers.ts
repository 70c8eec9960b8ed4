// The rerankers that P(right) can be fitted with. Their scores are kept under dist/ for the next run.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HttpReranker } from "../../src/ai/http-reranker.ts";
import { ignoreProviderCall } from "../../src/ai/model-call.ts";
import { WorkersAiReranker } from "../../src/ai/providers/workers-ai/reranker.ts";
import type { Reranker } from "../../src/ai/reranker.ts";
import { parseJson } from "../../src/kernel/parse-json.ts";
import type { LabelledPair } from "./labelled-pairs.ts";
import { startMinilm } from "./minilm.ts";

const timeoutMs = 60_000;
const concurrency = 4;

interface StartedReranker {
  reranker: Reranker;
  stop: () => void;
}

/**
 * `@cf/…` of Workers AI, over its REST API, or `<address> <model>` of any server with Cohere's form of `/v1/rerank`; or `minilm`, an
 * embedder whose cosine stands in for such a score.
 */
export async function startReranker(name: string): Promise<StartedReranker> {
  if (name !== "minilm") return { reranker: rerankerOf(name), stop: () => undefined };
  const { baseUrl, stop } = await startMinilm();
  return { reranker: rerankerOf(`${baseUrl}/rerank all-MiniLM-L6-v2`), stop };
}

function rerankerOf(name: string): Reranker {
  if (name.startsWith("@cf/")) {
    const { CLOUDFLARE_ACCOUNT_ID: account, CLOUDFLARE_API_TOKEN: token } = process.env;
    if (!account || !token) throw new Error("Workers AI needs CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN.");
    return new WorkersAiReranker(
      { run: (model, inputs) => runOverRest(account, token, model, inputs) },
      name,
      timeoutMs,
    );
  }
  const [url = "", model = ""] = name.split(" ");
  if (!URL.canParse(url) || model === "") {
    throw new Error(`A reranker is "@cf/…", "<address> <model>" or minilm; not "${name}".`);
  }
  return new HttpReranker({ url, model, apiKey: process.env.RERANKER_API_KEY ?? "", timeoutMs });
}

/** Source: developers.cloudflare.com/api/resources/ai/methods/run */
async function runOverRest(account: string, token: string, model: string, inputs: object): Promise<unknown> {
  const url = `https://api.cloudflare.com/client/v4/accounts/${account}/ai/run/${model}`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(inputs) });
  const body: unknown = await response.json();
  if (response.ok && typeof body === "object" && body !== null && "result" in body) return body.result;
  throw new Error(`Workers AI answered ${response.status}: ${JSON.stringify(body)}`);
}

/** The score of each pair, with b as the query: b is asked and a is stored. Scores are kept by the name that the caller gave. */
export async function rerankScores(
  pairs: readonly LabelledPair[],
  reranker: Reranker,
  name: string,
): Promise<number[]> {
  const file = join(import.meta.dirname, "../../dist/reranked", `${name.replaceAll(/[^\w.-]/g, "_")}.json`);
  const known = readKept(file);
  const keyOf = ({ a, b }: LabelledPair) => JSON.stringify([b, a]);
  const missing = [...Map.groupBy(pairs, ({ b }) => b)].flatMap(([query, ofQuery]) => {
    const documents = [...new Set(ofQuery.filter((pair) => !known.has(keyOf(pair))).map(({ a }) => a))];
    return documents.length > 0 ? [{ query, documents }] : [];
  });
  let done = 0;
  const work = async () => {
    for (let next = missing.pop(); next; next = missing.pop()) {
      const { query, documents } = next;
      const request = { query, documents, onProviderCall: ignoreProviderCall };
      const scores = await reranker.rerank(request, new AbortController().signal);
      if (!scores.ok) throw new Error(scores.error.message);
      for (const [index, a] of documents.entries()) known.set(JSON.stringify([query, a]), scores.value[index] ?? 0);
      if (++done % 500 === 0) process.stderr.write(`\r${reranker.id}: ${done} questions `);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    // What was answered need not be paid for again.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify([...known]));
  }
  return pairs.map((pair) => known.get(keyOf(pair)) ?? 0);
}

function readKept(file: string): Map<string, number> {
  try {
    return new Map(parseJson(readFileSync(file, "utf8")) as [string, number][]);
  } catch {
    return new Map();
  }
}
