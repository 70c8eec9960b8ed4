// Derives task ids from events, so that the same event becomes the same task wherever it is read.
import { canonicalJson } from "../kernel/canonical-json.ts";
import { textHash } from "../kernel/text-hash.ts";
import { derivedTaskId, shardOf } from "./task-id.ts";

/** In characters. */
export const maxEventIdLength = 200;

/** The id of the task that the event with this id became. */
export const eventTaskId = async (tenant: string, eventId: string): Promise<string> =>
  derivedTaskId(await textHash(canonicalJson(["event", tenant, eventId])));

/** The id of the task that a record without an event id became; a replay gives it a new id. */
export const recordTaskId = async (
  tenant: string,
  { topic, partition, offset }: { topic: string; partition: number; offset: number },
  replay: string | null,
): Promise<string> =>
  derivedTaskId(await textHash(canonicalJson(["record", tenant, topic, partition, offset, replay])));

/** Accepts a task's own id or the id of its event, and returns the task's id. */
export async function taskIdOf(id: string, tenant: string): Promise<string> {
  return shardOf(id) || id.length > maxEventIdLength ? id : eventTaskId(tenant, id);
}
