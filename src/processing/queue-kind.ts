// Which of the system's queues a queue of the account is. An account has one list of queues for all its projects and environments, so the
// names there begin with the project's, as in `ai-eventstream-default` or `ai-eventstream-staging-default`. wrangler.toml alone says how
// they begin; this file knows how they end.

export const queueKinds = [
  "ai-processing",
  "kafka-events",
  "default",
  "ai-processing-dlq",
  "kafka-events-dlq",
  "default-dlq",
] as const;
export type QueueKind = (typeof queueKinds)[number];

export function queueKind(name: string): QueueKind | undefined {
  return queueKinds.find((kind) => name === kind || name.endsWith(`-${kind}`));
}
