// The events of a task's stream, as a function of what is stored of the task: its timeline, and the text that was heard of a model. So
// whoever comes later, or comes again, gets the same events with the same ids.
import { isSettled, type TimelineEvent } from "./task.ts";
import { isoTime, type TaskView } from "./task-result.ts";

/** What was heard of a model in an attempt. */
export interface AnswerChunk {
  attempt: number;
  /** Counts the chunks of the attempt from 1. */
  n: number;
  /** Null: what was heard of this attempt before is void. */
  text: string | null;
}

/** How far a client has read: an entry of the timeline, and a chunk that belongs to it; 0 is the entry itself. */
export interface StreamPosition {
  entry: number;
  chunk: number;
}

interface StateChange {
  task_id: string;
  state: TimelineEvent["state"];
  attempt: number;
  at: string;
  worker: string | null;
  reason: string | null;
}

type EventBody =
  | { event: "state" | "attempt_failed"; data: StateChange }
  | { event: "tokens"; data: { attempt: number; text: string } }
  /** The tokens of this attempt so far are void: a model is asked again. */
  | { event: "void"; data: { attempt: number } }
  /** The last event. */
  | { event: "result" | "failed" | "revoked"; data: TaskView };
export type StreamEvent = EventBody & { id: string };

/** The end of a stream: the settled task, and its text when nobody heard a model say it. */
export interface StreamEnd {
  view: TaskView;
  wholeText: string | null;
}

export const beginning: StreamPosition = { entry: -1, chunk: 0 };

/** Of a `Last-Event-ID`. What is no id of a stream is the beginning: the client gets all events. */
export function positionOf(eventId: string | null): StreamPosition {
  const [, entry, chunk = "0"] = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(eventId ?? "") ?? [];
  return entry === undefined ? beginning : { entry: Number(entry), chunk: Number(chunk) };
}

const idOf = ({ entry, chunk }: StreamPosition): string => (chunk === 0 ? `${entry}` : `${entry}.${chunk}`);
const isAfter = (one: StreamPosition, other: StreamPosition): boolean =>
  one.entry > other.entry || (one.entry === other.entry && one.chunk > other.chunk);

/** Whether the task is settled and a client at this position has had the last event. */
export function isAtEnd({ entry, chunk }: StreamPosition, timeline: readonly TimelineEvent[]): boolean {
  const last = timeline.findIndex(({ state }) => isSettled(state));
  return last >= 0 && (entry > last || (entry === last && chunk > 0));
}

/** The events after a position, oldest first. `end` is null while the task is not settled. */
export function eventsAfter(
  after: StreamPosition,
  { id, timeline }: { id: string; timeline: readonly TimelineEvent[] },
  chunks: readonly AnswerChunk[],
  end: StreamEnd | null,
): StreamEvent[] {
  const events: StreamEvent[] = [];
  const add = (position: StreamPosition, event: EventBody) => {
    if (isAfter(position, after)) events.push({ ...event, id: idOf(position) });
  };
  for (const [entry, change] of timeline.entries()) {
    const { state, attempt } = change;
    if (isSettled(state)) {
      if (end?.wholeText) add({ entry, chunk: 0 }, { event: "tokens", data: { attempt, text: end.wholeText } });
      if (end) add({ entry, chunk: 1 }, { event: nameOfEnd(state), data: end.view });
      break;
    }
    const event = state === "RETRY" ? "attempt_failed" : "state";
    add({ entry, chunk: 0 }, { event, data: { task_id: id, ...change, at: isoTime(change.at) } });
    if (state !== "STARTED") continue;
    for (const { n, text } of chunks.filter((chunk) => chunk.attempt === attempt)) {
      const position = { entry, chunk: n };
      if (text === null) add(position, { event: "void", data: { attempt } });
      else add(position, { event: "tokens", data: { attempt, text } });
    }
  }
  return events;
}

const nameOfEnd = (state: TimelineEvent["state"]) =>
  state === "SUCCESS" ? "result" : state === "REVOKED" ? "revoked" : "failed";
