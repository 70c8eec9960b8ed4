// How the rest of the system reaches the task shards.

import type { StreamPosition } from "./answer-events.ts";
import type { DeadLetterGroup } from "./cause-of.ts";
import type { JobMatches, JobScope, JobStep, JobStepReply } from "./jobs/task-jobs.ts";
import type { ShardObservation } from "./shard-observation.ts";
import type {
  ClaimedTask,
  DeadLetter,
  FormerAnswer,
  HeardText,
  IdleTurn,
  ListedTask,
  Submission,
  Submitted,
  TaskFilter,
  TaskInspection,
  Turn,
  TurnReply,
  WatchedTask,
} from "./submission.ts";
import type { QueueName, Task, TaskPayload } from "./task.ts";
import type { TaskCounters } from "./task-counters.ts";
import { keyedShardNames, shardOf } from "./task-id.ts";
import type { WorkerSeen } from "./worker-identity.ts";

export interface TaskShardObject {
  submitMany(submissions: readonly Submission[]): Promise<Submitted[]>;
  turn(turn: Turn): Promise<TurnReply>;
  /** Waits for tasks that no worker takes. Returns none when the worker ends, or nothing came in time. */
  waitForTasks(turn: IdleTurn): Promise<ClaimedTask[]>;
  released(id: string, leaseId: string, waitMs: number): Promise<string | null>;
  /** Stores what was heard. False when the worker does not hold the task any more. */
  hear(heard: HeardText): Promise<boolean>;
  /** What a task's stream has after a position; waits for something new. From now on the next attempt is heard. */
  watch(id: string, tenant: string, after: StreamPosition, waitMs: number): Promise<WatchedTask | null>;
  /** A dead-letter queue delivered the task's message. */
  abandon(id: string, message: string): Promise<void>;
  /** The task as it is now: REVOKED, or settled before. */
  revoke(id: string, tenant: string, by: string): Promise<Task | null>;
  get(id: string, tenant: string, waitMs: number): Promise<Task | null>;
  /** For a key that was stored as a hash. */
  formerAnswer(key: string, fingerprint: string): Promise<FormerAnswer>;
  /** The id of the task that holds the name with this id. */
  holderOf(name: string): Promise<string>;
  /** That task itself. */
  getHolder(name: string, tenant: string, waitMs: number): Promise<Task | null>;
  /** The ids among these that belong to the tenant. */
  owned(ids: readonly string[], tenant: string): Promise<string[]>;
  longestUnsettled(tenant: string, limit: number): Promise<TaskInspection[]>;
  inspect(id: string, tenant: string): Promise<TaskInspection | null>;
  list(filter: TaskFilter, beforeSeq: number | null, limit: number): Promise<ListedTask[]>;
  counts(tenant: string | null): Promise<TaskCounters[]>;
  /** Observes a tenant, or all tenants when `tenant` is null. */
  observe(tenant: string | null): Promise<ShardObservation>;
  seenWorkers(tenant: string): Promise<{ workers: WorkerSeen[]; started: { worker: string; id: string }[] }>;
  deadLetters(tenant: string, before: number, limit: number, beforeId: string, cause?: string): Promise<DeadLetter[]>;
  /** Of those that failed from `since` to before `until`, Unix milliseconds. */
  deadLetterGroups(tenant: string, since: number, until: number): Promise<DeadLetterGroup[]>;
  deadLetter(id: string, tenant: string): Promise<DeadLetter | null>;
  /** Submits the replacement and marks the dead letter as replayed, in one commit. */
  replay(id: string, replacement: Submission): Promise<Submitted | null>;
  /** False when there is no such dead letter. */
  discard(id: string, tenant: string): Promise<boolean>;
  /** How many tasks a job would act on. */
  countJobMatches(scope: Omit<JobScope, "madeBy">): Promise<JobMatches>;
  doJobStep(step: JobStep): Promise<JobStepReply>;
  /** The errors of those of the tenant's tasks that are settled: null of one that did not fail. */
  settledErrors(ids: readonly string[], tenant: string): Promise<Record<string, string | null>>;
  pendingFollowUp(id: string): Promise<{ task: Task; payload: TaskPayload } | null>;
  closeFollowUp(id: string, followUp: "done" | "abandoned", reason: string | null): Promise<void>;
  /** Sets the alarm again if it was lost. The watchdog calls this. */
  wake(): Promise<void>;
  /** Writes a row and reads it back; throws when it cannot be written. */
  checkStorage(): Promise<boolean>;
}

/** The names that were ever added. */
export interface ShardDirectoryObject {
  add(name: string): Promise<void>;
  /** The name in the list that begins with `prefix`; `prefix + rest` when there was none; null when there are `most` names already. */
  addUnder(prefix: string, rest: string, most: number): Promise<string | null>;
  list(): Promise<string[]>;
}

export class TaskShards {
  readonly named: (shard: string) => TaskShardObject;
  /** Names of the shards in use. */
  readonly list: () => Promise<string[]>;

  constructor(named: (shard: string) => TaskShardObject, listShards: () => Promise<string[]>) {
    this.named = named;
    this.list = listShards;
  }

  /** The shard that stores the task, or null if no task can have this id. */
  holding(taskId: string): TaskShardObject | null {
    const shard = shardOf(taskId);
    return shard ? this.named(shard) : null;
  }

  /** Counts the unsettled tasks of a queue whose ids are derived: tasks that came from events. */
  async backlogOf(queue: QueueName): Promise<number> {
    const counts = await Promise.all(keyedShardNames().map((name) => this.named(name).counts(null)));
    return counts.flat().reduce((sum, { current }) => {
      const { PENDING, STARTED, RETRY } = current[queue];
      return sum + PENDING + STARTED + RETRY;
    }, 0);
  }

  /** Calls every shard in use, all at the same time. */
  async askAll<T>(ask: (shard: TaskShardObject, name: string) => Promise<T>): Promise<T[]> {
    const names = await this.list();
    return Promise.all(names.map((name) => ask(this.named(name), name)));
  }
}
