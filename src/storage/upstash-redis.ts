// The key-value store in Upstash Redis. Values are kept as they are; commands of one call go in order, in one request. A write
// may be seen late by a reader elsewhere. An answer that cannot be had is an error, never a miss.
import { Redis } from "@upstash/redis/cloudflare";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { KeyBrowser, KeyPage, StoredKey } from "./key-browser.ts";
import type { KeyValueEntry, KeyValueStore } from "./key-value-store.ts";
import { serviceFailure } from "./service-failure.ts";
import type { StorageError } from "./storage-error.ts";

/** Keys that Redis looks at in one step of a scan. */
const scanned = 1000;
/** Steps for one page: a page may be short, or empty, and not the last. */
const stepsPerPage = 20;

export interface UpstashAccess {
  url: string;
  token: string;
  /** After this time a call is given up. */
  timeoutMs: number;
}

export class UpstashRedisStore implements KeyValueStore, KeyBrowser {
  readonly name = "upstash-redis";
  readonly #redis: Redis;

  constructor({ url, token, timeoutMs }: UpstashAccess) {
    this.#redis = new Redis({
      url,
      token,
      // Left on, "123" comes back as a number and "null" as a miss.
      automaticDeserialization: false,
      // Left on, reads and writes of one moment travel apart and in no order.
      enableAutoPipelining: false,
      enableTelemetry: false,
      retry: { retries: 1, backoff: () => 50 },
      // The function: with a plain signal a call given up answers null, which is a miss.
      signal: () => AbortSignal.timeout(timeoutMs),
    });
  }

  async read(keys: readonly string[]): Promise<Result<(string | null)[], StorageError>> {
    if (keys.length === 0) return ok([]);
    return this.#try(() => this.#redis.mget<(string | null)[]>(...keys));
  }

  async write(entries: readonly KeyValueEntry[]): Promise<Result<void, StorageError>> {
    if (entries.length === 0) return ok(undefined);
    return this.#try(async () => {
      const pipeline = this.#redis.pipeline();
      for (const { key, value, ttlSeconds } of entries) pipeline.set(key, value, { ex: Math.ceil(ttlSeconds) });
      await pipeline.exec();
    });
  }

  async remove(keys: readonly string[]): Promise<Result<number, StorageError>> {
    if (keys.length === 0) return ok(0);
    return this.#try(() => this.#redis.del(...keys));
  }

  async browse(pattern: string, cursor: string | null, limit: number): Promise<Result<KeyPage, StorageError>> {
    return this.#try(async () => {
      const found: string[] = [];
      let next = cursor ?? "0";
      // A step gives all it found: stopping within one would lose the rest of it.
      for (let step = 0; step < stepsPerPage && found.length < limit; step++) {
        const [position, keys] = await this.#redis.scan(next, { match: pattern, count: Math.min(limit, scanned) });
        found.push(...keys);
        next = position;
        if (next === "0") break;
      }
      return { keys: await this.#describe([...new Set(found)]), next: next === "0" ? null : next };
    });
  }

  async #describe(keys: readonly string[]): Promise<StoredKey[]> {
    if (keys.length === 0) return [];
    const pipeline = this.#redis.pipeline();
    for (const key of keys) pipeline.ttl(key).strlen(key);
    const told = await pipeline.exec<number[]>();
    return keys.flatMap((key, place) => {
      const [ttl = -2, bytes = 0] = told.slice(2 * place, 2 * place + 2);
      // -2: it ended while it was looked at. -1: it never ends.
      return ttl === -2 ? [] : [{ key, ttlSeconds: ttl < 0 ? null : ttl, bytes }];
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
