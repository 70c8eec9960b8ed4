// What an operator looks at first: the load, the results, the latency and the share of the cache.
import type { HistoryTotals, Metrics } from "../api/shapes-of-system.ts";
import { comparison } from "../format/comparison.ts";
import { duration, number, percent, rate, usd } from "../format/numbers.ts";
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
    <Loaded state={feedState} what={texts.value.overview.metrics} retry={() => metricsFeed.refresh()}>
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
    <Loaded state={history} what={texts.value.overview.figures} retry={() => historyFeed.refresh()}>
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
  const words = texts.value.overview;
  const when = texts.value.range[range.value].before;
  const recent = recentRate(settled, samples.value, 60);
  const compare = (write: (value: number) => string, of: (totals: HistoryTotals) => number | null) =>
    before === null ? undefined : comparison(of(now), of(before), write, when);
  const settledOf = ({ succeeded, failed }: HistoryTotals) => succeeded + failed;
  return (
    <dl class="tiles">
      <Tile
        name={words.settled}
        value={number(settledOf(now))}
        note={recent === null ? words.succeeded(number(now.succeeded)) : words.atTheMoment(rate(recent))}
        before={compare(number, settledOf)}
      />
      <Tile name={words.now} value={number(metrics.active_tasks)} note={depthNote(metrics)} />
      <Tile
        name={words.toTheAnswer}
        value={duration(now.p95_ms)}
        note={words.median(duration(now.p50_ms))}
        before={compare(duration, ({ p95_ms }) => p95_ms)}
      />
      <Tile
        name={words.fromTheCache}
        value={percent(hitRate(now) ?? 0)}
        note={words.ofAnswers(number(now.from_cache), number(now.succeeded))}
        before={compare(percent, hitRate)}
      />
      <Tile
        name={words.failed}
        value={number(now.failed)}
        note={settledOf(now) === 0 ? words.noneSettled : words.ofSettled(percent((now.failed / settledOf(now)) * 100))}
        before={compare(number, ({ failed }) => failed)}
        tone={now.failed > 0 ? "warn" : "good"}
      />
      <Tile
        name={words.tokens}
        value={number(now.tokens)}
        note={words.usedByAnswers}
        before={compare(number, ({ tokens }) => tokens)}
      />
      <Tile
        name={words.cost}
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
    ? texts.value.overview.saved(usd(cache.cost_saved_usd))
    : texts.value.overview.ofBudget(usd(budget.spent_usd), usd(budget.limit_usd));

const settled = ({ completed_tasks, failed_tasks }: Metrics): number => completed_tasks + failed_tasks;

function depthNote(metrics: Metrics): string {
  const of = (state: QueueState) => inState(metrics, state);
  return texts.value.overview.depth(number(of("PENDING")), number(of("STARTED")), number(of("RETRY")));
}

function FirstSteps() {
  const body = JSON.stringify({ text: texts.value.tryIt.placeholder, task_type: "sentiment_analysis" });
  const line = `curl -s ${location.origin}/process${keyArgument.value} -H 'Content-Type: application/json' -H 'Prefer: wait=10' -d '${body}'`;
  return (
    <Card title={texts.value.overview.noTask} wide>
      <Empty title={texts.value.overview.sendFirst}>
        <CopyLine line={line} />
      </Empty>
    </Card>
  );
}
