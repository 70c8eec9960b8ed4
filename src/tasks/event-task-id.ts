// Derives task ids from names and records, so that the same event becomes the same task wherever it is read. A name is an event's id or an
// Idempotency-Key; the shard of its id is where the name is known.
import { base64Of } from "../kernel/base64.ts";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { textHash } from "../kernel/text-hash.ts";
import { derivedTaskId, newTaskId, shardOf } from "./task-id.ts";
import type { TaskShards } from "./task-shards.ts";

/** In characters. */
export const maxEventIdLength = 200;
/** An item of a batch has the name of the batch and its index. */
const maxNameLength = maxEventIdLength + "/99".length;

/** The id that a name is hashed to: that of the first task that a record with this event id became. */
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

/** The id of a record's task in the shard that knows its name, when another record's task has the id of the name. */
export async function laterTaskId(nameId: string, tenant: string, record: RecordIdentity): Promise<string> {
  const own = await recordTaskId(tenant, record, null);
  return newTaskId(shardOf(nameId) ?? "", own.slice(own.indexOf("-") + 1));
}

/** Accepts a task's own id or its name, and asks which task holds the name. */
export async function findTaskId(id: string, tenant: string, shards: TaskShards): Promise<string> {
  const taskId = await taskIdOf(id, tenant);
  return taskId === id ? id : ((await shards.holding(taskId)?.holderOf(taskId)) ?? taskId);
}

/** Accepts a task's own id or the id of its event, and returns the id of the first task. */
export async function taskIdOf(id: string, tenant: string): Promise<string> {
  return shardOf(id) || id.length > maxNameLength ? id : eventTaskId(tenant, id);
}
