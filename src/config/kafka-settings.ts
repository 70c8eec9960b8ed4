// What the settings mean for Kafka: which topics are read, for which tenant, and where results go. KAFKA_TOPICS names several topics:
// `topic=tenant:task_type`, then `priority=`, `results=` and `partitions=` where they are needed. Without it there is one, KAFKA_TOPIC.
import type { EventTopic } from "../kafka/event-topic.ts";
import { topicNameRule } from "../kafka/topic-name.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import { listOf } from "../kernel/setting.ts";
import { taskTypeName } from "../task-types/task-types.ts";

interface KafkaSettings {
  KAFKA_TOPICS: string;
  KAFKA_TOPIC: string;
  KAFKA_RESULTS_TOPIC: string;
  KAFKA_PARTITIONS: number;
  KAFKA_CONSUMERS: number;
  KAFKA_TENANT: string;
  API_KEYS: readonly { tenant: string }[];
  OPEN_TENANT: string;
}

export const topicName = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,249}$/;
const tenantName = /^[a-z0-9-]{1,40}$/;
const form = "must be topic=tenant or topic=tenant:task_type, followed by priority=, results= or partitions= if needed";
/** The cron asks each poller every minute. */
const maxPollers = 256;

/** The owner of KAFKA_TOPIC: a record carries no key of ours. Empty when the system is closed. */
export const kafkaTenant = (settings: Pick<KafkaSettings, "KAFKA_TENANT" | "API_KEYS" | "OPEN_TENANT">): string =>
  settings.KAFKA_TENANT || settings.API_KEYS[0]?.tenant || settings.OPEN_TENANT;

/** The topics that are read. An error is a sentence that names the setting, the entry and the rule. */
export function parseEventTopics(settings: KafkaSettings): Result<EventTopic[], string> {
  const { KAFKA_TOPICS, KAFKA_CONSUMERS, KAFKA_RESULTS_TOPIC: resultsTopic, KAFKA_PARTITIONS: partitions } = settings;
  if (KAFKA_TOPICS === "") {
    const topic = { topic: settings.KAFKA_TOPIC, tenant: kafkaTenant(settings), taskType: null, priority: null };
    return ok([{ ...topic, resultsTopic, partitions }]);
  }
  const topics: EventTopic[] = [];
  const entries = listOf(KAFKA_TOPICS);
  for (const [index, entry] of entries.entries()) {
    const parsed = parseEntry(entry, { resultsTopic, partitions });
    const problem = parsed.ok ? problemAmong(topics, parsed.value) : parsed.error;
    if (problem !== null) return fail(`KAFKA_TOPICS: entry ${index + 1}, "${entry}": ${problem}.`);
    if (parsed.ok) topics.push(parsed.value);
  }
  if (topics.length === 0) return fail(`KAFKA_TOPICS: names no topic; an entry ${form}.`);
  const pollers = topics.length * KAFKA_CONSUMERS;
  if (pollers <= maxPollers) return ok(topics);
  return fail(
    `KAFKA_TOPICS: ${topics.length} topics with ${KAFKA_CONSUMERS} pollers each (KAFKA_CONSUMERS) are ${pollers} pollers, and at most ${maxPollers} are allowed. Lower one of the two.`,
  );
}

function parseEntry(
  entry: string,
  defaults: Pick<EventTopic, "resultsTopic" | "partitions">,
): Result<EventTopic, string> {
  const [head = "", ...options] = entry.split(/\s+/);
  const [, topic = "", tenant = "", taskType] = /^([^=]*)=([^:]*)(?::(.*))?$/.exec(head) ?? [];
  if (!head.includes("=")) return fail(form);
  if (!topicName.test(topic)) return fail(`the topic ${topicNameRule}`);
  if (!tenantName.test(tenant)) return fail("the tenant must be 1 to 40 of a-z, 0-9 and '-'");
  const type = taskType === undefined ? null : taskTypeName.safeParse(taskType);
  if (type?.success === false) return fail(`the task type ${type.error.issues[0]?.message}`);
  const parsed: EventTopic = { topic, tenant, taskType: type?.data ?? null, priority: null, ...defaults };
  const seen = new Set<string>();
  for (const option of options) {
    const [name = "", value = ""] = option.split(/=(.*)/);
    if (seen.has(name)) return fail(`${name} must be said once`);
    seen.add(name);
    const problem = setOption(parsed, name, value);
    if (problem !== null) return fail(problem);
  }
  return ok(parsed);
}

/** Null when the option is right. */
function setOption(topic: EventTopic, name: string, value: string): string | null {
  switch (name) {
    case "priority":
      if (!/^[0-9]$/.test(value)) return "priority must be a whole number from 0 to 9";
      topic.priority = Number(value);
      return null;
    case "results":
      if (!topicName.test(value)) return `results must be a topic, and its name ${topicNameRule}`;
      topic.resultsTopic = value;
      return null;
    case "partitions":
      if (!/^\d{1,2}$/.test(value) || Number(value) < 1 || Number(value) > 64)
        return "partitions must be a whole number from 1 to 64";
      topic.partitions = Number(value);
      return null;
    default:
      return `"${name}" is not known: ${form}`;
  }
}

/** How an entry does not fit those before it; null when it does. */
function problemAmong(before: readonly EventTopic[], next: EventTopic): string | null {
  const { topic, tenant, resultsTopic } = next;
  if (before.some((each) => each.topic === topic)) return `the topic ${topic} must be named once`;
  const isRead = [...before, next].some((each) => each.topic === resultsTopic);
  if (isRead) return `results must be another topic than those that are read, and ${resultsTopic} is read`;
  if (before.some((each) => each.resultsTopic === topic))
    return `the topic ${topic} gets results, so it cannot be read`;
  const shared = before.find((each) => each.resultsTopic === resultsTopic && each.tenant !== tenant);
  if (!shared) return null;
  return `results would go to ${resultsTopic}, as those of ${shared.topic} do, which belongs to another tenant; add results= with another topic`;
}

/** Topic → number of partitions, of the embedded log: all, or those of a tenant. */
export function logTopics(
  { eventTopics, KAFKA_PARTITIONS }: { eventTopics: readonly EventTopic[]; KAFKA_PARTITIONS: number },
  tenant: string | null,
): ReadonlyMap<string, number> {
  const topics = eventTopics.filter((topic) => tenant === null || topic.tenant === tenant);
  return new Map(
    topics.flatMap(({ topic, partitions, resultsTopic }) => [
      [topic, partitions],
      [resultsTopic, KAFKA_PARTITIONS],
    ]),
  );
}

/** Tenants whose topics are read, each once. */
export const kafkaTenants = ({ eventTopics }: { eventTopics: readonly EventTopic[] }): string[] => [
  ...new Set(eventTopics.map(({ tenant }) => tenant)),
];

/** Where the results of a record go; null when its topic is no longer read for its tenant, so that they would come to another one. */
export function resultsTopicOf(
  source: { topic: string; tenant: string },
  settings: { eventTopics: readonly EventTopic[]; KAFKA_TOPICS: string; KAFKA_RESULTS_TOPIC: string },
): string | null {
  if (settings.KAFKA_TOPICS === "") return settings.KAFKA_RESULTS_TOPIC;
  const found = settings.eventTopics.find(({ topic, tenant }) => topic === source.topic && tenant === source.tenant);
  return found?.resultsTopic ?? null;
}
