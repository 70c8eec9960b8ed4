import { env } from "cloudflare:workers";
import { PartitionCounts } from "../../../src/kafka/partition-counts.ts";
import { PartitionedLog } from "../../../src/kafka/partitioned-log.ts";

/** The embedded log as the system has it, with topics of a test. */
export function logOfTopics(topics: Record<string, number>, random: () => number = Math.random): PartitionedLog {
  const list = (name: string) => () => env.SHARD_DIRECTORY.getByName(name);
  return new PartitionedLog({
    topics: new Map(Object.entries(topics)),
    counts: new PartitionCounts(list("kafka-partitions"), list("kafka-topics")),
    created: null,
    partitions: env.EVENT_LOG,
    random,
  });
}
