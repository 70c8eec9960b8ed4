// The calls that the messages of a batch make: claim, store the result, settle. Each message is processed alone, but calls that
// messages make to the same shard or store at the same time are sent as one call.
import type { ConsumerServices } from "../composition/services.ts";
import type { Result } from "../kernel/result.ts";
import type { StorageError } from "../storage/storage-error.ts";
import type { StoredResult } from "../tasks/result-store.ts";
import type { Claim, ClaimRequest, Settlement } from "../tasks/submission.ts";
import { shardOf as shardNameOf } from "../tasks/task-id.ts";
import type { TaskShardObject } from "../tasks/task-shards.ts";

interface ShardCalls {
  shard: TaskShardObject;
  claims: CallGroup<ClaimRequest, Claim>;
  settlements: CallGroup<Settlement, boolean>;
}

type BatchServices = Pick<ConsumerServices, "shards" | "results">;

export class BatchCalls {
  readonly #services: BatchServices;
  readonly #shards = new Map<string, ShardCalls>();
  readonly #results: CallGroup<StoredResult, Result<string | null, StorageError>>;

  constructor(services: BatchServices) {
    this.#services = services;
    this.#results = new CallGroup((results) => services.results.write(results));
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
      claims: new CallGroup((requests: ClaimRequest[]) => shard.claimMany(requests)),
      settlements: new CallGroup((settlements: Settlement[]) => shard.settleMany(settlements)),
    };
    this.#shards.set(name, calls);
    return calls;
  }

  storeResult(result: StoredResult): Promise<Result<string | null, StorageError>> {
    return this.#results.add(result);
  }
}

/** Sends the items that were added in one turn of the event loop as one call, at the end of that turn. No item waits longer. */
class CallGroup<Item, Reply> {
  readonly #call: (items: Item[]) => Promise<Reply[]>;
  #pending: { item: Item; resolve: (reply: Reply) => void; reject: (error: unknown) => void }[] = [];

  /** `call` gives one reply per item, in their order. */
  constructor(call: (items: Item[]) => Promise<Reply[]>) {
    this.#call = call;
  }

  add(item: Item): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ item, resolve, reject });
      if (this.#pending.length === 1) void this.#send();
    });
  }

  async #send(): Promise<void> {
    // Messages that continue after the same reply add their next items within a few microtasks of each other.
    for (let turn = 0; turn < 10; turn++) await null;
    const pending = this.#pending;
    this.#pending = [];
    try {
      const replies = await this.#call(pending.map(({ item }) => item));
      for (const [index, { resolve, reject }] of pending.entries()) {
        const reply = replies[index];
        if (reply === undefined) reject(new Error("a reply is missing"));
        else resolve(reply);
      }
    } catch (error) {
      for (const { reject } of pending) reject(error);
    }
  }
}
