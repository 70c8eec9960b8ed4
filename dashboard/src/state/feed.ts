// A feed polls a resource while a component watches it: not in a hidden tab, and more slowly while the API fails.
// When a poll fails, the last value and its age stay.
import { type ReadonlySignal, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ZodMiniType } from "zod/mini";
import { type Failure, requestJson } from "../api/request-json.ts";
import { caller, useKey } from "./session.ts";

export interface FeedState<T> {
  value: T | null;
  /** When `value` was read, Unix milliseconds. */
  at: number;
  /** Why the last poll failed; null when it succeeded. */
  failure: Failure | null;
}

const emptyState = { value: null, at: 0, failure: null };
const slowestMs = 30_000;

export class Feed<T> {
  readonly #state = signal<FeedState<T>>(emptyState);
  readonly #schema: ZodMiniType<T>;
  #everyMs: number;
  #path: string;
  #watchers = 0;
  #timer = 0;
  #failures = 0;

  constructor(schema: ZodMiniType<T>, path: string, everyMs: number) {
    this.#schema = schema;
    this.#path = path;
    this.#everyMs = everyMs;
  }

  get state(): ReadonlySignal<FeedState<T>> {
    return this.#state;
  }

  /** Polls another path from now on and drops the value of the old path. */
  askFor(path: string, everyMs = this.#everyMs): void {
    this.#everyMs = everyMs;
    if (path === this.#path) return;
    this.#path = path;
    this.#state.value = emptyState;
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
    const reply = await requestJson(this.#schema, path);
    if (path !== this.#path) return;
    if (reply.ok) {
      this.#failures = 0;
      this.#state.value = { value: reply.value, at: Date.now(), failure: null };
    } else {
      this.#failures += 1;
      this.#state.value = { ...this.#state.value, failure: reply.failure };
      if (reply.failure.kind === "key" && caller.value) useKey("");
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

/** Returns the feed's state and polls it while the component is mounted. */
export function useFeed<T>(feed: Feed<T>): FeedState<T> {
  useEffect(() => feed.watch(), [feed]);
  return feed.state.value;
}
