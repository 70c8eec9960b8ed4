// Moves a partition's position. Records that already became tasks are skipped, unless the user asks for new tasks.
import { useState } from "preact/hooks";
import { sendJson } from "../api/request-json.ts";
import { sought } from "../api/shapes-of-kafka.ts";
import { Card } from "../parts/card.tsx";
import { kafkaFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";

type Where = "earliest" | "latest" | "offset" | "time";

export function SeekPartition({ partitions }: { partitions: readonly number[] }) {
  const [partition, setPartition] = useState(partitions[0] ?? 0);
  const [where, setWhere] = useState<Where>("earliest");
  const [target, setTarget] = useState("");
  const [force, setForce] = useState(false);
  const seek = async (event: Event) => {
    event.preventDefault();
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
      <form class="row" onSubmit={seek}>
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
    </Card>
  );
}

const whereOf = (value: string): Where =>
  value === "latest" || value === "offset" || value === "time" ? value : "earliest";
