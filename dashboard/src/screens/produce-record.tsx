// Writes one record into the embedded log, as any producer would, over the same protocol.
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { ask } from "../api/ask.ts";
import { produced } from "../api/shapes-of-kafka.ts";
import { Card } from "../parts/card.tsx";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { kafkaFeed } from "../state/feeds.ts";
import { notify, notifyTrouble } from "../state/notices.ts";
import { apiKey } from "../state/session.ts";

const taskType = signal("sentiment_analysis");

export function ProduceRecord({ topic }: { topic: string }) {
  const [text, setText] = useState("");
  const produce = async (event: Event) => {
    event.preventDefault();
    const record = { text, task_type: taskType.value, timestamp: Date.now() / 1000 };
    // The protocol takes the key as the password of Basic auth.
    const headers = { "Content-Type": "application/json", Authorization: `Basic ${btoa(`dashboard:${apiKey.value}`)}` };
    const body = JSON.stringify({ topic, value: JSON.stringify(record) });
    const asked = await ask(produced, "/kafka/produce", { method: "POST", headers, body });
    if (!asked.ok) return notifyTrouble("Produce", asked.trouble);
    const [place] = asked.value;
    notify("good", `Written to partition ${place?.partition} at offset ${place?.offset}.`);
    await kafkaFeed.refresh();
  };
  return (
    <Card title="Produce a record" note={`Into ${topic} of the embedded log.`} wide>
      <form class="row" onSubmit={produce}>
        <label class="beside grow">
          Text
          <input required value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <TaskTypeSelect value={taskType} />
        <button type="submit" class="primary">
          Produce
        </button>
      </form>
    </Card>
  );
}
