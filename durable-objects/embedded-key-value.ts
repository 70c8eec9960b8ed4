// One shard of the embedded key-value store. Each call is one storage commit; a write has been stored when it returns.
// Entries end at their time to live; the alarm only frees their space. At its size bound the least recently used go.
import { DurableObject } from "cloudflare:workers";
import { parseConfig } from "../src/config.ts";
import { fail, ok, type Result } from "../src/result.ts";
import { ExpiringEntries } from "../src/storage/expiring-entries.ts";
import { alarmFor, earlierAlarm } from "../src/storage/expiry-alarm.ts";
import type { KeyValueEntry } from "../src/storage/key-value-store.ts";

export class EmbeddedKeyValue extends DurableObject<object> {
  readonly #entries: ExpiringEntries;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    this.#entries = new ExpiringEntries(ctx.storage.sql, parseConfig(env).EMBEDDED_KEY_VALUE_MAX_BYTES);
  }

  read(keys: string[]): (string | null)[] {
    return this.#entries.read(keys, Date.now());
  }

  write(entries: KeyValueEntry[]): Result<null, string> {
    const now = Date.now();
    const earliestEnd = this.#entries.earliestEnd();
    const written = this.#entries.write(entries, now);
    if (!written.ok) return fail(written.error);
    const [soonest] = entries.map(({ ttlSeconds }) => now + ttlSeconds * 1000).sort((a, b) => a - b);
    if (soonest !== undefined) this.#wakeAt(earlierAlarm(earliestEnd, soonest, now));
    return ok(null);
  }

  remove(keys: string[]): number {
    return this.#entries.remove(keys, Date.now());
  }

  override alarm(): void {
    this.#entries.sweep(Date.now());
    const end = this.#entries.earliestEnd();
    if (end !== null) this.#wakeAt(alarmFor(end));
  }

  #wakeAt(time: number | null): void {
    // Not awaited, so that it joins the commit of the entries; the reply waits for that commit.
    if (time !== null) void this.ctx.storage.setAlarm(time);
  }
}
