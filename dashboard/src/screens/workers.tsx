// The workers with Flower's cards and table, the depth of each queue, and the tasks that wait longest.
import type { Metrics, Queue, Workers } from "../api/shapes-of-system.ts";
import { duration, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { Tile } from "../parts/tile.tsx";
import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { metricsFeed, workersFeed } from "../state/feeds.ts";
import { StuckTasks } from "./stuck-tasks.tsx";
import { WhyNotMoving } from "./why-not-moving.tsx";

/** A worker that has taken no task for this long is idle. */
const idleMs = 60_000;

export function WorkersScreen() {
  const workers = useFeed(workersFeed);
  const metrics = useFeed(metricsFeed);
  return (
    <>
      <Loaded state={workers} what="workers" retry={() => workersFeed.refresh()}>
        {(value) => (
          <>
            <WorkerTiles workers={value} now={workers.at} />
            <WorkerTable workers={value} now={workers.at} />
          </>
        )}
      </Loaded>
      <Loaded state={metrics} what="queues" retry={() => metricsFeed.refresh()}>
        {(value) => <Queues metrics={value} />}
      </Loaded>
      <StuckTasks />
      <WhyNotMoving />
    </>
  );
}

interface WorkerRow {
  name: string;
  active: number;
  processed: number;
  generation: number;
  quietMs: number | null;
  retired: boolean;
}

const rowsOf = ({ workers, stats, active_tasks }: Workers, now: number): WorkerRow[] =>
  workers.map((name) => {
    const { processed = 0, generation = 0, last_seen_at = null, retired = false } = stats[name] ?? {};
    const quietMs = last_seen_at === null ? null : Math.max(0, now - Date.parse(last_seen_at));
    return { name, active: active_tasks[name]?.length ?? 0, processed, generation, quietMs, retired };
  });

const isBusy = ({ active, quietMs }: WorkerRow): boolean => active > 0 || (quietMs !== null && quietMs < idleMs);

function WorkerTiles({ workers, now }: { workers: Workers; now: number }) {
  const rows = rowsOf(workers, now);
  const sum = (of: (row: WorkerRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return (
    <dl class="tiles">
      <Tile
        name="Workers"
        value={number(rows.filter(({ retired }) => !retired).length)}
        note={`${number(rows.filter(({ retired }) => retired).length)} more retired in the last hour`}
      />
      <Tile name="Recently active" value={number(rows.filter(isBusy).length)} note="took a task in the last minute" />
      <Tile name="Running" value={number(sum(({ active }) => active))} note="tasks started and not settled" />
      <Tile name="Processed" value={number(sum(({ processed }) => processed))} note="by these workers" />
    </dl>
  );
}

const WorkerChip = ({ row }: { row: WorkerRow }) => {
  if (row.retired) return <span class="chip">retired</span>;
  if (row.active > 0) return <span class="chip state-started">working</span>;
  return <span class={isBusy(row) ? "chip state-success" : "chip"}>{isBusy(row) ? "recently active" : "idle"}</span>;
};

function WorkerTable({ workers, now }: { workers: Workers; now: number }) {
  const rows = rowsOf(workers, now);
  const retired = rows.filter((row) => row.retired);
  const live = rows.filter((row) => !row.retired);
  return (
    <Card
      title="Workers"
      note="A worker is one isolate that consumes queues; the platform starts more as queues grow."
      wide
    >
      {live.length === 0 && <Empty title="No worker has taken a task in the last ten minutes." />}
      {live.length > 0 && <Table caption="Workers" rows={live} keyOf={({ name }) => name} columns={workerColumns} />}
      {retired.length > 0 && (
        <details class="retired">
          <summary>
            {retired.length === 1 ? "1 worker has retired" : `${number(retired.length)} workers have retired`} in the
            last hour
          </summary>
          <Table caption="Retired workers" rows={retired} keyOf={({ name }) => name} columns={workerColumns} />
        </details>
      )}
    </Card>
  );
}

const workerColumns: readonly Column<WorkerRow>[] = [
  { name: "Worker", show: ({ name }) => <span class="id">{name}</span>, by: ({ name }) => name },
  { name: "Status", show: (row) => <WorkerChip row={row} />, by: (row) => (isBusy(row) ? 0 : 1) },
  { name: "Active", show: ({ active }) => active, by: ({ active }) => active, numeric: true },
  { name: "Processed", show: ({ processed }) => number(processed), by: ({ processed }) => processed, numeric: true },
  { name: "Generation", show: ({ generation }) => generation, by: ({ generation }) => generation, numeric: true },
  {
    name: "Last task",
    show: ({ quietMs }) => (quietMs === null ? "never" : `${duration(quietMs)} ago`),
    by: ({ quietMs }) => quietMs ?? Number.MAX_VALUE,
    numeric: true,
  },
];

const Queues = ({ metrics }: { metrics: Metrics }) => (
  <Card title="Queues" note="Unsettled tasks by queue." wide>
    {Object.keys(metrics.queues).length === 0 ? (
      <Empty title="No queue has had a task yet." />
    ) : (
      <Table
        caption="Queues"
        rows={Object.entries(metrics.queues)}
        keyOf={([name]) => name}
        columns={[
          {
            name: "Queue",
            show: ([name]) => <a href={linkTo("tasks", { queue: name })}>{name}</a>,
            by: ([name]) => name,
          },
          ...(["PENDING", "STARTED", "RETRY"] as const).map((state) => ({
            name: { PENDING: "Waiting", STARTED: "Started", RETRY: "Between attempts" }[state],
            show: ([name, queue]: [string, Queue]) => (
              <a href={linkTo("tasks", { queue: name, state })}>{number(queue[state])}</a>
            ),
            by: ([, queue]: [string, Queue]) => queue[state],
            numeric: true,
          })),
          {
            name: "Oldest wait",
            show: ([, { oldest_age_ms }]) => duration(oldest_age_ms),
            by: ([, { oldest_age_ms }]) => oldest_age_ms ?? -1,
            numeric: true,
          },
          {
            name: "Dead letters",
            show: ([, { dead_letters }]) => <a href={linkTo("dead-letters")}>{number(dead_letters)}</a>,
            by: ([, { dead_letters }]) => dead_letters,
            numeric: true,
          },
        ]}
      />
    )}
  </Card>
);
