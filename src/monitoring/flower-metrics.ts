// The names under which Flower told Prometheus of Celery, for the dashboards that read them. `worker` is the queue whose
// consumers did the work: real workers are isolates that come and go by the hundred, and each name would be a series for ever.
// `task` is the task type, as the request named it.
import { type QueueName, queueNames } from "../tasks/task.ts";
import type { TaskCounters, WorkCounters } from "../tasks/task-counters.ts";
import { by, family, histogram, type Sample, timeBounds, timed } from "./prometheus-families.ts";

/** Celery's event for each state that is entered. */
const events: Record<string, string> = {
  PENDING: "task-received",
  STARTED: "task-started",
  RETRY: "task-retried",
  SUCCESS: "task-succeeded",
  FAILURE: "task-failed",
  REVOKED: "task-revoked",
};

export function flowerFamilies({ work, current }: TaskCounters): string[] {
  const worked = queueNames.flatMap((worker) =>
    Object.entries(work[worker]).map(([task, counters]) => ({ labels: { worker, task }, counters })),
  );
  const each = (value: (counters: WorkCounters) => number): Sample[] =>
    worked.map(({ labels, counters }) => ({ labels, value: value(counters) }));
  const ofWorker = (value: (queue: QueueName) => number): Sample[] =>
    by("worker", Object.fromEntries(queueNames.map((queue) => [queue, value(queue)])));
  return [
    family(
      "flower_events_total",
      "counter",
      "Number of events.",
      worked.flatMap(({ labels, counters }) =>
        Object.entries(counters.entered).map(([state, value]) => ({
          labels: { ...labels, type: events[state] ?? state },
          value,
        })),
      ),
    ),
    histogram(
      "flower_task_runtime_seconds",
      "Task runtime.",
      timeBounds,
      worked.map(({ labels, counters }) => timed(counters.runningMs, counters.runningSumMs, labels)),
    ),
    family(
      "flower_task_prefetch_time_seconds",
      "gauge",
      "Mean time from acceptance to the first attempt: nothing is prefetched.",
      each(({ begun, queuedSumMs }) => (begun === 0 ? 0 : queuedSumMs / begun / 1000)),
    ),
    family(
      "flower_worker_prefetched_tasks",
      "gauge",
      "Tasks that wait for a worker: nothing is prefetched.",
      each(({ waiting }) => waiting),
    ),
    family(
      "flower_worker_online",
      "gauge",
      "Worker online status: the platform starts one where work is.",
      ofWorker(() => 1),
    ),
    family(
      "flower_worker_number_of_currently_executing_tasks",
      "gauge",
      "Number of tasks currently executing.",
      ofWorker((queue) => current[queue].STARTED),
    ),
  ];
}
