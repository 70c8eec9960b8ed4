// Charts of throughput, queue depth, latency, hit rate, tokens and cost over time.
import { duration, number, percent, usd } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Chart } from "../parts/chart.tsx";
import { Empty } from "../parts/load-states.tsx";
import { RangeSelect } from "../parts/range-select.tsx";
import { useFeed } from "../state/feed.ts";
import { historyFeed } from "../state/feeds.ts";
import { chartData, range } from "../state/range.ts";

const rate = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)}/s`;

const hourly = (value: number): string => `${usd(value)}/h`;

export function OverTime() {
  const history = useFeed(historyFeed);
  const { times, throughput, depth, latency, hits, tokens, cost } = chartData.value;
  return (
    <Card title="Over time" actions={<RangeSelect />} wide>
      {range.value !== "live" && history.failure && <p role="alert">{history.failure.message}</p>}
      {times.length === 0 && <Empty title="There was no work in this time." />}
      {times.length > 0 && (
        <div class="charts">
          <Chart name="Throughput" times={times} write={rate} lines={throughput} />
          <Chart name="Queue depth" times={times} write={number} lines={depth} whole />
          <Chart name="Time to the answer" times={times} write={duration} lines={latency} />
          <Chart name="From the cache" times={times} write={percent} lines={hits} />
          <Chart name="Tokens" times={times} write={rate} lines={tokens} />
          <Chart name="Cost" times={times} write={hourly} lines={cost} />
        </div>
      )}
    </Card>
  );
}
