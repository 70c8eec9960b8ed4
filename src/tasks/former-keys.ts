// Idempotency-Keys that were stored before keys and event ids were names of one kind: under another hash, so mostly in another shard. They
// lead to their tasks until they expire. A shard says until when it has such keys, and is not asked after that: a new deployment asks
// each shard of derived ids once in an isolate.
import { canonicalJson } from "../kernel/canonical-json.ts";
import { textHash } from "../kernel/text-hash.ts";
import type { Submitted } from "./submission.ts";
import { keyedShard, keyedShardNames } from "./task-id.ts";
import type { TaskShards } from "./task-shards.ts";

export class FormerKeys {
  readonly #shards: Pick<TaskShards, "named">;
  readonly #now: () => number;
  /** Shard → when the last of its former keys expires. */
  readonly #until = new Map<string, number>();

  constructor(shards: Pick<TaskShards, "named">, now: () => number) {
    this.#shards = shards;
    this.#now = now;
  }

  /** The answer to a request that was sent with this key before; null when there is none. Rejects when the shard does not answer. */
  async answerTo(tenant: string, idempotencyKey: string, fingerprint: string): Promise<Submitted | null> {
    if (!keyedShardNames().some((shard) => this.#mayHave(shard))) return null;
    const key = await textHash(canonicalJson([tenant, idempotencyKey]));
    const shard = keyedShard(key);
    if (!this.#mayHave(shard)) return null;
    const { submitted, until } = await this.#shards.named(shard).formerAnswer(key, fingerprint);
    this.#until.set(shard, until);
    return submitted;
  }

  #mayHave(shard: string): boolean {
    const until = this.#until.get(shard);
    return until === undefined || until > this.#now();
  }
}
