// The task that a record becomes. Its id is derived, so that a record read twice is the same task: from `event_id`, which
// also finds it at `GET /task/{event_id}`, or else from topic, partition and offset.

import { base64Of } from "../kernel/base64.ts";
import { eventTaskId, recordTaskId } from "../tasks/event-task-id.ts";
import type { Submission } from "../tasks/submission.ts";
import type { EventOrigin, TaskPayload } from "../tasks/task.ts";
import { payloadOf, taskRequest } from "../tasks/task-request.ts";
import { carried, parseTrace } from "../telemetry/tracing/trace-context.ts";
import type { EventRecord } from "./event-source.ts";
import { parseEvent } from "./parse-event.ts";

/** Characters of a refused value that are kept: with its copy in the task a row stays below 2 MB. */
const maxKeptLength = 1_300_000;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export interface EventContext {
  tenant: string;
  topic: string;
  maxBytes: number;
  /** Null unless records are replayed on purpose as new tasks; then it makes their ids new. */
  replay: string | null;
}

/** A record that breaks a rule becomes a task that is born a FAILURE, whose dead letter keeps the value. */
export async function submissionOf(record: EventRecord, context: EventContext): Promise<Submission> {
  const { tenant, topic, maxBytes, replay } = context;
  const parsed = parseEvent(record, maxBytes);
  const eventId = parsed.ok ? parsed.value.eventId : parsed.error.eventId;
  const { partition, offset, key } = record;
  const origin: EventOrigin = { topic, partition, offset, key, event_id: eventId, encoding: "utf-8" };
  const id =
    eventId === null || replay !== null
      ? await recordTaskId(tenant, origin, replay)
      : await eventTaskId(tenant, eventId);
  const base = { id, tenant, queue: "kafka_events", answered: null, idempotency: null } as const;
  const trace = traceOf(record);
  if (parsed.ok) return { ...base, refused: null, payload: { ...parsed.value.payload, source: origin, trace } };
  const kept = keptText(record.value);
  const payload = payloadOf({ ...emptyRequest, text: kept.text }, null);
  const refused = kept.cutFrom
    ? `${parsed.error.reason} (the first ${kept.text.length} of ${kept.cutFrom} kept)`
    : parsed.error.reason;
  return { ...base, refused, payload: { ...payload, source: { ...origin, encoding: kept.encoding }, trace } };
}

/** The producer's, from the record's headers. */
function traceOf({ headers }: EventRecord): TaskPayload["trace"] {
  const header = (name: string) => headers.find(({ key }) => key === name)?.value;
  const trace = parseTrace(header("traceparent"), header("tracestate"));
  return trace ? carried(trace) : undefined;
}

const emptyRequest = taskRequest.parse({ text: "-" });

function keptText(value: EventRecord["value"]): { text: string; encoding: EventOrigin["encoding"]; cutFrom: number } {
  const { text, encoding } = readable(value ?? "");
  return { text: text.slice(0, maxKeptLength), encoding, cutFrom: text.length > maxKeptLength ? text.length : 0 };
}

function readable(value: Uint8Array | string): { text: string; encoding: EventOrigin["encoding"] } {
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
  try {
    const text = typeof value === "string" ? value : decoder.decode(value);
    // Control characters take six characters each in JSON.
    if (JSON.stringify(text).length <= maxKeptLength && text.isWellFormed()) return { text, encoding: "utf-8" };
  } catch {
    // Not UTF-8: kept as bytes.
  }
  return { text: base64Of(bytes), encoding: "base64" };
}
