// The key-value store in Upstash Redis. Values are stored unchanged. The commands of one call are sent in order, in one request. A reader
// elsewhere may see a write late. A failed read is an error and never a miss.
import { Redis } from "@upstash/redis/cloudflare";
import { ok, type Result } from "../kernel/result.ts";
import type { KeyBrowser, KeyPage, StoredKey, StoreFigures } from "./key-browser.ts";
import type { KeyValueEntry, KeyValueStore } from "./key-value-store.ts";
import { activityIn, memoryIn } from "./redis-info.ts";
import type { StorageError } from "./storage-error.ts";
import { callService, type UpstashAccess } from "./upstash-service.ts";

/** Keys that Redis reads in one step of a scan. */
const keysPerStep = 1000;
/** Steps for one page. A page may be short or empty without being the last. */
const stepsPerPage = 20;

export class UpstashRedisStore implements KeyValueStore, KeyBrowser {
  readonly name = "upstash-redis";
  readonly #redis: Redis;

  constructor({ url, token, timeoutMs }: UpstashAccess) {
    this.#redis = new Redis({
      url,
      token,
      // If this were on, "123" would be returned as a number and "null" as a miss.
      automaticDeserialization: false,
      // If this were on, reads and writes of the same moment would be sent separately and in any order.
      enableAutoPipelining: false,
      enableTelemetry: false,
      retry: { retries: 1, backoff: () => 50 },
      // A function, because with a plain signal a call that times out returns null, which looks like a miss.
      signal: () => AbortSignal.timeout(timeoutMs),
    });
  }

  async read(keys: readonly string[]): Promise<Result<(string | null)[], StorageError>> {
    if (keys.length === 0) return ok([]);
    return callService(this.name, () => this.#redis.mget<(string | null)[]>(...keys));
  }

  async write(entries: readonly KeyValueEntry[]): Promise<Result<void, StorageError>> {
    if (entries.length === 0) return ok(undefined);
    return callService(this.name, async () => {
      const pipeline = this.#redis.pipeline();
      for (const { key, value, ttlSeconds } of entries) pipeline.set(key, value, { ex: Math.ceil(ttlSeconds) });
      await pipeline.exec();
    });
  }

  async remove(keys: readonly string[]): Promise<Result<number, StorageError>> {
    if (keys.length === 0) return ok(0);
    return callService(this.name, () => this.#redis.del(...keys));
  }

  async browse(pattern: string, cursor: string | null, limit: number): Promise<Result<KeyPage, StorageError>> {
    return callService(this.name, async () => {
      const found: string[] = [];
      let next = cursor ?? "0";
      // A step returns all keys that it found: cutting off its list would lose the others.
      for (let step = 0; step < stepsPerPage && found.length < limit; step++) {
        const [position, keys] = await this.#redis.scan(next, { match: pattern, count: Math.min(limit, keysPerStep) });
        found.push(...keys);
        next = position;
        if (next === "0") break;
      }
      return { keys: await this.#describe([...new Set(found)]), next: next === "0" ? null : next };
    });
  }

  /** INFO is for the memory and the activity alone: a service that refuses it still says how many keys it has. */
  async figures(): Promise<Result<StoreFigures, StorageError>> {
    const [keys, told] = await Promise.all([
      callService(this.name, () => this.#redis.dbsize()),
      callService(this.name, () => this.#redis.exec<unknown>(["INFO"])),
    ]);
    if (!keys.ok) return keys;
    const info = told.ok && typeof told.value === "string" ? told.value : "";
    return ok({ keys: keys.value, memory: memoryIn(info), activity: activityIn(info) });
  }

  async expire(keys: readonly string[], ttlSeconds: number): Promise<Result<number, StorageError>> {
    if (keys.length === 0) return ok(0);
    return callService(this.name, async () => {
      const pipeline = this.#redis.pipeline();
      for (const key of keys) pipeline.expire(key, Math.ceil(ttlSeconds));
      const replies = await pipeline.exec<number[]>();
      return replies.filter((reply) => reply === 1).length;
    });
  }

  async #describe(keys: readonly string[]): Promise<StoredKey[]> {
    if (keys.length === 0) return [];
    const pipeline = this.#redis.pipeline();
    for (const key of keys) pipeline.ttl(key).strlen(key);
    // The length of a value that is no string is an error, which must not hide the other keys.
    const replies = await pipeline.exec<number[]>({ keepErrors: true });
    return keys.flatMap((key, index) => {
      const [ttl = -2, bytes = 0] = replies.slice(2 * index, 2 * index + 2).map(({ result }) => result);
      // -2: the key has expired since the scan. -1: it never expires.
      return ttl === -2 ? [] : [{ key, ttlSeconds: ttl < 0 ? null : ttl, bytes }];
    });
  }
}
