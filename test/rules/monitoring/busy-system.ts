// The text of a system in which every family has samples, so that it has every name and every label.
import { alertRuleNames } from "../../../src/monitoring/alert.ts";
import { prometheusText } from "../../../src/monitoring/prometheus-text.ts";
import { countCall } from "../../../src/tasks/provider-counters.ts";
import { type TaskEvent, transition } from "../../../src/tasks/state-machine.ts";
import type { Task } from "../../../src/tasks/task.ts";
import { countTransition, emptyCounters } from "../../../src/tasks/task-counters.ts";
import { acceptedAt, acceptTask, claimed, policy, succeeded, summary } from "../tasks/a-task.ts";
import { aPoller, aScrape } from "./a-scrape.ts";
import { anAlert } from "./an-alert.ts";

function move(task: Task, event: TaskEvent, afterMs: number): Task {
  const next = transition(task, event, acceptedAt + afterMs, policy, () => 0.5);
  if (!next.ok) throw new Error(next.error.reason);
  return next.value;
}

export function textOfBusySystem(): string {
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
  counters.shadow.agreed = 1;
  counters.zones["0.4"] = 1;
  const learned = { labels: { right: 5, wrong: 1 }, audits: { right: 2, wrong: 0 }, revoked: 1 };
  counters.versions["triage@1"] = { SUCCESS: 1 };
  const alerts = alertRuleNames.map((rule) => anAlert({ rule }));
  return prometheusText(aScrape({ counters, pollers: [aPoller([{ partition: 0, lag: 5 }])], alerts, learned }));
}
