// The queues' producers in the hand of the test: what the shards send is written down and goes nowhere.
import { env } from "cloudflare:workers";
import { vi } from "vitest";

const bindings = { ai_processing: env.AI_PROCESSING, kafka_events: env.KAFKA_EVENTS, default: env.DEFAULT };
type QueueName = keyof typeof bindings;

export interface HeldQueues {
  /** Messages the queues took, oldest first. */
  readonly sent: { queue: QueueName; taskId: string }[];
  /** Calls of sendBatch, refused ones included. */
  sendCalls: number;
  /** Refuses every batch while true. */
  broken: boolean;
  /** Task ids sent since the last call. */
  drain(): string[];
  release(): void;
}

export function holdQueues(): HeldQueues {
  let drained = 0;
  const held: HeldQueues = {
    sent: [],
    sendCalls: 0,
    broken: false,
    drain() {
      const fresh = held.sent.slice(drained).map(({ taskId }) => taskId);
      drained = held.sent.length;
      return fresh;
    },
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
