// What an operator looks at first: the load, the results, the latency and the share of the cache.
import type { HistoryTotals, Metrics } from "../api/shapes-of-system.ts";
import { comparison } from "../format/comparison.ts";
import { duration, number, percent, usd } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { CopyLine } from "../parts/copy-line.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Tile } from "../parts/tile.tsx";
import { useFeed } from "../state/feed.ts";
import { historyFeed, metricsFeed } from "../state/feeds.ts";
import { range } from "../state/range.ts";
import { inState, type QueueState, recentRate, samples } from "../state/samples.ts";
import { keyArgument, may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { Alerts } from "./alerts.tsx";
import { OverTime } from "./overview-charts.tsx";
import { TryIt } from "./try-it.tsx";

export function OverviewScreen() {
  const feedState = useFeed(metricsFeed);
  return (
    <Loaded state={feedState} what="metrics" retry={() => metricsFeed.refresh()}>
      {(metrics) => (
        <>
          <Alerts alerts={metrics.alerts} />
          {metrics.total_tasks === 0 && <FirstSteps />}
          <Figures metrics={metrics} />
          <OverTime />
          {may("writer") && <TryIt />}
        </>
      )}
    </Loaded>
  );
}

function Figures({ metrics }: { metrics: Metrics }) {
  const history = useFeed(historyFeed);
  return (
    <Loaded state={history} what="figures of this time" retry={() => historyFeed.refresh()}>
      {({ range: now, before }) => (
        <>
          <Tiles metrics={metrics} now={now} before={before} />
          {before === null && (
            <p class="quiet">{texts.value.comparison.notStored(texts.value.range[range.value].before)}</p>
          )}
        </>
      )}
    </Loaded>
  );
}

function Tiles({ metrics, now, before }: { metrics: Metrics; now: HistoryTotals; before: HistoryTotals | null }) {
  const when = texts.value.range[range.value].before;
  const rate = recentRate(settled, samples.value, 60);
  const compare = (write: (value: number) => string, of: (totals: HistoryTotals) => number | null) =>
    before === null ? undefined : comparison(of(now), of(before), write, when);
  const settledOf = ({ succeeded, failed }: HistoryTotals) => succeeded + failed;
  return (
    <dl class="tiles">
      <Tile
        name="Settled"
        value={number(settledOf(now))}
        note={
          rate === null ? `${number(now.succeeded)} succeeded` : `${rate.toFixed(rate < 10 ? 1 : 0)}/s at the moment`
        }
        before={compare(number, settledOf)}
      />
      <Tile name="Now" value={number(metrics.active_tasks)} note={depthNote(metrics)} />
      <Tile
        name="p95 to the answer"
        value={duration(now.p95_ms)}
        note={`half within ${duration(now.p50_ms)}`}
        before={compare(duration, ({ p95_ms }) => p95_ms)}
      />
      <Tile
        name="From the cache"
        value={percent(hitRate(now) ?? 0)}
        note={`${number(now.from_cache)} of ${number(now.succeeded)} answers`}
        before={compare(percent, hitRate)}
      />
      <Tile
        name="Failed"
        value={number(now.failed)}
        note={
          settledOf(now) === 0
            ? "no task has settled"
            : `${percent((now.failed / settledOf(now)) * 100)} of the settled tasks`
        }
        before={compare(number, ({ failed }) => failed)}
        tone={now.failed > 0 ? "warn" : "good"}
      />
      <Tile
        name="Tokens"
        value={number(now.tokens)}
        note="used by answers"
        before={compare(number, ({ tokens }) => tokens)}
      />
      <Tile
        name="Cost"
        value={usd(now.cost_usd)}
        note={costNote(metrics)}
        before={compare(usd, ({ cost_usd }) => cost_usd)}
        tone={isBudgetSpent(metrics) ? "bad" : "plain"}
      />
    </dl>
  );
}

const hitRate = ({ succeeded, from_cache }: HistoryTotals): number | null =>
  succeeded === 0 ? null : (from_cache / succeeded) * 100;

const isBudgetSpent = ({ budget }: Metrics): boolean => budget !== null && budget.spent_usd >= budget.limit_usd;

const costNote = ({ budget, cache }: Metrics): string =>
  budget === null
    ? `${usd(cache.cost_saved_usd)} saved by the cache since the start`
    : `${usd(budget.spent_usd)} of today's ${usd(budget.limit_usd)}`;

const settled = ({ completed_tasks, failed_tasks }: Metrics): number => completed_tasks + failed_tasks;

function depthNote(metrics: Metrics): string {
  const of = (state: QueueState) => inState(metrics, state);
  return `${number(of("PENDING"))} waiting, ${number(of("STARTED"))} started, ${number(of("RETRY"))} between attempts`;
}

function FirstSteps() {
  const body = JSON.stringify({ text: "El servicio fue excelente y muy rápido", task_type: "sentiment_analysis" });
  const line = `curl -s ${location.origin}/process${keyArgument.value} -H 'Content-Type: application/json' -H 'Prefer: wait=10' -d '${body}'`;
  return (
    <Card title="No task has been submitted yet" wide>
      <Empty title="Send the first text from a terminal, or with the form below.">
        <CopyLine line={line} />
      </Empty>
    </Card>
  );
}
