// A shard of the embedded key-value store. Each call is one storage commit, and a write is on disk when it returns. An entry expires
// after its time to live; the alarm only frees its space. When the shard is full, the least recently used entries are deleted.
import { DurableObject } from "cloudflare:workers";
import { createConfig } from "../src/composition/config.ts";
import { fail, ok, type Result } from "../src/kernel/result.ts";
import type { EmbeddedKeyValueObject, ObjectFigures } from "../src/storage/embedded-key-value-store.ts";
import { ExpiringEntries, entryMigrations } from "../src/storage/expiring-entries.ts";
import { alarmFor, earlierAlarm } from "../src/storage/expiry-alarm.ts";
import type { KeyPage } from "../src/storage/key-browser.ts";
import type { KeyValueEntry } from "../src/storage/key-value-store.ts";
import { migrate } from "../src/storage/migrations.ts";

export class EmbeddedKeyValue extends DurableObject<object> implements EmbeddedKeyValueObject {
  static readonly migrations = entryMigrations;
  readonly #entries: ExpiringEntries;
  /** The earliest expiry of an entry, which may have been deleted since. */
  #earliestEnd: number | null;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx.storage, "EmbeddedKeyValue", EmbeddedKeyValue.migrations);
    this.#entries = new ExpiringEntries(ctx.storage.sql, createConfig(env).EMBEDDED_KEY_VALUE_MAX_BYTES);
    this.#earliestEnd = this.#entries.earliestEnd();
  }

  async read(keys: string[]): Promise<(string | null)[]> {
    return this.#entries.read(keys, Date.now());
  }

  async write(entries: KeyValueEntry[]): Promise<Result<null, string>> {
    const now = Date.now();
    const written = this.#entries.write(entries, now);
    if (!written.ok) return fail(written.error);
    const soonest = Math.min(...entries.map(({ ttlSeconds }) => now + ttlSeconds * 1000));
    if (entries.length === 0) return ok(null);
    this.#wakeBefore(soonest, now);
    return ok(null);
  }

  async remove(keys: string[]): Promise<number> {
    return this.#entries.remove(keys, Date.now());
  }

  async browse(pattern: string, after: string, limit: number): Promise<KeyPage> {
    return this.#entries.browse(pattern, after, limit, Date.now());
  }

  async figures(): Promise<ObjectFigures> {
    return this.#entries.figures(Date.now());
  }

  async expire(keys: string[], ttlSeconds: number): Promise<number> {
    const now = Date.now();
    const moved = this.#entries.expire(keys, ttlSeconds, now);
    if (moved > 0) this.#wakeBefore(now + ttlSeconds * 1000, now);
    return moved;
  }

  override alarm(): void {
    this.#entries.sweep(Date.now());
    this.#earliestEnd = this.#entries.earliestEnd();
    if (this.#earliestEnd !== null) this.#setAlarm(alarmFor(this.#earliestEnd));
  }

  #wakeBefore(end: number, now: number): void {
    this.#setAlarm(earlierAlarm(this.#earliestEnd, end, now));
    this.#earliestEnd = Math.min(end, this.#earliestEnd ?? end);
  }

  #setAlarm(time: number | null): void {
    // Not awaited, so that it joins the commit of the entries; the reply waits for that commit.
    if (time !== null) void this.ctx.storage.setAlarm(time);
  }
}
