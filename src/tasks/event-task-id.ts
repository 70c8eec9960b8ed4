// Derives task ids from events, so that the same event becomes the same task wherever it is read.
import { base64Of } from "../kernel/base64.ts";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { textHash } from "../kernel/text-hash.ts";
import { derivedTaskId, shardOf } from "./task-id.ts";

/** In characters. */
export const maxEventIdLength = 200;

/** The id of the task that the event with this id became. */
export const eventTaskId = async (tenant: string, eventId: string): Promise<string> =>
  derivedTaskId(await textHash(canonicalJson(["event", tenant, eventId])));

export interface RecordIdentity {
  topic: string;
  partition: number;
  offset: number;
  /** With the value, they tell apart records of a topic that was deleted and made anew, whose offsets begin again. */
  timestamp: number | null;
  value: Uint8Array | string | null;
}

/** The id of the task that a record without an event id became; a replay gives it a new id. */
export async function recordTaskId(tenant: string, record: RecordIdentity, replay: string | null): Promise<string> {
  const { topic, partition, offset, timestamp, value } = record;
  const content = value instanceof Uint8Array ? [base64Of(value)] : value;
  return derivedTaskId(
    await textHash(canonicalJson(["record", tenant, topic, partition, offset, replay, timestamp, content])),
  );
}

/** Accepts a task's own id or the id of its event, and returns the task's id. */
export async function taskIdOf(id: string, tenant: string): Promise<string> {
  return shardOf(id) || id.length > maxEventIdLength ? id : eventTaskId(tenant, id);
}
