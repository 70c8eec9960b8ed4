// A live resource: asked again and again while anybody looks, silent in a hidden tab, slower while the API fails.
// What was read last stays, with its age, when a later try fails.
import { type ReadonlySignal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ZodMiniType } from "zod/mini";
import { ask, type Trouble } from "../api/ask.ts";
import { caller, useKey } from "./session.ts";

export interface Seen<T> {
  value: T | null;
  /** When `value` was read, Unix milliseconds. */
  at: number;
  /** Why the last try failed; null when it did not. */
  trouble: Trouble | null;
}

const nothing = { value: null, at: 0, trouble: null };
const slowestMs = 30_000;

export class Feed<T> {
  readonly #seen = signal<Seen<T>>(nothing);
  readonly #schema: ZodMiniType<T>;
  readonly #everyMs: number;
  #path: string;
  #watchers = 0;
  #timer = 0;
  #failures = 0;

  constructor(schema: ZodMiniType<T>, path: string, everyMs: number) {
    this.#schema = schema;
    this.#path = path;
    this.#everyMs = everyMs;
  }

  get seen(): ReadonlySignal<Seen<T>> {
    return this.#seen;
  }

  /** Another question from now on. What was answered to the one before is forgotten. */
  askFor(path: string): void {
    if (path === this.#path) return;
    this.#path = path;
    this.#seen.value = nothing;
    if (this.#watchers > 0) void this.refresh();
  }

  watch(): () => void {
    this.#watchers += 1;
    if (this.#watchers === 1) {
      document.addEventListener("visibilitychange", this.#wake);
      void this.refresh();
    }
    return () => {
      this.#watchers -= 1;
      if (this.#watchers > 0) return;
      document.removeEventListener("visibilitychange", this.#wake);
      clearTimeout(this.#timer);
    };
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const path = this.#path;
    const asked = await ask(this.#schema, path);
    if (path !== this.#path) return;
    if (asked.ok) {
      this.#failures = 0;
      this.#seen.value = { value: asked.value, at: Date.now(), trouble: null };
    } else {
      this.#failures += 1;
      this.#seen.value = { ...this.#seen.value, trouble: asked.trouble };
      if (asked.trouble.kind === "key" && caller.value) useKey("");
    }
    clearTimeout(this.#timer);
    if (this.#watchers === 0 || this.#everyMs === 0) return;
    const wait = Math.min(this.#everyMs * 2 ** Math.min(this.#failures, 5), Math.max(slowestMs, this.#everyMs));
    this.#timer = window.setTimeout(this.#wake, wait);
  }

  readonly #wake = (): void => {
    if (!document.hidden && this.#watchers > 0) void this.refresh();
  };
}

/** The feed's present state; it is asked while the component is there. */
export function useFeed<T>(feed: Feed<T>): Seen<T> {
  useEffect(() => feed.watch(), [feed]);
  return feed.seen.value;
}
