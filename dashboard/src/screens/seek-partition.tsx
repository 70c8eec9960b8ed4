// Moves a partition's position. Records that already were tasks are passed over, unless new tasks are asked for.
import { useState } from "preact/hooks";
import { tell } from "../api/ask.ts";
import { sought } from "../api/shapes-of-kafka.ts";
import { Card } from "../parts/card.tsx";
import { kafkaFeed } from "../state/feeds.ts";
import { notify, notifyTrouble } from "../state/notices.ts";

type Where = "earliest" | "latest" | "offset" | "time";

export function SeekPartition({ partitions }: { partitions: readonly number[] }) {
  const [partition, setPartition] = useState(partitions[0] ?? 0);
  const [where, setWhere] = useState<Where>("earliest");
  const [place, setPlace] = useState("");
  const [force, setForce] = useState(false);
  const seek = async (event: Event) => {
    event.preventDefault();
    const to =
      where === "offset" ? { offset: Number(place) } : where === "time" ? { timestamp: Date.parse(place) } : where;
    const told = await tell(sought, "POST", "/kafka/seek", { partition, to, force });
    if (told.ok) notify("good", `Partition ${told.value.partition} goes on at ${told.value.position}.`);
    else notifyTrouble("Seek", told.trouble);
    await kafkaFeed.refresh();
  };
  return (
    <Card
      title="Seek"
      note="Go on at another place. What already was a task is passed over, unless asked for anew."
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
              value={place}
              onInput={(event) => setPlace(event.currentTarget.value)}
            />
          </label>
        )}
        <label class="beside">
          <input type="checkbox" checked={force} onChange={(event) => setForce(event.currentTarget.checked)} />
          make new tasks of old records
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
