// The vector index that needs no account: one Durable Object for each namespace, with an exact search. A new vector is found at once.
// It is made for partitions of up to about ten thousand vectors; above the limit, the least recently used are dropped.
import { fail, ok, type Result } from "../kernel/result.ts";
import { callObject, type ObjectNamespace } from "./object-namespace.ts";
import type { StorageError } from "./storage-error.ts";
import type { VectorEntry, VectorIndex, VectorMatch } from "./vector-index.ts";

/** The methods of the object `EmbeddedVectorIndex` over RPC. */
export interface EmbeddedVectorIndexObject {
  query(vector: Float32Array, topK: number): Promise<Result<VectorMatch[], string>>;
  upsert(entry: VectorEntry): Promise<Result<null, string>>;
  remove(ids: string[]): Promise<void>;
}

export class EmbeddedVectorIndexAdapter implements VectorIndex {
  readonly name = "embedded-vector-index";
  readonly #namespace: ObjectNamespace<EmbeddedVectorIndexObject>;

  constructor(namespace: ObjectNamespace<EmbeddedVectorIndexObject>) {
    this.#namespace = namespace;
  }

  async query(namespace: string, vector: Float32Array, topK: number): Promise<Result<VectorMatch[], StorageError>> {
    return this.#call((partition) => partition.query(ownBuffer(vector), topK), namespace);
  }

  async upsert(namespace: string, entry: VectorEntry): Promise<Result<void, StorageError>> {
    const own = { ...entry, vector: ownBuffer(entry.vector) };
    const stored = await this.#call((partition) => partition.upsert(own), namespace);
    return stored.ok ? ok(undefined) : stored;
  }

  remove(namespace: string, ids: readonly string[]): Promise<Result<void, StorageError>> {
    return callObject(this.name, () => this.#namespace.getByName(namespace).remove([...ids]));
  }

  async #call<T>(
    ask: (partition: EmbeddedVectorIndexObject) => Promise<Result<T, string>>,
    namespace: string,
  ): Promise<Result<T, StorageError>> {
    const answer = await callObject(this.name, () => ask(this.#namespace.getByName(namespace)));
    if (!answer.ok) return answer;
    return answer.value.ok
      ? ok(answer.value.value)
      : fail({ reason: "rejected", store: this.name, message: answer.value.error });
  }
}

// RPC sends the whole buffer of a typed array, so a view into a larger buffer is copied first.
const ownBuffer = (vector: Float32Array): Float32Array =>
  vector.byteLength === vector.buffer.byteLength ? vector : vector.slice();
