// The three states every resource has before it can be shown: not read yet, cannot be read, and read but empty.
import type { ComponentChildren } from "preact";
import type { Trouble } from "../api/ask.ts";
import type { Seen } from "../state/feed.ts";

export const Loading = ({ what }: { what: string }) => (
  <div class="loading" role="status">
    <span class="bar" />
    <span class="bar short" />
    <span class="unseen">Reading {what}</span>
  </div>
);

export const Failed = ({ what, trouble, again }: { what: string; trouble: Trouble; again: () => void }) => (
  <div class="failed" role="alert">
    <p>
      <strong>The {what} cannot be read.</strong> {trouble.message}
    </p>
    <button type="button" onClick={again}>
      Try again
    </button>
  </div>
);

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty">
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
);

/** Shows `children` of what was read, however old, or why there is nothing. */
export function Shown<T>({
  of,
  what,
  again,
  children,
}: {
  of: Seen<T>;
  what: string;
  again: () => void;
  children: (value: T) => ComponentChildren;
}) {
  if (of.value !== null) return <>{children(of.value)}</>;
  return of.trouble ? <Failed what={what} trouble={of.trouble} again={again} /> : <Loading what={what} />;
}
