// What is wrong with the task types that the settings name for topics: only the tenants know which they have defined.
import type { OwnTaskTypes } from "../task-types/own/own-task-types.ts";
import { defaultTaskTypeName, taskTypes } from "../task-types/task-types.ts";
import type { EventTopic } from "./event-topic.ts";

/** For `/health`. A registry that does not answer is no reason for a warning. */
export async function undefinedTaskTypes(
  eventTopics: readonly EventTopic[],
  ownTaskTypes: Pick<OwnTaskTypes, "current">,
): Promise<string[]> {
  const warnings = eventTopics.map(async ({ topic, tenant, taskType }) => {
    if (taskType === null || taskTypes.has(taskType)) return [];
    const own = await ownTaskTypes.current(tenant).catch(() => null);
    if (own === null || own.some(({ name }) => name === taskType)) return [];
    return [
      `Kafka: the tenant ${tenant} has no task type ${taskType}, so records of ${topic} are processed as ${defaultTaskTypeName}. Define it with PUT /task-types/${taskType}, or change KAFKA_TOPICS.`,
    ];
  });
  return (await Promise.all(warnings)).flat();
}
