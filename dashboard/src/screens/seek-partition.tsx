// Moves a partition's position. Records that already became tasks are skipped, unless the user asks for new tasks.
import { useState } from "preact/hooks";
import { sendJson } from "../api/request-json.ts";
import { sought } from "../api/shapes-of-kafka.ts";
import { seekCost } from "../format/costs.ts";
import { Card } from "../parts/card.tsx";
import { Confirm } from "../parts/confirm.tsx";
import { kafkaFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";

type Where = "earliest" | "latest" | "offset" | "time";

export function SeekPartition({ partitions }: { partitions: readonly number[] }) {
  const [partition, setPartition] = useState(partitions[0] ?? 0);
  const [where, setWhere] = useState<Where>("earliest");
  const [target, setTarget] = useState("");
  const [force, setForce] = useState(false);
  const [asking, setAsking] = useState(false);
  const seek = async () => {
    const to =
      where === "offset" ? { offset: Number(target) } : where === "time" ? { timestamp: Date.parse(target) } : where;
    const reply = await sendJson(sought, "POST", "/kafka/seek", { partition, to, force });
    if (reply.ok) notify("good", `Partition ${reply.value.partition} continues at offset ${reply.value.position}.`);
    else notifyFailure("Seek", reply.failure);
    await kafkaFeed.refresh();
  };
  return (
    <Card
      title="Seek"
      note="Moves the position of a partition. Records that already became tasks are skipped, unless you ask for new tasks."
      wide
    >
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (force) setAsking(true);
          else void seek();
        }}
      >
        <label class="beside">
          Partition
          <select value={partition} onChange={(event) => setPartition(Number(event.currentTarget.value))}>
            {partitions.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </label>
        <label class="beside">
          To
          <select value={where} onChange={(event) => setWhere(whereOf(event.currentTarget.value))}>
            <option value="earliest">the beginning</option>
            <option value="latest">the end</option>
            <option value="offset">an offset</option>
            <option value="time">a time</option>
          </select>
        </label>
        {(where === "offset" || where === "time") && (
          <label class="beside">
            {where === "offset" ? "Offset" : "Time"}
            <input
              required
              min={0}
              type={where === "offset" ? "number" : "datetime-local"}
              value={target}
              onInput={(event) => setTarget(event.currentTarget.value)}
            />
          </label>
        )}
        <label class="beside">
          <input type="checkbox" checked={force} onChange={(event) => setForce(event.currentTarget.checked)} />
          create new tasks from old records
        </label>
        <button type="submit" class="danger">
          Seek
        </button>
      </form>
      {asking && (
        <Confirm
          title="Create new tasks from old records?"
          text={seekCost(partition, recordsFrom(partition, where, Number(target)))}
          action="Create new tasks"
          act={seek}
          close={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

/** At most so many records come after the new position; null when the end of the partition is not known. */
function recordsFrom(partition: number, where: Where, offset: number): number | null {
  if (where === "latest") return 0;
  const partitions = kafkaFeed.state.value.value?.pollers.flatMap((poller) => poller.partitions) ?? [];
  const end = partitions.find((known) => known.partition === partition)?.end ?? null;
  return end === null ? null : Math.max(0, end - (where === "offset" ? offset : 0));
}

const whereOf = (value: string): Where =>
  value === "latest" || value === "offset" || value === "time" ? value : "earliest";
