// The position and the lag of each poller, and controls to pause it, move it and write a test record.
import { sendJson } from "../api/request-json.ts";
import { type KafkaStatus, kafkaStatus, type Partition, type Poller, partitionsOf } from "../api/shapes-of-kafka.ts";
import { duration, moment, number } from "../format/numbers.ts";
import { AskingButton } from "../parts/asking-button.tsx";
import { Card } from "../parts/card.tsx";
import { Chart } from "../parts/chart.tsx";
import { FromApi } from "../parts/from-api.tsx";
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
import { texts } from "../texts/texts.ts";
import { ProduceRecord } from "./produce-record.tsx";
import { SeekPartition } from "./seek-partition.tsx";

export function KafkaScreen() {
  const feedState = useFeed(kafkaFeed);
  return (
    <Loaded state={feedState} what={texts.value.kafka.pollers} retry={() => kafkaFeed.refresh()}>
      {(status) =>
        status.pollers.length === 0 ? (
          <Card title={texts.value.kafka.title} wide>
            <Empty title={texts.value.kafka.noPoller} />
          </Card>
        ) : (
          <>
            <OtherCounts status={status} />
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
  topics.length === 1 ? (topics[0]?.topic ?? "") : texts.value.kafka.topicsCount(topics.length);

/** Before the first poll the lag is unknown, but an empty partition has no lag. */
const lagOf = ({ lag, end }: Partition): number | null => (end === 0 ? 0 : lag);

/** Topics that have another number of partitions than the settings say. */
function OtherCounts({ status }: { status: KafkaStatus }) {
  return status.topics.map(({ topic, partitions }) => {
    const counts = status.pollers.flatMap((each) => (each.topic === topic ? (each.topic_partitions ?? []) : []));
    const has = counts.find((count) => count !== partitions);
    if (has === undefined) return null;
    return (
      <p key={topic} class="warning">
        {texts.value.kafka.otherCount(topic, has, partitions)}
      </p>
    );
  });
}

function Figures({ status }: { status: KafkaStatus }) {
  const words = texts.value.kafka;
  const lags = partitionsOf(status).map(lagOf);
  const unknown = lags.filter((lag) => lag === null).length;
  const sum = (of: (poller: Poller) => number) => status.pollers.reduce((total, poller) => total + of(poller), 0);
  const paused = status.pollers.find(({ paused_by }) => paused_by !== null)?.paused_by;
  const resting = status.pollers.some((poller) => poller.resting);
  return (
    <dl class="tiles">
      <Tile
        name={words.reading}
        value={paused ? words.paused : resting ? words.resting : words.yes}
        note={
          paused ? (
            <>
              {words.pausedBy} <FromApi text={paused} />
            </>
          ) : resting ? (
            words.restingNote
          ) : (
            words.asGroup(status.group)
          )
        }
        tone={paused || resting ? "warn" : "good"}
      />
      <Tile
        name={words.lag}
        value={unknown === lags.length ? "–" : number(lags.reduce<number>((total, lag) => total + (lag ?? 0), 0))}
        note={unknown > 0 ? words.lagUnknown(unknown) : words.recordsOf(topicsNote(status))}
      />
      <Tile name={words.read} value={number(sum(({ records }) => records))} note={words.readNote} />
      <Tile name={words.newTasks} value={number(sum(({ created }) => created))} note={words.newTasksNote} />
      <Tile
        name={words.refused}
        value={number(sum(({ refused }) => refused))}
        note={words.refusedNote}
        tone={sum(({ refused }) => refused) > 0 ? "warn" : "good"}
      />
    </dl>
  );
}

function Topics({ status }: { status: KafkaStatus }) {
  const words = texts.value.kafka;
  return (
    <Card title={words.topics} wide>
      <Table
        caption={words.topics}
        rows={status.topics}
        keyOf={({ topic }) => topic}
        columns={[
          { name: words.topic, show: ({ topic }) => <span class="id">{topic}</span>, by: ({ topic }) => topic },
          { name: words.tenant, show: ({ tenant }) => tenant, by: ({ tenant }) => tenant },
          { name: words.taskType, show: ({ task_type }) => task_type ?? words.ofTheRecordType },
          { name: words.priority, show: ({ priority }) => priority ?? words.ofTheRecord, numeric: true },
          { name: words.results, show: ({ results_topic }) => <span class="id">{results_topic}</span> },
        ]}
      />
    </Card>
  );
}

async function pauseOrResume(action: "pause" | "resume"): Promise<void> {
  const words = texts.value.kafka;
  const reply = await sendJson(kafkaStatus, "POST", `/kafka/${action}`);
  if (reply.ok) notify("good", action === "pause" ? words.readingIsPaused : words.readingContinues);
  else notifyFailure(action === "pause" ? words.notPaused : words.notResumed, reply.failure);
  await kafkaFeed.refresh();
}

function Pollers({ status, now }: { status: KafkaStatus; now: number }) {
  const words = texts.value.kafka;
  const paused = status.pollers.some(({ paused_by }) => paused_by !== null);
  const actions = paused ? (
    <button type="button" onClick={() => pauseOrResume("resume")}>
      {words.resume}
    </button>
  ) : (
    <AskingButton label={words.pause} text={words.pauseCost} act={() => pauseOrResume("pause")} />
  );
  return (
    <Card title={words.pollersTitle} actions={actions} wide>
      <Table
        caption={words.pollersTitle}
        rows={status.pollers}
        keyOf={({ poller }) => poller}
        columns={[
          { name: words.poller, show: ({ poller }) => <span class="id">{poller}</span>, by: ({ poller }) => poller },
          { name: words.source, show: ({ source }) => source },
          {
            name: words.lastPoll,
            show: ({ last_poll_at }) =>
              last_poll_at === null ? words.never : words.ago(duration(Math.max(0, now - last_poll_at))),
            by: ({ last_poll_at }) => last_poll_at ?? 0,
          },
          {
            name: words.nextPoll,
            show: ({ next_poll_at }) =>
              next_poll_at === null ? "–" : next_poll_at <= now ? words.now : words.in(duration(next_poll_at - now)),
          },
          {
            name: words.lastError,
            show: ({ last_error }) =>
              last_error ? (
                <>
                  {moment(last_error.at)}: <FromApi text={last_error.message} />
                </>
              ) : (
                words.none
              ),
          },
        ]}
      />
    </Card>
  );
}

function Partitions({ status }: { status: KafkaStatus }) {
  useFeed(historyFeed);
  const words = texts.value.kafka;
  const { times, lines } =
    range.value === "live" ? lagLines() : { times: chartData.value.times, lines: chartData.value.lag };
  const offset = (value: number | null) => (value === null ? "–" : number(value));
  return (
    <Card title={words.partitions} note={words.of(topicsNote(status))} actions={<RangeSelect />} wide>
      <Table
        caption={words.partitions}
        rows={partitionsOf(status)}
        keyOf={({ topic, partition }) => `${topic}/${partition}`}
        columns={[
          ...(status.topics.length > 1
            ? [{ name: words.topic, show: ({ topic }: { topic: string }) => <span class="id">{topic}</span> }]
            : []),
          {
            name: words.partition,
            show: ({ partition }) => partition,
            by: ({ partition }) => partition,
            numeric: true,
          },
          {
            name: words.position,
            show: ({ position }) => offset(position),
            by: (row) => row.position ?? -1,
            numeric: true,
          },
          {
            name: words.committed,
            show: ({ committed }) => offset(committed),
            by: (row) => row.committed ?? -1,
            numeric: true,
          },
          { name: words.end, show: ({ end }) => offset(end), by: (row) => row.end ?? -1, numeric: true },
          { name: words.lag, show: ({ lag }) => offset(lag), by: (row) => row.lag ?? -1, numeric: true },
        ]}
      />
      <Chart name={words.lag} times={times} lines={lines} write={number} whole />
    </Card>
  );
}
