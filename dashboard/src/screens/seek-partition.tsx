// Moves a partition's position. Records that already became tasks are skipped, unless the user asks for new tasks.
import { useState } from "preact/hooks";
import { sendJson } from "../api/request-json.ts";
import { partitionsOf, sought } from "../api/shapes-of-kafka.ts";
import { seekCost } from "../format/costs.ts";
import { Card } from "../parts/card.tsx";
import { Confirm } from "../parts/confirm.tsx";
import { kafkaFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { texts } from "../texts/texts.ts";

type Where = "earliest" | "latest" | "offset" | "time";

interface TopicPartition {
  topic: string;
  partition: number;
}

const keyOf = ({ topic, partition }: TopicPartition): string => `${topic}/${partition}`;

export function SeekPartition({ partitions }: { partitions: readonly TopicPartition[] }) {
  const words = texts.value.kafka;
  const [chosen, setChosen] = useState("");
  const isOneTopic = partitions.every(({ topic }) => topic === partitions[0]?.topic);
  const target = partitions.find((each) => keyOf(each) === chosen) ?? partitions[0];
  const [where, setWhere] = useState<Where>("earliest");
  const [at, setAt] = useState("");
  const [force, setForce] = useState(false);
  const [asking, setAsking] = useState(false);
  const seek = async () => {
    const to = where === "offset" ? { offset: Number(at) } : where === "time" ? { timestamp: Date.parse(at) } : where;
    const { topic, partition } = target ?? {};
    const reply = await sendJson(sought, "POST", "/kafka/seek", { topic, partition, to, force });
    if (reply.ok) notify("good", words.continues(reply.value.partition, reply.value.position));
    else notifyFailure(words.notSought, reply.failure);
    await kafkaFeed.refresh();
  };
  return (
    <Card title={words.seek} note={words.seekNote} wide>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          // From the beginning nothing is left out, and what became a task is skipped.
          if (force || where !== "earliest") setAsking(true);
          else void seek();
        }}
      >
        <label class="beside">
          {words.partition}
          <select value={target && keyOf(target)} onChange={(event) => setChosen(event.currentTarget.value)}>
            {partitions.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {isOneTopic ? each.partition : keyOf(each)}
              </option>
            ))}
          </select>
        </label>
        <label class="beside">
          {words.to}
          <select value={where} onChange={(event) => setWhere(whereOf(event.currentTarget.value))}>
            <option value="earliest">{words.earliest}</option>
            <option value="latest">{words.latest}</option>
            <option value="offset">{words.anOffset}</option>
            <option value="time">{words.aTime}</option>
          </select>
        </label>
        {(where === "offset" || where === "time") && (
          <label class="beside">
            {where === "offset" ? words.offset : words.time}
            <input
              required
              min={0}
              type={where === "offset" ? "number" : "datetime-local"}
              value={at}
              onInput={(event) => setAt(event.currentTarget.value)}
            />
          </label>
        )}
        <label class="beside">
          <input type="checkbox" checked={force} onChange={(event) => setForce(event.currentTarget.checked)} />
          {words.force}
        </label>
        <button type="submit" class="danger">
          {words.seek}
        </button>
      </form>
      {asking && target && (
        <Confirm
          title={force ? words.askForce : texts.value.parts.question(words.seek)}
          text={force ? seekCost(target, recordsFrom(target, where, Number(at))) : words.skipCost(keyOf(target))}
          action={force ? words.createTasks : words.seek}
          act={seek}
          close={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

/** At most so many records come after the new position; null when the end of the partition is not known. */
function recordsFrom(target: TopicPartition, where: Where, offset: number): number | null {
  if (where === "latest") return 0;
  const status = kafkaFeed.state.value.value;
  const known = status ? partitionsOf(status) : [];
  const end = known.find((each) => keyOf(each) === keyOf(target))?.end ?? null;
  return end === null ? null : Math.max(0, end - (where === "offset" ? offset : 0));
}

const whereOf = (value: string): Where =>
  value === "latest" || value === "offset" || value === "time" ? value : "earliest";
