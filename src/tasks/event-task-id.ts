// Ids of the tasks that events became: derived, so that the same event is the same task wherever it is read.
import { canonicalJson } from "../kernel/canonical-json.ts";
import { textHash } from "../kernel/text-hash.ts";
import { derivedTaskId, shardOf } from "./task-id.ts";

/** Characters of an `event_id`. */
export const maxEventIdLength = 200;

/** The task of the event with this id. */
export const eventTaskId = async (tenant: string, eventId: string): Promise<string> =>
  derivedTaskId(await textHash(canonicalJson(["event", tenant, eventId])));

/** The task of a record without an id; `replay` makes it another one on purpose. */
export const recordTaskId = async (
  tenant: string,
  { topic, partition, offset }: { topic: string; partition: number; offset: number },
  replay: string | null,
): Promise<string> =>
  derivedTaskId(await textHash(canonicalJson(["record", tenant, topic, partition, offset, replay])));

/** A task may be asked for by its own id or by that of its event. */
export async function taskIdOf(asked: string, tenant: string): Promise<string> {
  return shardOf(asked) || asked.length > maxEventIdLength ? asked : eventTaskId(tenant, asked);
}
