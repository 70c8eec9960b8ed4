// The simulation's outcomes as text.
import type { Outcome } from "./simulate.ts";

/** With fewer tasks done than arrive, something is used up. */
const donePart = 0.97;

/** What is used up, or what would be first. */
export function bottleneckOf(outcome: Outcome): string {
  const parts: [string, number][] = [
    ["shards", outcome.shardUtilisation],
    ["slots", outcome.takenSlots],
    ["queue", outcome.queueUtilisation],
  ];
  const [name, part] = parts.reduce((fullest, next) => (next[1] > fullest[1] ? next : fullest));
  const isShort = outcome.settledPerSecond < outcome.arrivedPerSecond * donePart;
  return isShort ? `${name} (full)` : `none; ${name} first, ${percent(part)}`;
}

export function rowOf(outcome: Outcome): Record<string, string> {
  const { plan, waitingMs, perTask } = outcome;
  return {
    plan: plan.name,
    model: plan.model,
    shards: String(plan.shards),
    queues: String(plan.queues),
    "tasks/s in": outcome.arrivedPerSecond.toFixed(0),
    "tasks/s done": outcome.settledPerSecond.toFixed(0),
    "waiting p50": duration(waitingMs.p50),
    p95: duration(waitingMs.p95),
    p99: duration(waitingMs.p99),
    "workers a queue": `${outcome.meanWorkers.toFixed(0)} of ${plan.platform.consumers}`,
    "their slots": percent(outcome.slotUtilisation),
    "queue ops a task": perTask.queueOperations.toFixed(2),
    "object calls a task": perTask.objectCalls.toFixed(2),
    bottleneck: bottleneckOf(outcome),
  };
}

/** Columns as wide as their widest cell. */
export function textTable(rows: readonly Record<string, string>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const percent = (part: number): string => `${(part * 100).toFixed(0)}%`;

function duration(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
