// The last half hour as this page saw it.
import type { Metrics } from "../api/shapes-of-system.ts";
import { duration, number, percent } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Chart, type Line } from "../parts/chart.tsx";
import { rates, samples } from "../state/samples.ts";

export function OverTime() {
  const list = samples.value;
  const times = list.map(({ at }) => at);
  const over = (name: string, colour: string, values: (number | null)[]): Line => ({ name, colour, values });
  const gauge = (of: (metrics: Metrics) => number | null) => list.map(({ metrics }) => of(metrics));
  const waiting = (state: string) =>
    gauge(({ queues }) => Object.values(queues).reduce((sum, states) => sum + (states[state] ?? 0), 0));
  return (
    <Card title="Over time" note="while this page is open" wide>
      <div class="charts">
        <Chart
          name="Throughput"
          times={times}
          write={(value) => `${value.toFixed(value < 10 ? 1 : 0)}/s`}
          lines={[
            over(
              "succeeded",
              "--line-1",
              rates(({ completed_tasks }) => completed_tasks, list),
            ),
            over(
              "failed",
              "--line-2",
              rates(({ failed_tasks }) => failed_tasks, list),
            ),
          ]}
        />
        <Chart
          name="Queue depth"
          times={times}
          write={number}
          lines={[over("waiting", "--line-3", waiting("PENDING")), over("started", "--line-1", waiting("STARTED"))]}
        />
        <Chart
          name="Time to the answer"
          times={times}
          write={duration}
          lines={[
            over(
              "p50",
              "--line-1",
              gauge(({ latency_ms }) => latency_ms.total.p50),
            ),
            over(
              "p95",
              "--line-3",
              gauge(({ latency_ms }) => latency_ms.total.p95),
            ),
          ]}
        />
        <Chart
          name="Cache hit rate"
          times={times}
          write={percent}
          lines={[
            over(
              "of all answers",
              "--line-1",
              gauge(({ cache_hit_rate }) => cache_hit_rate),
            ),
          ]}
        />
      </div>
    </Card>
  );
}
