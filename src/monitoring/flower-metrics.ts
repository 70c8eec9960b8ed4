// The metric names of Flower's Prometheus exporter for Celery, for dashboards that read them. The label `worker` is the queue
// whose consumers did the work: the real workers are hundreds of short-lived isolates, and each name would become a series that
// stays for ever. The label `task` is the task type, as the request named it.
import { type QueueName, queueNames } from "../tasks/task.ts";
import type { TaskCounters, WorkCounters } from "../tasks/task-counters.ts";
import {
  durationBounds,
  durationSeries,
  type Family,
  family,
  histogram,
  type Sample,
  samplesBy,
} from "./prometheus-families.ts";

/** The Celery event for each state that a task enters. */
const events: Record<string, string> = {
  PENDING: "task-received",
  STARTED: "task-started",
  RETRY: "task-retried",
  SUCCESS: "task-succeeded",
  FAILURE: "task-failed",
  REVOKED: "task-revoked",
};

export function flowerFamilies({ work, current }: TaskCounters): Family[] {
  const workSeries = queueNames.flatMap((worker) =>
    Object.entries(work[worker]).map(([task, counters]) => ({ labels: { worker, task }, counters })),
  );
  const samplesOf = (value: (counters: WorkCounters) => number): Sample[] =>
    workSeries.map(({ labels, counters }) => ({ labels, value: value(counters) }));
  const perWorker = (value: (queue: QueueName) => number): Sample[] =>
    samplesBy("worker", Object.fromEntries(queueNames.map((queue) => [queue, value(queue)])));
  return [
    family(
      "flower_events_total",
      "counter",
      "Number of events.",
      workSeries.flatMap(({ labels, counters }) =>
        Object.entries(counters.entered).map(([state, value]) => ({
          labels: { ...labels, type: events[state] ?? state },
          value,
        })),
      ),
    ),
    histogram(
      "flower_task_runtime_seconds",
      "Task runtime.",
      durationBounds,
      workSeries.map(({ labels, counters }) => durationSeries(counters.runningMs, counters.runningSumMs, labels)),
    ),
    family(
      "flower_task_prefetch_time_seconds",
      "gauge",
      "Mean time from acceptance to the first attempt: nothing is prefetched.",
      samplesOf(({ begun, queuedSumMs }) => (begun === 0 ? 0 : queuedSumMs / begun / 1000)),
    ),
    family(
      "flower_worker_prefetched_tasks",
      "gauge",
      "Tasks that wait for a worker: nothing is prefetched.",
      samplesOf(({ waiting }) => waiting),
    ),
    family(
      "flower_worker_online",
      "gauge",
      "Worker online status: the platform starts a worker when there is work.",
      perWorker(() => 1),
    ),
    family(
      "flower_worker_number_of_currently_executing_tasks",
      "gauge",
      "Number of tasks currently executing.",
      perWorker((queue) => current[queue].STARTED),
    ),
  ];
}
