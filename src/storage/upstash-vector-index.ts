// The index of questions in Upstash Vector. A cache partition is a namespace, and the score is (1 + cosine) / 2. A new vector is found
// only after some time; until then the exact layer and coalescing answer. Vectors do not expire there: a vector whose answer has
// expired is still found, and the task that finds it removes it.
import { Index } from "@upstash/vector/cloudflare";
import * as z from "zod";
import { ok, type Result } from "../kernel/result.ts";
import { asScore } from "./score.ts";
import type { StorageError } from "./storage-error.ts";
import { callService, type UpstashAccess } from "./upstash-service.ts";
import type { VectorEntry, VectorIndex, VectorMatch } from "./vector-index.ts";

/** Stored rows are checked, because other programs may write to the index. */
const metadata = z.object({ task_type: z.string(), response_key: z.string(), expires_at: z.number() });
const match = z.object({ id: z.coerce.string(), score: z.number(), metadata });

export class UpstashVectorIndex implements VectorIndex {
  readonly name = "upstash-vector";
  readonly #index: Index;

  constructor({ url, token, timeoutMs }: UpstashAccess) {
    this.#index = new Index({
      url,
      token,
      enableTelemetry: false,
      retry: { retries: 1, backoff: () => 50 },
      signal: () => AbortSignal.timeout(timeoutMs),
    });
  }

  async query(namespace: string, vector: Float32Array, topK: number): Promise<Result<VectorMatch[], StorageError>> {
    const question = { vector: [...vector], topK, includeMetadata: true };
    const found = await callService(this.name, () => this.#index.query(question, { namespace }));
    if (!found.ok) return found;
    return ok(
      found.value.flatMap((each) => {
        const parsed = match.safeParse(each);
        if (!parsed.success) return [];
        // Rounding may give a score a little above 1.
        return [{ ...parsed.data, score: asScore(Math.min(1, Math.max(0, parsed.data.score))) }];
      }),
    );
  }

  async upsert(namespace: string, { id, vector, metadata }: VectorEntry): Promise<Result<void, StorageError>> {
    const entry = { id, vector: [...vector], metadata: { ...metadata } };
    const written = await callService(this.name, () => this.#index.upsert(entry, { namespace }));
    return written.ok ? ok(undefined) : written;
  }

  async remove(namespace: string, ids: readonly string[]): Promise<Result<void, StorageError>> {
    const removed = await callService(this.name, () => this.#index.delete([...ids], { namespace }));
    return removed.ok ? ok(undefined) : removed;
  }

  /** The dimension and the similarity function of the index. */
  describe(): Promise<Result<{ dimension: number; similarity: string }, StorageError>> {
    return callService(this.name, async () => {
      const { dimension, similarityFunction: similarity } = await this.#index.info();
      return { dimension, similarity };
    });
  }
}
