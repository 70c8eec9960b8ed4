// Shows the life of a task as bars: one bar for the time between two events.
import type { TaskEvent } from "../api/shapes-of-tasks.ts";
import { duration, moment } from "../format/numbers.ts";
import { texts } from "../texts/texts.ts";
import { FromApi } from "./from-api.tsx";

interface Stretch {
  name: string;
  kind: string;
  from: number;
  to: number;
  note: string;
}

/** A shorter bar would be invisible. */
const leastPercent = 0.8;

export function Waterfall({ events, now }: { events: readonly TaskEvent[]; now: number }) {
  const stretches = stretchesOf(events, now);
  const start = stretches[0]?.from ?? 0;
  const whole = Math.max(1, (stretches.at(-1)?.to ?? 0) - start);
  return (
    <div class="waterfall">
      <ol class="stretches">
        {stretches.map(({ name, kind, from, to, note }) => (
          <li key={`${from} ${name}`} title={note}>
            <span class="stretch-name">{name}</span>
            <span class="track" aria-hidden="true">
              <span
                class={`stretch state-${kind.toLowerCase()}`}
                style={{
                  left: `${Math.min(100 - leastPercent, ((from - start) / whole) * 100)}%`,
                  width: `${Math.max(leastPercent, ((to - from) / whole) * 100)}%`,
                }}
              />
            </span>
            <span class="numeric">{duration(to - from)}</span>
          </li>
        ))}
      </ol>
      <ol class="events">
        {events.map(({ state, at, worker, reason }) => (
          <li key={`${at} ${state}`}>
            <time>{moment(at)}</time> <strong>{state}</strong>
            {worker && <span class="quiet"> {worker}</span>}
            {reason && (
              <p>
                <FromApi text={reason} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function stretchesOf(events: readonly TaskEvent[], now: number): Stretch[] {
  return events.flatMap(({ state, at, attempt, worker, reason }, index) => {
    const next = events[index + 1];
    const isEnd = state === "SUCCESS" || state === "FAILURE" || state === "REVOKED";
    if (isEnd) return [];
    const { waiting, attempt: attemptOf, pause } = texts.value.waterfall;
    const name = state === "STARTED" ? attemptOf(attempt) : state === "RETRY" ? pause : waiting;
    return [{ name, kind: state, from: at, to: next?.at ?? now, note: reason ?? worker ?? name }];
  });
}
