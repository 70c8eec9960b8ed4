// When what is kept for a time is removed. Each class of things is removed in buckets, a few times in its retention: an alarm and a
// statement for each task would cost more than the task.
import type { Task } from "../task.ts";

const bucketsInRetention = 24;
const minBucketMs = 60_000;
const maxBucketMs = 3_600_000;

/** The end of the bucket in which something expires at `at`. */
export function bucketEnd(at: number, retentionMs: number): number {
  const bucketMs = Math.min(Math.max(retentionMs / bucketsInRetention, minBucketMs), maxBucketMs);
  return Math.ceil(at / bucketMs) * bucketMs;
}

/** A result is not returned after its time to live, though its row keeps it as long as the task. */
export function withoutExpiredResult(task: Task, now: number, resultTtlMs: number): Task {
  if (task.result === null || task.settledAt === null || now < task.settledAt + resultTtlMs) return task;
  return { ...task, result: null };
}
