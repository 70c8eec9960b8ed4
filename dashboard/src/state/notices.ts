// Notices about finished actions, shown for a few seconds and read out by screen readers.
import { signal } from "@preact/signals";
import type { Failure } from "../api/request-json.ts";

export interface Notice {
  id: number;
  kind: "good" | "bad";
  text: string;
  /** Why the action failed. */
  failure: Failure | null;
}

const shownMs = 8000;
let lastId = 0;
export const notices = signal<readonly Notice[]>([]);

export function notify(kind: Notice["kind"], text: string, failure: Failure | null = null): void {
  lastId += 1;
  const id = lastId;
  notices.value = [...notices.value, { id, kind, text, failure }];
  setTimeout(() => dismiss(id), shownMs);
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

/** `what` says what was not done, and why follows after a colon: `The task was not revoked`. */
export const notifyFailure = (what: string, failure: Failure): void => notify("bad", what, failure);
