import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { AiEventStream } from "../../../clients/typescript/src/index.ts";
import { type Planned, ProviderServer } from "../ai/provider-server.ts";

const server = new ProviderServer();
let client: AiEventStream;
beforeAll(async () => {
  client = new AiEventStream({ url: await server.listen() });
});
afterAll(() => server.close());

const eventText = (id: string, event: string, data: object) =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
const quickly = "retry: 1\n\n";
const started = eventText("1", "state", { state: "STARTED" });
const rain = eventText("1.1", "tokens", { attempt: 1, text: "Règne " });
const result = eventText("2", "result", { status: "SUCCESS" });
const stream = (chunks: (string | Uint8Array)[], end: Planned["end"] = "whole"): Planned => ({
  body: null,
  stream: chunks,
  end,
});
async function read(options = {}): Promise<string[]> {
  const seen: string[] = [];
  for await (const { id, event } of client.stream("t-1", options)) seen.push(`${id} ${event}`);
  return seen;
}
const resumedAfter = () => server.asked.map(({ headers }) => headers["last-event-id"]);

test.each(["cut", "whole"] as const)(
  "a stream whose connection ends too early (%s) goes on after its last event",
  async (end) => {
    server.plan(stream([quickly, started, rain], end), stream([result]));
    expect(await read()).toEqual(["1 state", "1.1 tokens", "2 result"]);
    expect(resumedAfter()).toEqual([undefined, "1.1"]);
  },
);

test("half an event is not an event, and its other half comes with the next connection", async () => {
  server.plan(stream([quickly, started, rain.slice(0, 30)], "cut"), stream([rain, result]));
  expect(await read()).toEqual(["1 state", "1.1 tokens", "2 result"]);
  expect(resumedAfter()).toEqual([undefined, "1"]);
});

test("a character that two chunks share stays whole", async () => {
  const bytes = new TextEncoder().encode(rain);
  const at = bytes.indexOf(0xc3) + 1;
  server.plan(stream([bytes.slice(0, at), bytes.slice(at), result]));
  const texts: unknown[] = [];
  for await (const event of client.stream("t-1")) if (event.event === "tokens") texts.push(event.data.text);
  expect(texts).toEqual(["Règne "]);
});

test("a stream that the client has had to its end has no events", async () => {
  server.plan({ status: 204, body: "" });
  expect(await read({ lastEventId: "2" })).toEqual([]);
  expect(resumedAfter()).toEqual(["2"]);
});

test("comments and events of a later version are no events", async () => {
  server.plan(stream([": the task goes on\n\n", eventText("0", "novelty", {}), result]));
  expect(await read()).toEqual(["2 result"]);
});

test("a stream of which every connection breaks ends with an error", async () => {
  server.plan(...Array.from({ length: 6 }, () => stream([quickly], "cut")));
  await expect(read()).rejects.toMatchObject({ name: "ConnectionError" });
  expect(server.asked).toHaveLength(6);
});

test("a task that does not exist is an error at once", async () => {
  const error = { code: "not_found", message: "There is no such task.", request_id: "r" };
  server.plan({ status: 404, body: { error } });
  await expect(read()).rejects.toMatchObject({ code: "not_found" });
});

test("a reader may stop early, and one that aborts gets its reason", async () => {
  server.plan(stream([started], "hang"));
  for await (const { event } of client.stream("t-1")) {
    expect(event).toBe("state");
    break;
  }
  const [controller, reason] = [new AbortController(), new Error("enough")];
  server.plan(stream([started], "hang"));
  setTimeout(() => controller.abort(reason), 50);
  await expect(read({ signal: controller.signal })).rejects.toMatchObject({ name: "Error", message: "enough" });
});

test("a connection that is silent for 45 s is left for another one; one with comments is not", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const open: ReadableStreamDefaultController<Uint8Array>[] = [];
  const left: number[] = [];
  const send = async () => {
    const index = open.length;
    const cancel = () => void left.push(index);
    return new Response(new ReadableStream({ start: (controller) => void open.push(controller), cancel }));
  };
  const say = (text: string) => open.at(-1)?.enqueue(new TextEncoder().encode(text));
  const reading = Array.fromAsync(new AiEventStream({ url: "http://aes.test", fetch: send }).stream("t-1"));
  for (let comments = 0; comments < 5; comments += 1) {
    await vi.advanceTimersByTimeAsync(44_000);
    say(": the task goes on\n\n");
  }
  await vi.advanceTimersByTimeAsync(44_000);
  expect([open.length, left]).toEqual([1, []]);
  await vi.advanceTimersByTimeAsync(3000);
  expect([open.length, left]).toEqual([2, [0]]);
  say(result);
  expect((await reading).map(({ id }) => id)).toEqual(["2"]);
  expect(left).toEqual([0, 1]);
  vi.useRealTimers();
});
