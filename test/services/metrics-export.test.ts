// The metrics that the server exports each minute, as the OpenTelemetry Collector understood them, beside those of its own route.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newStateFolder, StartedServer } from "../e2e/started-server.ts";
import { patience } from "../patience.ts";
import { OtelCollector, type ReceivedMetric } from "./otel-collector.ts";

/** The cron exports at each full minute. */
const twoMinutes = { ...patience, timeout: 2 * patience.timeout };

let collector: OtelCollector;
let server: StartedServer;
let url: string;
let received: ReceivedMetric[];
beforeAll(async () => {
  collector = await OtelCollector.start();
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    OTEL_METRICS_EXPORTER: "otlp",
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_SERVICE_NAME: "under-test",
  });
  url = await server.ready();
  for (const text of ["A good parcel", "A good parcel", "A bad parcel"]) {
    const response = await fetch(`${url}/process`, {
      method: "POST",
      headers: { "content-type": "application/json", prefer: "wait=20" },
      body: JSON.stringify({ text, task_type: "sentiment" }),
    });
    expect(response.status).toBe(200);
  }
  received = await vi.waitFor(() => {
    const metrics = collector.metrics();
    expect(find(metrics, "aes_task_total_seconds").points[0]?.count).toBe(3);
    // A minute after a start may come before the first poll.
    find(metrics, "aes_kafka_lag_records");
    return metrics;
  }, twoMinutes);
}, 600_000);
afterAll(async () => {
  await server?.end("SIGKILL");
  await collector?.stop();
});

function find(metrics: readonly ReceivedMetric[], name: string): ReceivedMetric {
  const found = metrics.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not among ${metrics.length} metrics`);
  return found;
}

test("are of the same names and kinds as those for Prometheus, each point with service and tenant", async () => {
  const text = await (await fetch(`${url}/metrics/prometheus`)).text();
  const kinds = { counter: "sum", gauge: "gauge", histogram: "histogram" };
  const expected = [...text.matchAll(/^# TYPE (\S+) (counter|gauge|histogram)$/gm)].map(([, name, type]) => [
    name,
    kinds[type === "counter" || type === "gauge" ? type : "histogram"],
  ]);
  expect(received.map(({ name, kind }) => [name, kind])).toEqual(expected);
  const attributes = { "service.name": "under-test", tenant: "local" };
  for (const { points } of received) {
    for (const each of points) expect(each.attributes).toMatchObject(attributes);
  }
});

test("have the figures of the route: a counter, a gauge and a histogram with its buckets", async () => {
  const states = find(received, "aes_task_states_total");
  expect(states).toMatchObject({ aggregationTemporality: 2, isMonotonic: true });
  expect(states.points.find(({ attributes }) => attributes.state === "SUCCESS")?.asDouble).toBe(3);
  const layers = find(received, "aes_cache_answers_total").points;
  expect(layers.map(({ attributes, asDouble }) => [attributes.layer, asDouble]).sort()).toEqual([
    ["exact", 1],
    ["none", 2],
  ]);
  expect(find(received, "aes_queue_oldest_seconds").points.map(({ asDouble }) => asDouble)).toEqual([0, 0]);
  const total = find(received, "aes_task_total_seconds").points[0];
  expect(total?.bucketCounts).toHaveLength((total?.explicitBounds?.length ?? 0) + 1);
  expect(total?.bucketCounts?.reduce((sum, count) => sum + count)).toBe(3);
  const text = await (await fetch(`${url}/metrics/prometheus`)).text();
  const upTo = [...text.matchAll(/^aes_task_total_seconds_bucket\{le="[^"]+"\} (\d+)$/gm)].map(([, count]) =>
    Number(count),
  );
  const between = upTo.map((count, nth) => count - (upTo[nth - 1] ?? 0));
  expect(total?.bucketCounts).toEqual(between);
  const begun = Number((total?.startTimeUnixNano ?? 0n) / 1_000_000n);
  expect(Date.now() - begun).toBeLessThan(300_000);
});
