// Checks the text with Prometheus' own tool, which comes with Debian's package `prometheus`. The test is skipped where the tool is
// not installed, except in CI.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { prometheusText } from "../../../src/monitoring/prometheus-text.ts";
import { aScrape } from "./a-scrape.ts";
import { textOfBusySystem } from "./busy-system.ts";

const isInstalled = spawnSync("promtool", ["--version"]).status === 0;

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
