// A producer of events with `@upstash/kafka`, against a running `npm start`:
//   npm run example:producer [url] [API key]
// It writes three events, then reads the answer to each by its event_id.
import { randomUUID } from "node:crypto";
import { Kafka } from "@upstash/kafka";

const [url = "http://127.0.0.1:8787", password = "any-while-no-keys-are-set"] = process.argv.slice(2);
const topic = "datos_crudos";
if (!(await fetch(`${url}/health`).catch(() => null))) {
  console.error(`No server answers on ${url}. Start one with npm start.`);
  process.exit(1);
}
const producer = new Kafka({ url: `${url}/kafka`, username: "producer", password }).producer();

const events = [
  { text: "El servicio fue excelente y muy rápido", task_type: "sentiment_analysis" },
  { text: "The parcel came late and the box was broken", task_type: "sentiment_analysis" },
  { text: "Where is my order? It should have come on Monday.", task_type: "language_detection" },
].map((event) => ({ event_id: randomUUID(), ...event, metadata: { source: "example" }, timestamp: Date.now() / 1000 }));

const written = await producer.produceMany(
  events.map((event) => ({ topic, key: event.event_id, value: JSON.stringify(event) })),
);
for (const { partition, offset } of written) console.log(`written to ${topic}/${partition} at offset ${offset}`);

for (const { event_id, text } of events) {
  let task = { status: "PENDING", result: { response: "" } };
  while (task.status !== "SUCCESS" && task.status !== "FAILURE") {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const reply = await fetch(`${url}/task/${event_id}`, { headers: { authorization: `Bearer ${password}` } });
    // The answer is 404 until a poller has read the event.
    if (reply.ok) task = await reply.json();
  }
  console.log(`${text} → ${task.result.response}`);
}
