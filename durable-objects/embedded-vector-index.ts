// A partition of the embedded vector index. The next query finds a stored vector, also after a restart. Expired entries are never
// returned. The alarm deletes them, and deletes the whole storage when no entry is left, so that unused partitions cost nothing.
import { DurableObject } from "cloudflare:workers";
import { createConfig } from "../src/composition/config.ts";
import { fail, ok, type Result } from "../src/kernel/result.ts";
import type { EmbeddedVectorIndexObject } from "../src/storage/embedded-vector-index.ts";
import { alarmFor, earlierAlarm } from "../src/storage/expiry-alarm.ts";
import { PartitionVectors } from "../src/storage/partition-vectors.ts";
import type { VectorEntry, VectorMatch } from "../src/storage/vector-index.ts";
import { vectorMigrations } from "../src/storage/vector-rows.ts";

export class EmbeddedVectorIndex extends DurableObject<object> implements EmbeddedVectorIndexObject {
  static readonly migrations = vectorMigrations;
  readonly #maxEntries = createConfig(this.env).EMBEDDED_VECTOR_MAX_ENTRIES;
  #loaded: PartitionVectors | null = null;
  /** An alarm is set for this time. No entry expires earlier. */
  #alarmAt: number | null = null;

  async query(vector: Float32Array, topK: number): Promise<Result<VectorMatch[], string>> {
    return this.#vectors().query(vector, topK, Date.now());
  }

  async upsert(entry: VectorEntry): Promise<Result<null, string>> {
    const now = Date.now();
    const stored = this.#vectors().upsert(entry, now);
    if (!stored.ok) return fail(stored.error);
    this.#setAlarm(earlierAlarm(this.#alarmAt, entry.metadata.expires_at, now));
    return ok(null);
  }

  async remove(ids: string[]): Promise<void> {
    this.#vectors().remove(ids);
  }

  override async alarm(): Promise<void> {
    const vectors = this.#vectors();
    vectors.sweep(Date.now());
    const end = vectors.earliestEnd();
    this.#alarmAt = null;
    if (end !== null) return this.#setAlarm(alarmFor(end));
    this.#loaded = null;
    await this.ctx.storage.deleteAll();
  }

  #vectors(): PartitionVectors {
    if (this.#loaded === null) {
      this.#loaded = new PartitionVectors(this.ctx.storage, this.#maxEntries);
      this.#alarmAt = this.#loaded.earliestEnd();
    }
    return this.#loaded;
  }

  #setAlarm(time: number | null): void {
    if (time === null) return;
    this.#alarmAt = time;
    // Not awaited, so that it joins the commit of the entry; the reply waits for that commit.
    void this.ctx.storage.setAlarm(time);
  }
}
