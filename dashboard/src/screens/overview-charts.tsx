// Charts of throughput, queue depth, latency, hit rate, tokens and cost over time.
import type { DeploymentChange } from "../api/shapes-of-system.ts";
import { duration, moment, number, percent, usd } from "../format/numbers.ts";
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
  const changes = range.value === "live" ? [] : (history.value?.changes ?? []);
  const marks = changes.map(({ at }) => at / 1000);
  const { times, throughput, depth, latency, hits, tokens, cost } = chartData.value;
  return (
    <Card title="Over time" actions={<RangeSelect />} wide>
      {history.failure && <p role="alert">{history.failure.message}</p>}
      {times.length === 0 && <Empty title="There was no work in this time." />}
      {times.length > 0 && (
        <div class="charts">
          <Chart name="Throughput" times={times} marks={marks} write={rate} lines={throughput} />
          <Chart name="Queue depth" times={times} marks={marks} write={number} lines={depth} whole />
          <Chart name="Time to the answer" times={times} marks={marks} write={duration} lines={latency} />
          <Chart name="From the cache" times={times} marks={marks} write={percent} lines={hits} />
          <Chart name="Tokens" times={times} marks={marks} write={rate} lines={tokens} />
          <Chart name="Cost" times={times} marks={marks} write={hourly} lines={cost} />
        </div>
      )}
      <Changes changes={changes} />
    </Card>
  );
}

/** The dashed lines of the charts, in words. */
const Changes = ({ changes }: { changes: readonly DeploymentChange[] }) =>
  changes.length > 0 && (
    <ul class="changes" aria-label="Changes of the deployment">
      {changes.map(({ at, kind, settings }) => (
        <li key={at}>
          <span class="mark" aria-hidden="true" /> {moment(at)}:{" "}
          {kind === "version"
            ? "a new version began to run."
            : settings.length === 0
              ? "settings changed."
              : `${settings.join(", ")} changed.`}
        </li>
      ))}
    </ul>
  );
