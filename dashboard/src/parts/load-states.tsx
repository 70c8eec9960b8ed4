// Shows a resource that has no data: it is loading, it cannot be read, or it is empty.
import type { ComponentChildren } from "preact";
import type { Failure } from "../api/request-json.ts";
import type { FeedState } from "../state/feed.ts";
import { texts } from "../texts/texts.ts";
import { FailureMessage } from "./failure-message.tsx";

export const Loading = ({ what }: { what: string }) => (
  <div class="loading" role="status">
    <span class="bar" />
    <span class="bar short" />
    <span class="unseen">{texts.value.parts.reading(what)}</span>
  </div>
);

export const Failed = ({ what, failure, retry }: { what: string; failure: Failure; retry: () => void }) => (
  <div class="failed" role="alert">
    <p>
      <strong>{texts.value.parts.notRead(what)}</strong> <FailureMessage failure={failure} />
    </p>
    <button type="button" onClick={retry}>
      {texts.value.parts.tryAgain}
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

/** Renders `children` with the last value, however old, or shows why there is none. */
export function Loaded<T>({
  state,
  what,
  retry,
  children,
}: {
  state: FeedState<T>;
  what: string;
  retry: () => void;
  children: (value: T) => ComponentChildren;
}) {
  if (state.value !== null) return <>{children(state.value)}</>;
  return state.failure ? <Failed what={what} failure={state.failure} retry={retry} /> : <Loading what={what} />;
}
