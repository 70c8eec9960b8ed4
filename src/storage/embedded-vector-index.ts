// The vector index that needs no account: one Durable Object per namespace, searched exactly. What was stored is found at once.
// It suits partitions of up to some ten thousand vectors; beyond that the least recently found are dropped.
import { fail, ok, type Result } from "../kernel/result.ts";
import { newerStorageOf } from "./migrations.ts";
import type { ObjectNamespace } from "./object-namespace.ts";
import type { StorageError } from "./storage-error.ts";
import type { VectorEntry, VectorIndex, VectorMatch } from "./vector-index.ts";

/** What the object `EmbeddedVectorIndex` answers over RPC. */
export interface VectorPartition {
  query(vector: Float32Array, topK: number): Promise<Result<VectorMatch[], string>>;
  upsert(entry: VectorEntry): Promise<Result<null, string>>;
  remove(ids: string[]): Promise<void>;
}

export class EmbeddedVectorIndexAdapter implements VectorIndex {
  readonly name = "embedded-vector-index";
  readonly #namespace: ObjectNamespace<VectorPartition>;

  constructor(namespace: ObjectNamespace<VectorPartition>) {
    this.#namespace = namespace;
  }

  async query(namespace: string, vector: Float32Array, topK: number): Promise<Result<VectorMatch[], StorageError>> {
    try {
      const answer = await this.#namespace.getByName(namespace).query(ownBuffer(vector), topK);
      return answer.ok ? ok(answer.value) : fail(this.#error("rejected", answer.error));
    } catch (error) {
      return fail(this.#unavailable(error));
    }
  }

  async upsert(namespace: string, entry: VectorEntry): Promise<Result<void, StorageError>> {
    try {
      const answer = await this.#namespace
        .getByName(namespace)
        .upsert({ id: entry.id, vector: ownBuffer(entry.vector), metadata: entry.metadata });
      return answer.ok ? ok(undefined) : fail(this.#error("rejected", answer.error));
    } catch (error) {
      return fail(this.#unavailable(error));
    }
  }

  async remove(namespace: string, ids: readonly string[]): Promise<Result<void, StorageError>> {
    try {
      await this.#namespace.getByName(namespace).remove([...ids]);
      return ok(undefined);
    } catch (error) {
      return fail(this.#unavailable(error));
    }
  }

  // What an RPC failure says may quote the call, so its text is not passed on: only our own sentence is.
  #unavailable(error: unknown): StorageError {
    return this.#error("unavailable", newerStorageOf(error) ?? "the embedded vector index object did not answer");
  }

  #error(reason: StorageError["reason"], message: string): StorageError {
    return { reason, store: this.name, message };
  }
}

// A typed array crosses RPC with its whole buffer, so a view into a larger one is copied out first.
const ownBuffer = (vector: Float32Array): Float32Array =>
  vector.byteLength === vector.buffer.byteLength ? vector : vector.slice();
