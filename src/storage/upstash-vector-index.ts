// The index of questions in Upstash Vector: a partition is a namespace, the score comes as (1 + cosine) / 2. What was written
// is found some time later; until then the exact layer and coalescing answer. Nothing ends by itself there: a vector whose
// answer has ended is still found, so that whoever asked for it removes it.
import { Index } from "@upstash/vector/cloudflare";
import * as z from "zod";
import { fail, ok, type Result } from "../kernel/result.ts";
import { asScore } from "./score.ts";
import { serviceFailure } from "./service-failure.ts";
import type { StorageError } from "./storage-error.ts";
import type { UpstashAccess } from "./upstash-redis.ts";
import type { VectorEntry, VectorIndex, VectorMatch } from "./vector-index.ts";

/** Stored rows are checked, never trusted: somebody else may write to the index. */
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
    const found = await this.#try(() => this.#index.query(question, { namespace }));
    if (!found.ok) return found;
    return ok(
      found.value.flatMap((each) => {
        const parsed = match.safeParse(each);
        if (!parsed.success) return [];
        // A float may come out a little above 1.
        return [{ ...parsed.data, score: asScore(Math.min(1, Math.max(0, parsed.data.score))) }];
      }),
    );
  }

  async upsert(namespace: string, { id, vector, metadata }: VectorEntry): Promise<Result<void, StorageError>> {
    const entry = { id, vector: [...vector], metadata: { ...metadata } };
    const written = await this.#try(() => this.#index.upsert(entry, { namespace }));
    return written.ok ? ok(undefined) : written;
  }

  async remove(namespace: string, ids: readonly string[]): Promise<Result<void, StorageError>> {
    const removed = await this.#try(() => this.#index.delete([...ids], { namespace }));
    return removed.ok ? ok(undefined) : removed;
  }

  /** What the index takes and how it measures. */
  describe(): Promise<Result<{ dimension: number; similarity: string }, StorageError>> {
    return this.#try(async () => {
      const { dimension, similarityFunction: similarity } = await this.#index.info();
      return { dimension, similarity };
    });
  }

  async #try<T>(work: () => Promise<T>): Promise<Result<T, StorageError>> {
    try {
      return ok(await work());
    } catch (error) {
      return fail(serviceFailure(this.name, error));
    }
  }
}
