// Writes a record into the embedded log with the same protocol that other producers use.
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { requestJson } from "../api/request-json.ts";
import { produced } from "../api/shapes-of-kafka.ts";
import { Card } from "../parts/card.tsx";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { kafkaFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { apiKey } from "../state/session.ts";
import { texts } from "../texts/texts.ts";

const taskType = signal("sentiment_analysis");

export function ProduceRecord({ topics }: { topics: readonly string[] }) {
  const words = texts.value.kafka;
  const [chosen, setChosen] = useState("");
  const topic = topics.includes(chosen) ? chosen : (topics[0] ?? "");
  const [text, setText] = useState("");
  const produce = async (event: Event) => {
    event.preventDefault();
    const record = { text, task_type: taskType.value, timestamp: Date.now() / 1000 };
    // The protocol expects the key as the password of Basic authentication.
    const headers = { "Content-Type": "application/json", Authorization: `Basic ${btoa(`dashboard:${apiKey.value}`)}` };
    const body = JSON.stringify({ topic, value: JSON.stringify(record) });
    const reply = await requestJson(produced, "/kafka/produce", { method: "POST", headers, body });
    if (!reply.ok) return notifyFailure(words.notWritten, reply.failure);
    const [written] = reply.value;
    if (written) notify("good", words.written(written.partition, written.offset));
    await kafkaFeed.refresh();
  };
  return (
    <Card title={words.produceTitle} note={words.produceNote(topic)} wide>
      <form class="row" onSubmit={produce}>
        <label class="beside grow">
          {words.text}
          <input required value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        {topics.length > 1 && (
          <label class="beside">
            {words.topic}
            <select value={topic} onChange={(event) => setChosen(event.currentTarget.value)}>
              {topics.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <TaskTypeSelect value={taskType} />
        <button type="submit" class="primary">
          {words.produce}
        </button>
      </form>
    </Card>
  );
}
