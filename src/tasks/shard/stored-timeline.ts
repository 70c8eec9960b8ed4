// A timeline as it is stored: a list for each event, without the nulls at its end. With the names of the fields it would be the longest
// part of most rows after the result, and rows are read whole when tasks are searched.
import * as z from "zod";
import { jsonColumn } from "../../storage/stored-value.ts";
import { type TimelineEvent, timelineEvent } from "../task.ts";

/** Earlier versions stored objects, which stay as they are. */
function eventOf(stored: unknown): unknown {
  if (!Array.isArray(stored)) return stored;
  const [state, at, attempt, worker = null, reason = null] = stored;
  return { state, at, attempt, worker, reason };
}

export const storedTimeline = jsonColumn(z.array(z.preprocess(eventOf, timelineEvent)));

export function writeTimeline(timeline: readonly TimelineEvent[]): string {
  const lists = timeline.map(({ state, at, attempt, worker, reason }) => {
    if (reason !== null) return [state, at, attempt, worker, reason];
    return worker === null ? [state, at, attempt] : [state, at, attempt, worker];
  });
  return JSON.stringify(lists);
}
