// Partitions of the embedded vector index, filled and searched from inside. A path is /<partition>/<dimension>/<action>; a body is
// float32 vectors. The clock of the runtime shows whole milliseconds, so times are those of several searches in a row.
import { DurableObject } from "cloudflare:workers";
import { PartitionVectors } from "../src/storage/partition-vectors.ts";

const maxEntries = 100_000;
const topK = 3;
/** Different queries that are timed together. */
const searchesTogether = 5;
const metadata = { task_type: "general_analysis", response_key: "result:bench", expires_at: Number.MAX_SAFE_INTEGER };

interface Bindings {
  PARTITION: DurableObjectNamespace<Partition>;
}

export class Partition extends DurableObject<Bindings> {
  #vectors = new PartitionVectors(this.ctx.storage, maxEntries);

  add(vectors: Float32Array[]): void {
    for (const vector of vectors) this.#vectors.upsert({ id: crypto.randomUUID(), vector, metadata }, Date.now());
  }

  /** Milliseconds of a search, one figure for every five. */
  search(vectors: Float32Array[]): number[] {
    const times: number[] = [];
    for (let first = 0; first + searchesTogether <= vectors.length; first += searchesTogether) {
      const together = vectors.slice(first, first + searchesTogether);
      const start = performance.now();
      for (const vector of together) {
        if (!this.#vectors.query(vector, topK, Date.now()).ok) throw new Error("the partition refused a query");
      }
      times.push((performance.now() - start) / searchesTogether);
    }
    return times;
  }

  /** Milliseconds in which the object reads its vectors when it wakes. */
  load(): number[] {
    const start = performance.now();
    this.#vectors = new PartitionVectors(this.ctx.storage, maxEntries);
    return [performance.now() - start];
  }
}

export default {
  async fetch(request, env) {
    const [, name = "", dimension = "", action] = new URL(request.url).pathname.split("/");
    const values = new Float32Array(await request.arrayBuffer());
    const size = Number(dimension);
    const vectors = Array.from({ length: values.length / size }, (_, n) => values.slice(n * size, (n + 1) * size));
    const partition = env.PARTITION.getByName(name);
    if (action === "search") return Response.json(await partition.search(vectors));
    if (action === "load") return Response.json(await partition.load());
    await partition.add(vectors);
    return Response.json([]);
  },
} satisfies ExportedHandler<Bindings>;
