// What an operator looks at first: the load, the results, the latency and the share of the cache.
import type { Metrics } from "../api/shapes-of-system.ts";
import { duration, number, percent, usd } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { CopyLine } from "../parts/copy-line.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Tile } from "../parts/tile.tsx";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";
import { inState, type QueueState, recentRate, samples } from "../state/samples.ts";
import { keyArgument, may } from "../state/session.ts";
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
  const { p50, p95 } = metrics.latency_ms.total;
  const rate = recentRate(settled, samples.value, 60);
  const failed = metrics.completed_tasks + metrics.failed_tasks;
  return (
    <dl class="tiles">
      <Tile
        name="Settled"
        value={rate === null ? "–" : `${rate.toFixed(rate < 10 ? 1 : 0)}/s`}
        note={`${number(metrics.completed_tasks)} succeeded since the start`}
      />
      <Tile name="Now" value={number(metrics.active_tasks)} note={depthNote(metrics)} />
      <Tile name="p95 to the answer" value={duration(p95)} note={`half within ${duration(p50)}`} />
      <Tile
        name="From the cache"
        value={percent(metrics.cache_hit_rate)}
        note={`${number(metrics.cache.by_layer.exact ?? 0)} exact, ${number(metrics.cache.by_layer.semantic ?? 0)} similar`}
      />
      <Tile
        name="Failed"
        value={number(metrics.failed_tasks)}
        note={
          failed === 0
            ? "no task has settled yet"
            : `${percent((metrics.failed_tasks / failed) * 100)} of the settled tasks`
        }
        tone={metrics.failed_tasks > 0 ? "warn" : "good"}
      />
      <Tile
        name="Tokens"
        value={number(metrics.tokens_used)}
        note={`used by answers, ${number(metrics.cache.tokens_saved)} saved`}
      />
      <CostTile metrics={metrics} />
    </dl>
  );
}

function CostTile({ metrics: { cost_usd, cache, budget } }: { metrics: Metrics }) {
  const saved = `${usd(cache.cost_saved_usd)} saved by the cache`;
  if (budget === null) return <Tile name="Cost" value={usd(cost_usd)} note={saved} />;
  const isSpent = budget.spent_usd >= budget.limit_usd;
  return (
    <Tile
      name="Cost"
      value={usd(cost_usd)}
      note={`${usd(budget.spent_usd)} of today's ${usd(budget.limit_usd)}; ${saved}`}
      tone={isSpent ? "bad" : "plain"}
    />
  );
}

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
