// The calls that each message of a batch makes: claim, store the result, settle. Each message is on its own, but what
// messages of one batch ask of the same shard or store at the same time travels together.

import type { ConsumerServices } from "../composition/services.ts";
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { StoredResult } from "../tasks/result-store.ts";
import type { Claim, ClaimRequest, Settlement } from "../tasks/submission.ts";
import { shardOf as shardNameOf } from "../tasks/task-id.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";
import { Gather } from "./gather.ts";

interface ShardCalls {
  shard: TaskShardObject;
  claims: Gather<ClaimRequest, Claim>;
  settlements: Gather<Settlement, boolean>;
}

type BatchServices = Pick<ConsumerServices, "shards" | "results">;

export class BatchCalls {
  readonly #services: BatchServices;
  readonly #shards = new Map<string, ShardCalls>();
  readonly #results: Gather<StoredResult, Result<string | null, StorageError>>;

  constructor(services: BatchServices) {
    this.#services = services;
    this.#results = new Gather((results) => services.results.write(results));
  }

  /** Null when no task can have this id. */
  shardOf(taskId: string): ShardCalls | null {
    const name = shardNameOf(taskId);
    if (name === null) return null;
    const known = this.#shards.get(name);
    if (known) return known;
    const shard = this.#services.shards.named(name);
    const calls = {
      shard,
      claims: new Gather((requests: ClaimRequest[]) => shard.claimMany(requests)),
      settlements: new Gather((settlements: Settlement[]) => shard.settleMany(settlements)),
    };
    this.#shards.set(name, calls);
    return calls;
  }

  storeResult(result: StoredResult): Promise<Result<string | null, StorageError>> {
    return this.#results.ask(result);
  }
}
