// Replaces the producers of the queues: messages that shards send are recorded and not delivered.
import { env } from "cloudflare:workers";
import { vi } from "vitest";

const bindings = { ai_processing: env.AI_PROCESSING, kafka_events: env.KAFKA_EVENTS, default: env.DEFAULT };
type QueueName = keyof typeof bindings;

export interface HeldQueues {
  /** Messages that the queues accepted, oldest first. */
  readonly sent: { queue: QueueName; taskId: string }[];
  /** How often sendBatch was called, including refused calls. */
  sendCalls: number;
  /** While true, every batch is refused. */
  broken: boolean;
  /** Ids of one shard's tasks sent since the last call, because the alarms of other shards also run. */
  drain(shard: string): string[];
  /** Messages of one task. */
  timesSent(taskId: string): number;
  release(): void;
}

export function holdQueues(): HeldQueues {
  const drained = new Map<string, number>();
  const held: HeldQueues = {
    sent: [],
    sendCalls: 0,
    broken: false,
    drain(shard) {
      const ids = held.sent.map(({ taskId }) => taskId).filter((id) => id.startsWith(shard));
      const fresh = ids.slice(drained.get(shard));
      drained.set(shard, ids.length);
      return fresh;
    },
    timesSent: (taskId) => held.sent.filter((message) => message.taskId === taskId).length,
    release: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
  const spies = Object.entries(bindings).map(([name, binding]) =>
    vi.spyOn(binding, "sendBatch").mockImplementation(async (messages) => {
      held.sendCalls += 1;
      if (held.broken) throw new Error("the queue is down");
      for (const { body } of messages) held.sent.push({ queue: name as QueueName, taskId: taskIdOf(body) });
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    }),
  );
  return held;
}

function taskIdOf(body: unknown): string {
  if (typeof body === "object" && body !== null && "task_id" in body) return String(body.task_id);
  throw new Error("a message without a task id");
}
