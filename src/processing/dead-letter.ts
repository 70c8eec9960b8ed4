// What the platform gave up on: a consumer died under the same message again and again. The shard keeps the task's body
// and reason for replay.
import type { ConsumerServices } from "../composition/services.ts";
import type { Verdict } from "./verdict.ts";

export async function abandonTask(taskId: string, { shards }: Pick<ConsumerServices, "shards">): Promise<Verdict> {
  await shards.holding(taskId)?.abandon(taskId, "its message was dead-lettered: no consumer survived it");
  return { outcome: "abandoned", retryAfterSeconds: null };
}

export async function abandonFollowUp(taskId: string, { shards }: Pick<ConsumerServices, "shards">): Promise<Verdict> {
  await shards.holding(taskId)?.closeFollowUp(taskId, "abandoned", "its message was dead-lettered");
  return { outcome: "abandoned", retryAfterSeconds: null };
}
