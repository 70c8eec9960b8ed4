// Reads the task request in a record, or reports which fields break which rules. A record is a task request in JSON with an
// `event_id` and a `timestamp` beside it; unknown fields are ignored, since producers add their own.
import * as z from "zod";
import { parseExactJson } from "../kernel/exact-json.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { OwnTaskTypes } from "../task-types/own/own-task-types.ts";
import { maxEventIdLength } from "../tasks/event-task-id.ts";
import { parseRequest } from "../tasks/parse-request.ts";
import type { TaskPayload } from "../tasks/task.ts";
import { payloadOf } from "../tasks/task-request.ts";
import type { EventRecord } from "./event-source.ts";
import type { EventTopic } from "./event-topic.ts";

const envelope = z.object({
  event_id: z
    .string()
    .min(1)
    .max(maxEventIdLength)
    .refine((id) => id.isWellFormed(), "must be well-formed Unicode")
    .nullish(),
  // Nothing reads it. Nanoseconds are more than a number can hold.
  timestamp: z.union([z.number(), z.bigint()], "must be a number").nullish(),
});
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

export interface ParsedEvent {
  eventId: string | null;
  payload: TaskPayload;
}

export interface RefusedEvent {
  /** Names the field and the rule. */
  reason: string;
  /** Null when the record could not be read as far as its `event_id`. */
  eventId: string | null;
}

interface EventPorts extends Pick<EventTopic, "tenant" | "taskType" | "priority"> {
  maxBytes: number;
  ownTaskTypes: OwnTaskTypes;
}

/** Rejects when the tenant's task types cannot be read. */
export async function parseEvent(
  { value, unreadable }: EventRecord,
  { tenant, taskType, priority, maxBytes, ownTaskTypes }: EventPorts,
): Promise<Result<ParsedEvent, RefusedEvent>> {
  const refuse = (reason: string, eventId: string | null = null) => fail({ reason, eventId });
  if (unreadable !== null) return refuse(`the broker's reply: ${unreadable}`);
  if (value === null) return refuse("value: must not be empty");
  if (value.length > maxBytes) return refuse(`value: must be at most ${maxBytes} bytes, has ${value.length}`);
  const framed = schemaOf(value);
  if (framed !== null) {
    return refuse(
      `value: must be JSON, but is framed for a schema registry (schema ${framed}), as serializers for Avro, Protobuf and JSON Schema do: have the producer write plain JSON`,
    );
  }
  const text = typeof value === "string" ? value.replace(/^\ufeff/, "") : decode(value);
  if (text === null) return refuse("value: must be UTF-8");
  const json = parseJson(text);
  if (!json.ok) return refuse(`value: must be JSON: ${json.error}`);
  if (typeof json.value !== "object" || json.value === null || Array.isArray(json.value)) {
    return refuse("value: must be a JSON object");
  }
  const parsedEnvelope = envelope.safeParse(json.value);
  const id = parsedEnvelope.data?.event_id ?? null;
  const { event_id: _, timestamp: __, ...body }: Record<string, unknown> = { ...json.value };
  // What the record says itself comes first.
  const request = {
    ...(taskType !== null && { task_type: taskType }),
    ...(priority !== null && { priority }),
    ...body,
  };
  const parsed = await parseRequest(request, { tenant, ownTaskTypes, unknownFields: "ignore" });
  if (!parsedEnvelope.success || !parsed.ok) {
    const issues = [...(parsedEnvelope.error?.issues ?? []), ...(parsed.ok ? [] : parsed.error.issues)];
    return refuse(issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "), id);
  }
  return ok({ eventId: id, payload: payloadOf(parsed.value, null) });
}

/** The number of the schema, which follows a zero byte; null when the value is not framed so. JSON never begins with that byte. */
function schemaOf(value: Uint8Array | string): number | null {
  const bytes = typeof value === "string" ? new TextEncoder().encode(value.slice(0, 5)) : value;
  if (bytes[0] !== 0 || bytes.length < 5) return null;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(parseExactJson(text));
  } catch (error) {
    // The engine's message quotes the text, which may be private.
    const why = error instanceof Error ? error.message : String(error);
    return fail(why.replaceAll(/"[^"]*"\.{3}|'[^']*'|\.{3}"[\s\S]*$|"[\s\S]*" is not valid JSON$/g, "…"));
  }
}
