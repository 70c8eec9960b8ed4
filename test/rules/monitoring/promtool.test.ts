// Checks the text with Prometheus' own tool, which comes with Debian's package `prometheus`. The test is skipped where the tool is
// not installed, except in CI.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { alertRuleNames } from "../../../src/monitoring/alerts.ts";
import { prometheusText } from "../../../src/monitoring/prometheus-text.ts";
import { countCall } from "../../../src/tasks/provider-counters.ts";
import { type TaskEvent, transition } from "../../../src/tasks/state-machine.ts";
import type { Task } from "../../../src/tasks/task.ts";
import { countTransition, emptyCounters } from "../../../src/tasks/task-counters.ts";
import { acceptedAt, acceptTask, claimed, policy, succeeded, summary } from "../tasks/a-task.ts";
import { aPoller, aScrape } from "./a-scrape.ts";

const isInstalled = spawnSync("promtool", ["--version"]).status === 0;

function move(task: Task, event: TaskEvent, afterMs: number): Task {
  const next = transition(task, event, acceptedAt + afterMs, policy, () => 0.5);
  if (!next.ok) throw new Error(next.error.reason);
  return next.value;
}

/** A system in which every family has samples. */
function textOfBusySystem(): string {
  const counters = emptyCounters();
  const task = acceptTask();
  countTransition(counters, null, task);
  const started = move(task, claimed("a"), 20);
  const settled = move(started, succeeded("a"), 1000);
  countTransition(counters, task, started);
  countTransition(counters, started, settled);
  countCall(counters.providers, {
    provider: "openai",
    model: "gpt-6-luna",
    inputTokens: 10,
    outputTokens: 3,
    error: "truncated",
    costUsd: 0.5,
  });
  const cache = { ...summary.cache, reason: "guard_refused" as const, guard: 'a "quoted" \\ finding', score: 0.9 };
  countTransition(counters, null, acceptTask({ answered: { summary: { ...summary, cache }, result: null } }));
  const alerts = alertRuleNames.map((rule) => ({
    rule,
    subject: null,
    value: 1,
    threshold: 0,
    message: "",
    tenant: null,
    since: "2027-01-15T08:00:00.000Z",
  }));
  return prometheusText(aScrape({ counters, pollers: [aPoller([{ partition: 0, lag: 5 }])], alerts }));
}

test.skipIf(!isInstalled && !process.env.CI)("promtool check metrics reports no problem", () => {
  for (const input of [textOfBusySystem(), prometheusText(aScrape())]) {
    const { status, stdout, stderr, error } = spawnSync("promtool", ["check", "metrics"], { input, encoding: "utf8" });
    expect({ status, said: `${stdout}${stderr}`, error }).toEqual({ status: 0, said: "", error: undefined });
  }
});

test("the metrics that Flower's dashboards read are present, with their labels", () => {
  const text = textOfBusySystem();
  for (const sample of [
    'flower_events_total{worker="ai_processing",task="sentiment",type="task-succeeded"} 2',
    'flower_task_runtime_seconds_count{worker="ai_processing",task="sentiment"} 1',
    'flower_task_runtime_seconds_sum{worker="ai_processing",task="sentiment"} 0.98',
    'flower_task_prefetch_time_seconds{worker="ai_processing",task="sentiment"} 0.02',
    'flower_worker_prefetched_tasks{worker="ai_processing",task="sentiment"} 0',
    'flower_worker_online{worker="ai_processing"} 1',
    'flower_worker_number_of_currently_executing_tasks{worker="ai_processing"} 0',
  ]) {
    expect(text.split("\n")).toContain(sample);
  }
});
