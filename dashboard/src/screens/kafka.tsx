// The position and the lag of each poller, and controls to pause it, move it and write a test record.
import { sendJson } from "../api/request-json.ts";
import { type KafkaStatus, kafkaStatus, type Partition, type Poller, partitionsOf } from "../api/shapes-of-kafka.ts";
import { duration, moment, number } from "../format/numbers.ts";
import { AskingButton } from "../parts/asking-button.tsx";
import { Card } from "../parts/card.tsx";
import { Chart } from "../parts/chart.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { RangeSelect } from "../parts/range-select.tsx";
import { Table } from "../parts/table.tsx";
import { Tile } from "../parts/tile.tsx";
import { useFeed } from "../state/feed.ts";
import { historyFeed, kafkaFeed } from "../state/feeds.ts";
import { lagLines } from "../state/lags.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { chartData, range } from "../state/range.ts";
import { caller } from "../state/session.ts";
import { ProduceRecord } from "./produce-record.tsx";
import { SeekPartition } from "./seek-partition.tsx";

export function KafkaScreen() {
  const feedState = useFeed(kafkaFeed);
  return (
    <Loaded state={feedState} what="Kafka pollers" retry={() => kafkaFeed.refresh()}>
      {(status) =>
        status.pollers.length === 0 ? (
          <Card title="Kafka" wide>
            <Empty title="No poller runs, because KAFKA_CONSUMERS is 0." />
          </Card>
        ) : (
          <>
            <Figures status={status} />
            {status.topics.length > 1 && <Topics status={status} />}
            <Pollers status={status} now={feedState.at} />
            <Partitions status={status} />
            <SeekPartition partitions={partitionsOf(status)} />
            {status.pollers[0]?.source.startsWith("embedded") && <ProduceRecord topics={ownTopics(status)} />}
          </>
        )
      }
    </Loaded>
  );
}

/** A tenant writes to its own topics only. */
const ownTopics = ({ topics }: KafkaStatus): string[] =>
  topics.flatMap(({ topic, tenant }) => (tenant === caller.value?.tenant ? topic : []));

/** The topic's name, or how many there are. */
const topicsNote = ({ topics }: KafkaStatus): string =>
  topics.length === 1 ? (topics[0]?.topic ?? "") : `${topics.length} topics`;

/** Before the first poll the lag is unknown, but an empty partition has no lag. */
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
        note={paused ? `by ${paused}` : resting ? "until half of the waiting tasks are done" : `as ${status.group}`}
        tone={paused || resting ? "warn" : "good"}
      />
      <Tile
        name="Lag"
        value={unknown === lags.length ? "–" : number(lags.reduce<number>((total, lag) => total + (lag ?? 0), 0))}
        note={unknown > 0 ? `unknown for ${unknown} partitions` : `records of ${topicsNote(status)}`}
      />
      <Tile name="Read" value={number(sum(({ records }) => records))} note="records since the pollers started" />
      <Tile name="New tasks" value={number(sum(({ created }) => created))} note="created from these records" />
      <Tile
        name="Refused"
        value={number(sum(({ refused }) => refused))}
        note="kept as dead letters"
        tone={sum(({ refused }) => refused) > 0 ? "warn" : "good"}
      />
    </dl>
  );
}

function Topics({ status }: { status: KafkaStatus }) {
  return (
    <Card title="Topics" wide>
      <Table
        caption="Topics"
        rows={status.topics}
        keyOf={({ topic }) => topic}
        columns={[
          { name: "Topic", show: ({ topic }) => <span class="id">{topic}</span>, by: ({ topic }) => topic },
          { name: "Tenant", show: ({ tenant }) => tenant, by: ({ tenant }) => tenant },
          { name: "Task type", show: ({ task_type }) => task_type ?? "the record's" },
          { name: "Priority", show: ({ priority }) => priority ?? "the record's", numeric: true },
          { name: "Results", show: ({ results_topic }) => <span class="id">{results_topic}</span> },
        ]}
      />
    </Card>
  );
}

async function pauseOrResume(action: "pause" | "resume"): Promise<void> {
  const reply = await sendJson(kafkaStatus, "POST", `/kafka/${action}`);
  if (reply.ok) notify("good", action === "pause" ? "Reading is paused." : "Reading continues.");
  else notifyFailure(action === "pause" ? "Pause" : "Resume", reply.failure);
  await kafkaFeed.refresh();
}

function Pollers({ status, now }: { status: KafkaStatus; now: number }) {
  const paused = status.pollers.some(({ paused_by }) => paused_by !== null);
  const actions = paused ? (
    <button type="button" onClick={() => pauseOrResume("resume")}>
      Resume reading
    </button>
  ) : (
    <AskingButton
      label="Pause reading"
      text="No new record becomes a task until somebody resumes, and the records wait in the topic as long as the broker keeps them."
      act={() => pauseOrResume("pause")}
    />
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
  const { times, lines } =
    range.value === "live" ? lagLines() : { times: chartData.value.times, lines: chartData.value.lag };
  const offset = (value: number | null) => (value === null ? "–" : number(value));
  return (
    <Card title="Partitions" note={`of ${topicsNote(status)}`} actions={<RangeSelect />} wide>
      <Table
        caption="Partitions"
        rows={partitionsOf(status)}
        keyOf={({ topic, partition }) => `${topic}/${partition}`}
        columns={[
          ...(status.topics.length > 1
            ? [{ name: "Topic", show: ({ topic }: { topic: string }) => <span class="id">{topic}</span> }]
            : []),
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
