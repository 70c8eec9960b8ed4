// Notices about finished actions, shown for a few seconds and read out by screen readers.
import { signal } from "@preact/signals";
import type { Failure } from "../api/request-json.ts";

export interface Notice {
  id: number;
  kind: "good" | "bad";
  text: string;
}

const shownMs = 8000;
let lastId = 0;
export const notices = signal<readonly Notice[]>([]);

export function notify(kind: Notice["kind"], text: string): void {
  lastId += 1;
  const id = lastId;
  notices.value = [...notices.value, { id, kind, text }];
  setTimeout(() => dismiss(id), shownMs);
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

export const notifyFailure = (what: string, { message }: Failure): void => notify("bad", `${what}: ${message}`);
