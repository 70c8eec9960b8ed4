// Shapes of the responses about the Kafka pollers.
import * as z from "zod/mini";

const partition = z.object({
  partition: z.number(),
  position: z.nullable(z.number()),
  committed: z.nullable(z.number()),
  end: z.nullable(z.number()),
  lag: z.nullable(z.number()),
});
export type Partition = z.infer<typeof partition>;

const poller = z.object({
  poller: z.string(),
  topic: z.string(),
  source: z.string(),
  partitions: z.array(partition),
  paused_by: z.nullable(z.string()),
  resting: z.boolean(),
  last_poll_at: z.nullable(z.number()),
  next_poll_at: z.nullable(z.number()),
  last_error: z.nullable(z.object({ message: z.string(), at: z.number() })),
  topic_partitions: z.nullable(z.number()),
  records: z.number(),
  created: z.number(),
  refused: z.number(),
});
export type Poller = z.infer<typeof poller>;

const topic = z.object({
  topic: z.string(),
  tenant: z.string(),
  task_type: z.nullable(z.string()),
  priority: z.nullable(z.number()),
  results_topic: z.string(),
  partitions: z.number(),
});

export const kafkaStatus = z.object({ topics: z.array(topic), group: z.string(), pollers: z.array(poller) });
export type KafkaStatus = z.infer<typeof kafkaStatus>;

export const sought = z.object({ partition: z.number(), position: z.number() });
export const produced = z.array(z.object({ topic: z.string(), partition: z.number(), offset: z.number() }));

/** By topic, then by number. */
export const partitionsOf = ({ pollers }: KafkaStatus): (Partition & { topic: string })[] =>
  pollers
    .flatMap(({ topic, partitions }) => partitions.map((partition) => ({ ...partition, topic })))
    .sort((a, b) => (a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1));
