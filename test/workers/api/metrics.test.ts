import { env } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import { metricsView } from "../../../src/monitoring/metrics.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest } from "./api-under-test.ts";
import { echoModel, HeldModel } from "./stub-models.ts";

afterEach(() => vi.useRealTimers());

/** A namespace that counts the calls to its objects. */
function counted<T extends Rpc.DurableObjectBranded | undefined>(namespace: DurableObjectNamespace<T>) {
  const calls: string[] = [];
  const binding = new Proxy(namespace, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (name !== "getByName") return member;
      return (object: string, options: object) =>
        new Proxy(target.getByName(object, options), {
          get: (stub, method) => {
            calls.push(`${object}.${String(method)}`);
            return Reflect.get(stub, method);
          },
        });
    },
  });
  return { binding, calls };
}

test("a scrape makes one call per shard and per poller, which all requests of a second share", async () => {
  const shards = counted(env.TASK_SHARD);
  const pollers = counted(env.KAFKA_POLLER);
  const bindings = { TASK_SHARD: shards.binding, KAFKA_POLLER: pollers.binding };
  const before = new ApiUnderTest({ languageModel: echoModel() });
  await before.settled(await before.submit({ text: "one" }));
  const inUse = await env.SHARD_DIRECTORY.getByName("directory").list();
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  const api = new ApiUnderTest({ bindings, vars: { OPEN_TENANT: before.tenant } });
  const paths = ["/metrics", "/metrics", "/metrics/prometheus", "/api/queues/length", "/metrics"];
  const replies = await Promise.all(paths.map((path) => api.get(path)));
  vi.setSystemTime(Date.now() + 999);
  replies.push(await api.get("/metrics"));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(shards.calls.toSorted()).toEqual(inUse.map((name) => `${name}.observe`).toSorted());
  expect(pollers.calls.toSorted()).toEqual([0, 1, 2].map((poller) => `poller-${poller}.status`));

  vi.setSystemTime(Date.now() + 1);
  await api.get("/metrics");
  expect(shards.calls).toHaveLength(inUse.length * 2);
});

test("GET /metrics reports the age of the oldest waiting task and the number of unsettled tasks", async () => {
  const model = new HeldModel();
  const api = new ApiUnderTest({ languageModel: model });
  const id = await api.submit({ text: "held" });
  await vi.waitFor(async () => {
    const { queues } = metricsView.parse((await api.get("/metrics")).body);
    expect(queues.ai_processing).toMatchObject({ in_flight: 1, depth: 0, oldest_age_ms: null });
  }, patience);
  model.open = true;
  await api.settled(id);
  await vi.waitFor(async () => {
    const { queues } = metricsView.parse((await api.get("/metrics")).body);
    expect(queues.ai_processing).toMatchObject({ in_flight: 0, depth: 0, oldest_age_ms: null });
  }, patience);
});

test("only Kafka's tenant sees the partitions", async () => {
  const api = new ApiUnderTest({ vars: { KAFKA_TENANT: "somebody-else" } });
  expect((await api.get("/metrics")).body).toMatchObject({ kafka: null });
  expect((await api.get("/metrics/prometheus")).text).not.toContain("aes_kafka");
  const own = await new ApiUnderTest().get("/metrics");
  expect(metricsView.parse(own.body).kafka?.partitions.map(({ partition }) => partition)).toEqual([0, 1, 2]);
});
