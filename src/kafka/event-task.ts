// Turns a record into a task. The task's id is derived, so that a record that is read twice is one task: from `event_id`, under
// which `GET /task/{event_id}` also finds it, or else from topic, partition, offset, timestamp and value.

import { base64Of } from "../kernel/base64.ts";
import type { OwnTaskTypes } from "../task-types/own/own-task-types.ts";
import { eventTaskId, laterTaskId, recordTaskId } from "../tasks/event-task-id.ts";
import type { Submission, Submitted } from "../tasks/submission.ts";
import type { EventOrigin, TaskPayload } from "../tasks/task.ts";
import { payloadOf, taskRequest } from "../tasks/task-request.ts";
import { parseTrace, traceFieldsOf } from "../telemetry/tracing/trace-context.ts";
import type { EventRecord } from "./event-source.ts";
import type { EventTopic } from "./event-topic.ts";
import { parseEvent } from "./parse-event.ts";

/** How many characters of a refused value are kept: with its copy in the task, the row stays below 2 MB. */
const maxKeptLength = 1_300_000;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export interface EventContext extends Pick<EventTopic, "topic" | "tenant" | "taskType" | "priority"> {
  maxBytes: number;
  ownTaskTypes: OwnTaskTypes;
  /** Id of a deliberate replay, in which records become new tasks with new ids; null otherwise. */
  replay: string | null;
}

/** A record that breaks a rule becomes a task that begins in state FAILURE; its dead letter keeps the value. */
export async function submissionOf(record: EventRecord, context: EventContext): Promise<Submission> {
  const { tenant, topic, replay } = context;
  const parsed = await parseEvent(record, context);
  const eventId = parsed.ok ? parsed.value.eventId : parsed.error.eventId;
  const { partition, offset } = record;
  const origin: EventOrigin = {
    topic,
    partition,
    offset,
    ...keptKey(record.key),
    event_id: eventId,
    encoding: "utf-8",
  };
  const id =
    eventId === null || replay !== null
      ? await recordTaskId(tenant, { topic, ...record }, replay)
      : await eventTaskId(tenant, eventId);
  const idempotency = eventId === null || replay !== null ? null : { key: id, fingerprint: null };
  const base = { id, tenant, queue: "kafka_events", answered: null, idempotency } as const;
  const trace = traceOf(record);
  if (parsed.ok) return { ...base, refused: null, payload: { ...parsed.value.payload, source: origin, trace } };
  return { ...base, ...refusal(record, parsed.error.reason, origin) };
}

/**
 * What is submitted when the shard made no task, because the name or its id is taken: first the same task under the id that the record has
 * when another record's task has the id of the name, because it may have become that task before; then, while a task with other content
 * holds the name, a dead letter.
 */
export async function resubmissionOf(
  record: EventRecord,
  before: Submission,
  taken: Submitted,
  { tenant, topic }: Pick<EventContext, "tenant" | "topic">,
): Promise<Submission> {
  const { source } = before.payload;
  const identity = { topic, ...record };
  if (before.id === before.idempotency?.key || !source) {
    return { ...before, id: await laterTaskId(before.id, tenant, identity) };
  }
  const id = await recordTaskId(tenant, identity, null);
  const reason = `event_id: ${source.event_id} is the name of task ${taken.id}, whose content is another`;
  return { ...before, id, idempotency: null, ...refusal(record, before.refused ?? reason, source) };
}

/** A task that begins in state FAILURE, with the record's value. */
function refusal(record: EventRecord, reason: string, origin: EventOrigin): Pick<Submission, "refused" | "payload"> {
  const kept = keptText(record.value);
  const payload = payloadOf({ request: { ...emptyRequest, text: kept.text }, own: null }, null);
  const source = { ...origin, encoding: kept.encoding };
  return {
    refused: kept.cutFrom ? `${reason} (the first ${kept.text.length} of ${kept.cutFrom} kept)` : reason,
    payload: { ...payload, text: kept.text, source, trace: traceOf(record) },
  };
}

/** The producer's trace context, from the record's headers. */
function traceOf({ headers }: EventRecord): TaskPayload["trace"] {
  const header = (name: string) => headers.find(({ key }) => key === name)?.value;
  const trace = parseTrace(header("traceparent"), header("tracestate"));
  return trace ? traceFieldsOf(trace) : undefined;
}

const emptyRequest = taskRequest.parse({ text: "-" });

function keptKey(key: EventRecord["key"]): Pick<EventOrigin, "key" | "key_encoding"> {
  if (key === null || typeof key === "string") return { key };
  try {
    return { key: decoder.decode(key) };
  } catch {
    return { key: base64Of(key), key_encoding: "base64" };
  }
}

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
    // The value is not UTF-8, so it is kept as bytes.
  }
  return { text: base64Of(bytes), encoding: "base64" };
}
