// Watches an answer while the model says it, and goes on where it was when the connection breaks: npm run example:watch "Write a poem."
import { EventSourceParserStream } from "eventsource-parser/stream";

const url = process.env.URL ?? "http://127.0.0.1:8787";
const headers: Record<string, string> = process.env.API_KEY ? { Authorization: `Bearer ${process.env.API_KEY}` } : {};

const accepted = await fetch(`${url}/process`, {
  method: "POST",
  headers: { ...headers, "Content-Type": "application/json", Prefer: "respond-async" },
  body: JSON.stringify({
    text: process.argv[2] ?? "Write a sentence about rain.",
    task_type: "generation",
    stream: true,
  }),
});
const { task_id }: { task_id: string } = JSON.parse(await accepted.text());

let lastEventId = "";
let isOver = false;
while (!isOver) {
  try {
    const last = lastEventId === "" ? {} : { "Last-Event-ID": lastEventId };
    const response = await fetch(`${url}/task/${task_id}/stream`, { headers: { ...headers, ...last } });
    if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`);
    const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
    for await (const { id, event, data } of events) {
      const said = JSON.parse(data);
      lastEventId = id ?? lastEventId;
      if (event === "tokens") process.stdout.write(said.text);
      if (event === "void" || event === "attempt_failed") process.stdout.write("\n(void; the model is asked again)\n");
      if (event === "result") console.log(`\n${said.result?.model}: ${said.result?.metadata.output_tokens} tokens`);
      if (event === "failed" || event === "revoked") console.log(`\n${said.message} ${said.error ?? ""}`);
      isOver = ["result", "failed", "revoked"].includes(event ?? "");
    }
  } catch (error) {
    console.error(`\n(${error}; going on after ${lastEventId})`);
  }
  if (!isOver) await new Promise((resolve) => setTimeout(resolve, 1000));
}
