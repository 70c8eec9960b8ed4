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
import type { QueueState } from "../state/samples.ts";
import type { Texts } from "../texts/en.ts";
import { texts } from "../texts/texts.ts";
import { StuckTasks } from "./stuck-tasks.tsx";
import { WhyNotMoving } from "./why-not-moving.tsx";

/** A worker that has taken no task for this long is idle. */
const idleMs = 60_000;

export function WorkersScreen() {
  const workers = useFeed(workersFeed);
  const metrics = useFeed(metricsFeed);
  return (
    <>
      <Loaded state={workers} what={texts.value.workers.workers} retry={() => workersFeed.refresh()}>
        {(value) => (
          <>
            <WorkerTiles workers={value} now={workers.at} />
            <WorkerTable workers={value} now={workers.at} />
          </>
        )}
      </Loaded>
      <Loaded state={metrics} what={texts.value.workers.queues} retry={() => metricsFeed.refresh()}>
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
  const words = texts.value.workers;
  const sum = (of: (row: WorkerRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return (
    <dl class="tiles">
      <Tile
        name={words.title}
        value={number(rows.filter(({ retired }) => !retired).length)}
        note={words.retiredToo(rows.filter(({ retired }) => retired).length)}
      />
      <Tile name={words.recentlyActive} value={number(rows.filter(isBusy).length)} note={words.recentlyActiveNote} />
      <Tile name={words.running} value={number(sum(({ active }) => active))} note={words.runningNote} />
      <Tile name={words.processed} value={number(sum(({ processed }) => processed))} note={words.processedNote} />
    </dl>
  );
}

const WorkerChip = ({ row }: { row: WorkerRow }) => {
  const { chips } = texts.value.workers;
  if (row.retired) return <span class="chip">{chips.retired}</span>;
  if (row.active > 0) return <span class="chip state-started">{chips.working}</span>;
  return <span class={isBusy(row) ? "chip state-success" : "chip"}>{isBusy(row) ? chips.active : chips.idle}</span>;
};

function WorkerTable({ workers, now }: { workers: Workers; now: number }) {
  const rows = rowsOf(workers, now);
  const retired = rows.filter((row) => row.retired);
  const words = texts.value.workers;
  const workerColumns = columnsOf(words);
  const live = rows.filter((row) => !row.retired);
  return (
    <Card title={words.title} note={words.note} wide>
      {live.length === 0 && <Empty title={words.noWorker} />}
      {live.length > 0 && (
        <Table caption={words.title} rows={live} keyOf={({ name }) => name} columns={workerColumns} />
      )}
      {retired.length > 0 && (
        <details class="retired">
          <summary>{words.haveRetired(retired.length)}</summary>
          <Table caption={words.retired} rows={retired} keyOf={({ name }) => name} columns={workerColumns} />
        </details>
      )}
    </Card>
  );
}

const columnsOf = (words: Texts["workers"]): Column<WorkerRow>[] => [
  { name: words.worker, show: ({ name }) => <span class="id">{name}</span>, by: ({ name }) => name },
  { name: words.status, show: (row) => <WorkerChip row={row} />, by: (row) => (isBusy(row) ? 0 : 1) },
  { name: words.active, show: ({ active }) => active, by: ({ active }) => active, numeric: true },
  {
    name: words.processed,
    show: ({ processed }) => number(processed),
    by: ({ processed }) => processed,
    numeric: true,
  },
  { name: words.generation, show: ({ generation }) => generation, by: ({ generation }) => generation, numeric: true },
  {
    name: words.lastTask,
    show: ({ quietMs }) => (quietMs === null ? words.never : words.ago(duration(quietMs))),
    by: ({ quietMs }) => quietMs ?? Number.MAX_VALUE,
    numeric: true,
  },
];

function nameOf(state: QueueState): string {
  const { waiting, started, betweenAttempts } = texts.value.workers;
  return { PENDING: waiting, STARTED: started, RETRY: betweenAttempts }[state];
}

const Queues = ({ metrics }: { metrics: Metrics }) => (
  <Card title={texts.value.workers.queuesTitle} note={texts.value.workers.queuesNote} wide>
    {Object.keys(metrics.queues).length === 0 ? (
      <Empty title={texts.value.workers.noQueue} />
    ) : (
      <Table
        caption={texts.value.workers.queuesTitle}
        rows={Object.entries(metrics.queues)}
        keyOf={([name]) => name}
        columns={[
          {
            name: texts.value.workers.queue,
            show: ([name]) => <a href={linkTo("tasks", { queue: name })}>{name}</a>,
            by: ([name]) => name,
          },
          ...(["PENDING", "STARTED", "RETRY"] as const).map((state) => ({
            name: nameOf(state),
            show: ([name, queue]: [string, Queue]) => (
              <a href={linkTo("tasks", { queue: name, state })}>{number(queue[state])}</a>
            ),
            by: ([, queue]: [string, Queue]) => queue[state],
            numeric: true,
          })),
          {
            name: texts.value.workers.oldestWait,
            show: ([, { oldest_age_ms }]) => duration(oldest_age_ms),
            by: ([, { oldest_age_ms }]) => oldest_age_ms ?? -1,
            numeric: true,
          },
          {
            name: texts.value.workers.deadLetters,
            show: ([, { dead_letters }]) => <a href={linkTo("dead-letters")}>{number(dead_letters)}</a>,
            by: ([, { dead_letters }]) => dead_letters,
            numeric: true,
          },
        ]}
      />
    )}
  </Card>
);
