// The server as a user starts it, its spans read by the OpenTelemetry Collector. Callbacks and model calls are received outside.
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { newStateFolder, StartedServer } from "../e2e/started-server.ts";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { OtelCollector, type ReceivedSpan } from "./otel-collector.ts";

const secretText = "a text that is nobody's business";
const fits = '{"label":"positive","score":0.9,"confidence":0.8,"language":"en"}';
const answered = {
  body: {
    choices: [{ finish_reason: "stop", message: { content: fits } }],
    usage: { prompt_tokens: 11, completion_tokens: 7 },
  },
};
const authorization = `Basic ${btoa("any:any")}`;
/** `Span.SpanKind` */
const kind = { internal: 1, server: 2, client: 3, producer: 4, consumer: 5 };
const published = z.array(
  z.object({ value: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
);

let collector: OtelCollector;
let server: StartedServer;
let url: string;
const openAi = new ProviderServer();
const receiver = new ProviderServer();
let callback_url: string;
beforeAll(async () => {
  collector = await OtelCollector.start();
  callback_url = `${await receiver.listen()}/hook?token=secret`;
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    OPENAI_API_KEY: "sk-secret",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    OPENAI_MODEL: "gpt-test",
    EMBEDDING_PROVIDER: "local",
    RETRY_BASE_MS: "50",
    KAFKA_PUBLISH_RESULTS: "true",
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_SERVICE_NAME: "under-test",
  });
  url = await server.ready();
}, 600_000);
afterAll(async () => {
  await server?.end("SIGKILL");
  await collector?.stop();
  openAi.close();
  receiver.close();
});

const randomHex = (bytes: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString("hex");
function newTrace(flags = "01") {
  const [traceId, spanId] = [randomHex(16), randomHex(8)];
  return { traceId, spanId, traceparent: `00-${traceId}-${spanId}-${flags}` };
}

async function process(body: object, headers: Record<string, string>) {
  const reply = await fetch(`${url}/process`, {
    method: "POST",
    headers: { "content-type": "application/json", prefer: "wait=20", ...headers },
    body: JSON.stringify({ text: secretText, task_type: "sentiment", ...body }),
  });
  return z.object({ task_id: z.string(), status: z.string() }).parse(await reply.json());
}

/** The trace's spans, once all of these names are among them. */
const received = (traceId: string, names: readonly string[]) =>
  vi.waitFor(
    () => {
      const spans = collector.spans(traceId);
      expect(spans.map(({ name }) => name).sort()).toEqual([...names].sort());
      return spans;
    },
    { timeout: 20_000, interval: 50 },
  );

/** `name < its parent's name < … < above`, where the last span's parent is one from outside. */
function ancestry(spans: readonly ReceivedSpan[], name: string, outside: string): string {
  const names: string[] = [];
  for (let at = spans.find((span) => span.name === name); at; ) {
    names.push(at.name);
    const { parentSpanId }: ReceivedSpan = at;
    at = spans.find(({ spanId }) => spanId === parentSpanId);
    if (!at) names.push(parentSpanId === outside ? "outside" : `an unknown span ${parentSpanId}`);
  }
  return names.join(" < ");
}

const one = (spans: readonly ReceivedSpan[], name: string): ReceivedSpan => {
  const [only, ...more] = spans.filter((span) => span.name === name);
  if (!only || more.length > 0) throw new Error(`${more.length + 1} spans are called ${name}`);
  return only;
};
const parentOf = (traceparent: unknown) => /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/.exec(String(traceparent));

describe("a request with a traceparent", () => {
  const trace = newTrace();
  let spans: ReceivedSpan[];
  let task_id: string;
  beforeAll(async () => {
    openAi.plan({ status: 503, body: { error: { message: "down" } } }, answered);
    receiver.plan({ body: {} });
    const task = await process({ callback_url }, { traceparent: trace.traceparent, tracestate: "vendor=opaque" });
    expect(task.status).toBe("SUCCESS");
    task_id = task.task_id;
    spans = await received(trace.traceId, [
      "POST /process",
      "cache lookup",
      "send ai-processing",
      ...["process ai-processing", "attempt", "cache lookup", "embeddings hash-1", "chat gpt-test"],
      ...["process ai-processing", "attempt", "cache lookup", "embeddings hash-1", "chat gpt-test"],
      "process default",
      "POST",
    ]);
  }, 60_000);

  test("is one connected trace through the queue, a retried attempt, the model and the callback", () => {
    const ids = new Set(spans.map(({ spanId }) => spanId));
    expect(spans.filter(({ parentSpanId }) => !ids.has(parentSpanId)).map(({ name }) => name)).toEqual([
      "POST /process",
    ]);
    const task = "process ai-processing < send ai-processing < POST /process < outside";
    expect(ancestry(spans, "chat gpt-test", trace.spanId)).toBe(`chat gpt-test < attempt < ${task}`);
    expect(ancestry(spans, "embeddings hash-1", trace.spanId)).toBe(
      `embeddings hash-1 < cache lookup < attempt < ${task}`,
    );
    expect(ancestry(spans, "POST", trace.spanId)).toBe(
      "POST < process default < send ai-processing < POST /process < outside",
    );
    expect(spans.every(({ traceState }) => traceState === "vendor=opaque")).toBe(true);
    expect(spans.every(({ attributes }) => attributes["service.name"] === "under-test")).toBe(true);
  });

  test("describes HTTP, messages, cache and model by the conventions, and never contains the text", () => {
    expect(one(spans, "POST /process")).toMatchObject({
      kind: kind.server,
      attributes: { "http.request.method": "POST", "http.route": "/process", "http.response.status_code": "200" },
    });
    expect(one(spans, "send ai-processing")).toMatchObject({
      kind: kind.producer,
      attributes: { "messaging.system": "cloudflare_queues", "messaging.message.id": task_id },
    });
    const worked = spans.filter(({ name }) => name === "process ai-processing");
    expect(worked.map((span) => span.kind)).toEqual([kind.consumer, kind.consumer]);
    const calls = spans.filter(({ name }) => name === "chat gpt-test");
    expect(calls.map((span) => span.kind)).toEqual([kind.client, kind.client]);
    expect(calls.find(({ status }) => status.code === 2)?.attributes).toMatchObject({ "error.type": "unavailable" });
    expect(calls.find(({ status }) => status.code !== 2)?.attributes).toMatchObject({
      "gen_ai.operation.name": "chat",
      "gen_ai.provider.name": "openai",
      "gen_ai.request.model": "gpt-test",
      "gen_ai.response.model": "gpt-test",
      "gen_ai.usage.input_tokens": "11",
      "gen_ai.usage.output_tokens": "7",
    });
    const lookup = spans.find(({ attributes }) => attributes["ai_eventstream.cache.reason"] === "no_candidate");
    expect(lookup).toMatchObject({ kind: kind.internal, attributes: { "ai_eventstream.cache.layer": "none" } });
    const told = JSON.stringify(spans, (_, value) => (typeof value === "bigint" ? String(value) : value));
    expect(told).not.toMatch(/nobody's business|sk-secret|token=secret|positive/);
    for (const { startTimeUnixNano, endTimeUnixNano } of spans) {
      expect(endTimeUnixNano >= startTimeUnixNano).toBe(true);
      expect(Math.abs(Number(startTimeUnixNano / 1_000_000n) - Date.now())).toBeLessThan(120_000);
    }
  });

  test("continues at the provider and the callback's receiver as children of their calls", () => {
    const calls = spans.filter(({ name }) => name === "chat gpt-test").map(({ spanId }) => spanId);
    const asked = openAi.asked.map(({ headers }) => parentOf(headers.traceparent));
    expect(asked.map((parent) => parent?.[1])).toEqual([trace.traceId, trace.traceId]);
    expect(asked.map((parent) => parent?.[2]).sort()).toEqual(calls.sort());
    expect(receiver.asked[0]?.headers).toMatchObject({ tracestate: "vendor=opaque" });
    const called = parentOf(receiver.asked[0]?.headers.traceparent);
    expect(called?.slice(1)).toEqual([trace.traceId, one(spans, "POST").spanId]);
  });

  test("is named in the task's inspection and in the log", async () => {
    const inspected = await (await fetch(`${url}/task/${task_id}/inspect`)).json();
    expect(inspected).toMatchObject({ trace_id: trace.traceId });
    const lines = server.output.stdout.split("\n").filter((line) => line.includes(trace.traceId));
    const events = lines.map((line) => z.object({ event: z.string() }).parse(JSON.parse(line)).event);
    expect(events).toEqual(expect.arrayContaining(["request", "message"]));
  });

  test("that the exact layer answers is its own trace, which says so", async () => {
    const again = newTrace();
    expect(await process({}, { traceparent: again.traceparent })).toMatchObject({ status: "SUCCESS" });
    const hit = await received(again.traceId, ["POST /process", "cache lookup"]);
    expect(ancestry(hit, "cache lookup", again.spanId)).toBe("cache lookup < POST /process < outside");
    expect(one(hit, "cache lookup").attributes).toMatchObject({
      "ai_eventstream.cache.layer": "exact",
      "ai_eventstream.cache.reason": "exact_match",
      "ai_eventstream.cache.score": 1,
    });
  });
});

test("a Kafka record with a traceparent is one connected trace, and its result passes the traceparent on", async () => {
  const trace = newTrace();
  openAi.plan(answered);
  const value = JSON.stringify({ text: secretText, task_type: "sentiment", use_cache: false });
  const headers = [{ key: "traceparent", value: trace.traceparent }];
  const produced = await fetch(`${url}/kafka/produce`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ topic: "datos_crudos", partition: 1, value, headers }),
  });
  expect(produced.status).toBe(200);
  const spans = await received(trace.traceId, [
    "process datos_crudos",
    "process kafka-events",
    "attempt",
    "chat gpt-test",
    "process default",
    "send datos_procesados",
  ]);
  const record = "process datos_crudos < outside";
  expect(ancestry(spans, "chat gpt-test", trace.spanId)).toBe(
    `chat gpt-test < attempt < process kafka-events < ${record}`,
  );
  expect(ancestry(spans, "send datos_procesados", trace.spanId)).toBe(
    `send datos_procesados < process default < ${record}`,
  );
  expect(one(spans, "process datos_crudos")).toMatchObject({
    kind: kind.consumer,
    attributes: {
      "messaging.system": "kafka",
      "messaging.destination.name": "datos_crudos",
      "messaging.destination.partition.id": "1",
      "messaging.kafka.offset": "0",
      "messaging.consumer.group.name": "ai_eventstream_consumers",
    },
  });
  const topicPartitionOffsets = [0, 1, 2].map((partition) => ({ topic: "datos_procesados", partition, offset: 0 }));
  const reply = await fetch(`${url}/kafka/fetch`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ topicPartitionOffsets, timeout: 0 }),
  });
  const carried = published
    .parse(await reply.json())
    .flatMap((each) => each.headers)
    .filter(({ key }) => key === "traceparent")
    .map((header) => parentOf(header.value)?.slice(1));
  expect(carried).toEqual([[trace.traceId, one(spans, "send datos_procesados").spanId]]);
});

test("an unsampled trace is passed on and never exported, and an invalid traceparent is ignored", async () => {
  const unsampled = newTrace("00");
  const invalid = newTrace().traceparent.replace(/^00/, "ff");
  openAi.plan(answered, answered);
  receiver.plan({ body: {} }, { body: {} });
  await process({ callback_url, use_cache: false }, { traceparent: unsampled.traceparent });
  await vi.waitFor(() => expect(receiver.asked).toHaveLength(1), { timeout: 20_000, interval: 50 });
  await process({ callback_url, use_cache: false }, { traceparent: invalid });
  await vi.waitFor(() => expect(receiver.asked).toHaveLength(2), { timeout: 20_000, interval: 50 });
  expect(openAi.asked[0]?.headers.traceparent).toBe(unsampled.traceparent);
  const [first, second] = receiver.asked.map(({ headers }) => String(headers.traceparent));
  expect(first).toBe(unsampled.traceparent);
  const begun = parentOf(second)?.[1] ?? "";
  expect(invalid).not.toContain(begun);
  const names = ["POST /process", "send ai-processing", "process ai-processing", "attempt", "chat gpt-test"];
  const spans = await received(begun, [...names, "process default", "POST"]);
  expect(one(spans, "POST /process").parentSpanId).toBe("");
  expect(collector.spans(unsampled.traceId)).toEqual([]);
});
