// Where each poller is in each partition, how far behind, and the means to stop it, move it and try it.
import { tell } from "../api/ask.ts";
import { type KafkaStatus, kafkaStatus, type Partition, type Poller } from "../api/shapes-of-kafka.ts";
import { duration, moment, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Chart } from "../parts/chart.tsx";
import { RangeSelect } from "../parts/range-select.tsx";
import { Table } from "../parts/table.tsx";
import { Tile } from "../parts/tile.tsx";
import { Empty, Shown } from "../parts/waiting.tsx";
import { useFeed } from "../state/feed.ts";
import { historyFeed, kafkaFeed } from "../state/feeds.ts";
import { lagLines } from "../state/lags.ts";
import { notify, notifyTrouble } from "../state/notices.ts";
import { drawn, range } from "../state/range.ts";
import { ProduceRecord } from "./produce-record.tsx";
import { SeekPartition } from "./seek-partition.tsx";

export function KafkaScreen() {
  const seen = useFeed(kafkaFeed);
  return (
    <Shown of={seen} what="Kafka pollers" again={() => kafkaFeed.refresh()}>
      {(status) =>
        status.pollers.length === 0 ? (
          <Card title="Kafka" wide>
            <Empty title="No poller runs: KAFKA_CONSUMERS is 0." />
          </Card>
        ) : (
          <>
            <Figures status={status} />
            <Pollers status={status} now={seen.at} />
            <Partitions status={status} />
            <SeekPartition partitions={partitionsOf(status).map(({ partition }) => partition)} />
            {status.pollers[0]?.source.startsWith("embedded") && <ProduceRecord topic={status.topic} />}
          </>
        )
      }
    </Shown>
  );
}

const partitionsOf = ({ pollers }: KafkaStatus): Partition[] =>
  pollers.flatMap(({ partitions }) => partitions).sort((a, b) => a.partition - b.partition);

/** Before the first poll there is no position; an empty partition is read to its end all the same. */
const lagOf = ({ lag, end }: Partition): number | null => (end === 0 ? 0 : lag);

function Figures({ status }: { status: KafkaStatus }) {
  const lags = partitionsOf(status).map(lagOf);
  const unknown = lags.filter((lag) => lag === null).length;
  const sum = (of: (poller: Poller) => number) => status.pollers.reduce((total, poller) => total + of(poller), 0);
  const paused = status.pollers.find(({ paused_by }) => paused_by !== null)?.paused_by;
  const resting = status.pollers.some((poller) => poller.resting);
  return (
    <dl class="tiles">
      <Tile
        name="Reading"
        value={paused ? "Paused" : resting ? "Resting" : "Yes"}
        note={paused ? `by ${paused}` : resting ? "until half of the waiting events are done" : `as ${status.group}`}
        tone={paused || resting ? "warn" : "good"}
      />
      <Tile
        name="Behind"
        value={unknown === lags.length ? "–" : number(lags.reduce<number>((total, lag) => total + (lag ?? 0), 0))}
        note={unknown > 0 ? `not known of ${unknown} partitions` : `records of ${status.topic}`}
      />
      <Tile name="Read" value={number(sum(({ records }) => records))} note="records since the pollers were loaded" />
      <Tile name="New tasks" value={number(sum(({ created }) => created))} note="of these" />
      <Tile
        name="Refused"
        value={number(sum(({ refused }) => refused))}
        note="kept as dead letters"
        tone={sum(({ refused }) => refused) > 0 ? "warn" : "good"}
      />
    </dl>
  );
}

async function turn(action: "pause" | "resume"): Promise<void> {
  const told = await tell(kafkaStatus, "POST", `/kafka/${action}`);
  if (told.ok) notify("good", action === "pause" ? "Reading is paused." : "Reading goes on.");
  else notifyTrouble(action === "pause" ? "Pause" : "Resume", told.trouble);
  await kafkaFeed.refresh();
}

function Pollers({ status, now }: { status: KafkaStatus; now: number }) {
  const paused = status.pollers.some(({ paused_by }) => paused_by !== null);
  const actions = (
    <button type="button" onClick={() => turn(paused ? "resume" : "pause")}>
      {paused ? "Resume reading" : "Pause reading"}
    </button>
  );
  return (
    <Card title="Pollers" actions={actions} wide>
      <Table
        caption="Pollers"
        rows={status.pollers}
        keyOf={({ poller }) => poller}
        columns={[
          { name: "Poller", show: ({ poller }) => <span class="id">{poller}</span>, by: ({ poller }) => poller },
          { name: "Source", show: ({ source }) => source },
          {
            name: "Last poll",
            show: ({ last_poll_at }) =>
              last_poll_at === null ? "never" : `${duration(Math.max(0, now - last_poll_at))} ago`,
            by: ({ last_poll_at }) => last_poll_at ?? 0,
          },
          {
            name: "Next poll",
            show: ({ next_poll_at }) =>
              next_poll_at === null ? "–" : next_poll_at <= now ? "now" : `in ${duration(next_poll_at - now)}`,
          },
          {
            name: "Last error",
            show: ({ last_error }) => (last_error ? `${moment(last_error.at)}: ${last_error.message}` : "none"),
          },
        ]}
      />
    </Card>
  );
}

function Partitions({ status }: { status: KafkaStatus }) {
  useFeed(historyFeed);
  const { times, lines } = range.value === "live" ? lagLines() : { times: drawn.value.times, lines: drawn.value.lag };
  const offset = (value: number | null) => (value === null ? "–" : number(value));
  return (
    <Card title="Partitions" note={`of ${status.topic}`} actions={<RangeSelect />} wide>
      <Table
        caption="Partitions"
        rows={partitionsOf(status)}
        keyOf={({ partition }) => String(partition)}
        columns={[
          { name: "Partition", show: ({ partition }) => partition, by: ({ partition }) => partition, numeric: true },
          {
            name: "Position",
            show: ({ position }) => offset(position),
            by: (row) => row.position ?? -1,
            numeric: true,
          },
          {
            name: "Committed",
            show: ({ committed }) => offset(committed),
            by: (row) => row.committed ?? -1,
            numeric: true,
          },
          { name: "End", show: ({ end }) => offset(end), by: (row) => row.end ?? -1, numeric: true },
          { name: "Lag", show: ({ lag }) => offset(lag), by: (row) => row.lag ?? -1, numeric: true },
        ]}
      />
      <Chart name="Lag" times={times} lines={lines} write={number} whole />
    </Card>
  );
}
