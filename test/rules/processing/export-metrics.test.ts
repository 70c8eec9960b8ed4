import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Survey } from "../../../src/monitoring/survey.ts";
import { emptyObservation } from "../../../src/monitoring/survey.ts";
import { exportMetrics } from "../../../src/processing/export-metrics.ts";
import { Tracer } from "../../../src/telemetry/tracing/tracer.ts";
import { ProviderServer } from "../ai/provider-server.ts";
import { aPoller } from "../monitoring/a-scrape.ts";

const receiver = new ProviderServer();
let url = "";
let logged: unknown[];
beforeEach(async () => {
  if (url === "") url = `${await receiver.listen()}/v1/metrics`;
  logged = [];
  vi.spyOn(console, "log").mockImplementation((line) => logged.push(JSON.parse(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const surveyOf = (...tenants: string[]): Survey => ({
  tenants: new Map(tenants.map((tenant) => [tenant, emptyObservation(tenant)])),
  workers: new Map(),
  shards: 1,
  isIdle: true,
});
const kafka = new Map([["acme", [aPoller([{ partition: 0, lag: 5 }])]]]);
const services = (firing = async (): Promise<[]> => []) => ({
  metricsReceiver: { url, headers: { "x-key": "secret" }, resource: { "service.name": "under-test" }, scope: "scope" },
  tracer: new Tracer({ exporter: null, ratio: 0, now: () => 0, randomHex: () => "" }),
  alerts: { firing },
  now: () => 1000,
});
const tenantsOf = (body: unknown, name: string): unknown[] =>
  [...JSON.stringify(body).matchAll(/\{"name":"(\w+)".*?(?=\{"name":|$)/g)]
    .filter(([, metric]) => metric === name)
    .flatMap(([text]) => [...text.matchAll(/"tenant","value":\{"stringValue":"(\w+)"/g)].map(([, tenant]) => tenant));

test("the figures of many tenants go in requests of ten, with the configured headers; only Kafka's tenant has a lag", async () => {
  receiver.plan({ body: {} }, { body: {} });
  await exportMetrics(surveyOf("acme", ...Array.from({ length: 10 }, (_, n) => `t${n}`)), kafka, services());
  expect(receiver.asked.map(({ path, headers }) => [path, headers["x-key"]])).toEqual([
    ["/v1/metrics", "secret"],
    ["/v1/metrics", "secret"],
  ]);
  const [first, second] = receiver.asked.map(({ body }) => body);
  expect(new Set(tenantsOf(first, "aes_tasks")).size).toBe(10);
  expect(new Set(tenantsOf(second, "aes_tasks"))).toEqual(new Set(["t9"]));
  expect(tenantsOf(first, "aes_kafka_lag_records")).toEqual(["acme"]);
  expect(logged).toEqual([]);
});

test("a receiver that refuses is logged, and gets no more of this minute", async () => {
  receiver.plan({ status: 503, body: {} });
  await exportMetrics(surveyOf(...Array.from({ length: 25 }, (_, n) => `t${n}`)), kafka, services());
  expect(receiver.asked).toHaveLength(1);
  expect(logged).toMatchObject([
    { level: "warn", event: "metrics_not_exported", reason: "the receiver answered 503", tenants: 25 },
  ]);
});

test("an alert log that fails is logged and does not end the minute", async () => {
  receiver.plan();
  const failing = () => Promise.reject(new Error("no object"));
  await exportMetrics(surveyOf("acme"), kafka, services(failing));
  expect(receiver.asked).toHaveLength(0);
  expect(logged).toMatchObject([{ event: "metrics_not_exported", reason: "Error: no object" }]);
});

test("nothing is sent unless it is configured", async () => {
  receiver.plan();
  await exportMetrics(surveyOf("acme"), kafka, { ...services(), metricsReceiver: null });
  expect(receiver.asked).toHaveLength(0);
});
