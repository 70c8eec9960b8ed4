// A live answer over the server as a user starts it: the server is killed with SIGKILL in the middle, and the client goes on where it was.
import { createParser } from "eventsource-parser";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { openAiWire, streamed } from "../rules/ai/provider-streams.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

interface Read {
  id: string;
  line: string;
}

let openAi: ProviderServer;
let environment: Record<string, string>;
let server: StartedServer;
let url: string;
beforeEach(async () => {
  openAi = new ProviderServer();
  environment = {
    STATE_DIR: newStateFolder(),
    OPENAI_API_KEY: "sk-secret",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    RETRY_BASE_MS: "50",
    // The lease of the worker that is killed must end before another begins.
    MODEL_DEADLINE_SECONDS: "9",
    LEASE_SECONDS: "10",
  };
  await start();
});
afterEach(async () => {
  await server.end("SIGKILL");
  openAi.close();
});

async function start(): Promise<void> {
  server = new StartedServer(environment);
  url = await server.ready();
}

async function submit(text: string): Promise<string> {
  const body = JSON.stringify({ text, task_type: "generation", use_cache: false, stream: true });
  const headers = { "content-type": "application/json", prefer: "respond-async" };
  const accepted = await fetch(`${url}/process`, { method: "POST", headers, body });
  const { task_id }: { task_id: string } = JSON.parse(await accepted.text());
  return task_id;
}

/** Reads the events after `lastEventId`, until an event satisfies `isLast` or the stream ends. */
async function read(id: string, lastEventId: string | null, isLast: (line: string) => boolean): Promise<Read[]> {
  const events: Read[] = [];
  const parser = createParser({
    onEvent: ({ id: eventId = "", event, data }) => {
      const { text, state, status, attempt } = JSON.parse(data);
      events.push({ id: eventId, line: `${event} ${attempt} ${text ?? state ?? status}` });
    },
  });
  const response = await fetch(`${url}/task/${id}/stream`, {
    headers: lastEventId === null ? {} : { "Last-Event-ID": lastEventId },
  });
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    parser.feed(chunk);
    if (events.some(({ line }) => isLast(line))) break;
  }
  return events;
}
const toEnd = () => false;

test("events come as the model says them, long before it has answered", async () => {
  openAi.plan({ body: null, stream: [openAiWire.begin, openAiWire.piece("Rain ")], end: "hang" });
  const id = await submit("Write a poem.");
  const events = await read(id, null, (line) => line.startsWith("tokens"));
  expect(events.map(({ line }) => line)).toEqual(["state 0 PENDING", "state 1 STARTED", "tokens 1 Rain "]);
  expect(openAi.asked[0]?.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
});

test("a client of a server that is killed in the middle goes on where it was, and loses and doubles nothing", async () => {
  openAi.plan({ body: null, stream: [openAiWire.begin, openAiWire.piece("Rain ")], end: "hang" });
  const id = await submit("Write a poem.");
  const before = await read(id, null, (line) => line.startsWith("tokens"));
  await server.end("SIGKILL");
  openAi.plan(streamed(openAiWire, "Snow falls."));
  await start();
  const after = await read(id, before.at(-1)?.id ?? "", toEnd);
  expect(after[0]?.line).toBe("attempt_failed 1 RETRY");
  expect(after[1]?.line).toBe("state 2 STARTED");
  const tokens = after.filter(({ line }) => line.startsWith("tokens 2 ")).map(({ line }) => line.slice(9));
  expect(tokens.join("")).toBe("Snow falls.");
  expect(after.at(-1)?.line).toBe("result 2 SUCCESS");
  const whole = [...before, ...after];
  expect(new Set(whole.map((event) => event.id)).size).toBe(whole.length);
  expect(await read(id, null, toEnd)).toEqual(whole);
  expect(openAi.asked).toHaveLength(1);
});
