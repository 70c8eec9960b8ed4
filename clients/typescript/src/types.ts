// The shapes of requests and answers, named. They come from the OpenAPI document, but for the events of a stream and of webhooks, which
// it cannot describe.
import type { components, operations } from "./api-types.ts";

type Schemas = components["schemas"];
type Answer<Operation extends keyof operations> = operations[Operation] extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

/** What `POST /process` takes: `text` is all that is needed. A task type of your own adds its options. */
export type TaskRequest = Schemas["ProcessRequest"];
export type Task = Schemas["Task"];
export type TaskResult = Schemas["TaskResult"];
/** A task that is not settled yet. */
export type Accepted = Schemas["Accepted"];
export type TaskInspection = Schemas["TaskInspection"];
export type DeadLetter = Schemas["DeadLetter"];
export type CacheDecision = Schemas["CacheDecision"];
export type Health = Schemas["Health"];
export type KafkaStatus = Answer<"getKafkaStatus">;
export type Caller = Answer<"getWhoami">;
export type BatchOutcome = Answer<"postProcessBatch">["items"][number];
export type TaskPage = Answer<"getTasks">;
export type ListedTask = TaskPage["tasks"][number];
export type DeadLetterPage = Answer<"getDeadLetters">;
export type TaskQuery = NonNullable<operations["getTasks"]["parameters"]["query"]>;

interface StateChange {
  task_id: string;
  state: Task["status"];
  at: string;
  attempt: number;
  worker: string | null;
  reason: string | null;
}

interface EventData {
  state: StateChange;
  tokens: { attempt: number; text: string };
  /** The tokens of the attempt so far do not count. */
  void: { attempt: number };
  /** The attempt failed: its tokens do not count. */
  attempt_failed: StateChange;
  result: Task;
  failed: Task;
  revoked: Task;
}
/** An event of `stream`. `result`, `failed` and `revoked` are the last. */
export type TaskEvent = {
  [Name in keyof EventData]: { id: string; event: Name; data: EventData[Name] };
}[keyof EventData];

/** The body of a webhook whose signature is right. */
export type WebhookEvent =
  | { type: "task.success" | "task.failure" | "task.revoked"; timestamp: string; data: Task }
  | { type: "alert.firing" | "alert.resolved"; timestamp: string; data: unknown };
