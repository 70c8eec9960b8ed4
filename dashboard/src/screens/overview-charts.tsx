// Charts of throughput, queue depth, latency, hit rate, tokens and cost over time.
import type { DeploymentChange } from "../api/shapes-of-system.ts";
import { duration, moment, number, percent, rate, usd } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Chart } from "../parts/chart.tsx";
import { FailureMessage } from "../parts/failure-message.tsx";
import { Empty } from "../parts/load-states.tsx";
import { RangeSelect } from "../parts/range-select.tsx";
import { useFeed } from "../state/feed.ts";
import { historyFeed } from "../state/feeds.ts";
import { chartData, range } from "../state/range.ts";
import { texts } from "../texts/texts.ts";

const hourly = (value: number): string => `${usd(value)}/h`;

export function OverTime() {
  const history = useFeed(historyFeed);
  const changes = range.value === "live" ? [] : (history.value?.changes ?? []);
  const marks = changes.map(({ at }) => at / 1000);
  const words = texts.value.overview;
  const { times, throughput, depth, latency, hits, tokens, cost } = chartData.value;
  return (
    <Card title={words.overTime} actions={<RangeSelect />} wide>
      {history.failure && (
        <p role="alert">
          <FailureMessage failure={history.failure} />
        </p>
      )}
      {times.length === 0 && <Empty title={words.noWork} />}
      {times.length > 0 && (
        <div class="charts">
          <Chart name={words.throughput} times={times} marks={marks} write={rate} lines={throughput} />
          <Chart name={words.queueDepth} times={times} marks={marks} write={number} lines={depth} whole />
          <Chart name={words.timeToTheAnswer} times={times} marks={marks} write={duration} lines={latency} />
          <Chart name={words.fromTheCache} times={times} marks={marks} write={percent} lines={hits} />
          <Chart name={words.tokens} times={times} marks={marks} write={rate} lines={tokens} />
          <Chart name={words.cost} times={times} marks={marks} write={hourly} lines={cost} />
        </div>
      )}
      <Changes changes={changes} />
    </Card>
  );
}

/** The dashed lines of the charts, in words. */
const Changes = ({ changes }: { changes: readonly DeploymentChange[] }) =>
  changes.length > 0 && (
    <ul class="changes" aria-label={texts.value.overview.changes}>
      {changes.map(({ at, kind, settings }) => (
        <li key={at}>
          <span class="mark" aria-hidden="true" /> {moment(at)}:{" "}
          {kind === "version"
            ? texts.value.overview.newVersion
            : settings.length === 0
              ? texts.value.overview.settingsChanged
              : texts.value.overview.changed(settings.join(", "))}
        </li>
      ))}
    </ul>
  );
