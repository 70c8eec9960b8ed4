import { env } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { createServices } from "../../../src/composition/services.ts";
import { KafkaPollers } from "../../../src/kafka/kafka-pollers.ts";
import type { KafkaPollerObject } from "../../../src/kafka/poller-status.ts";
import { historyPoint } from "../../../src/monitoring/history.ts";
import { nothingRead } from "../../../src/monitoring/history-totals.ts";
import { observeMinute } from "../../../src/processing/observe-minute.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { echoModel, failingModel } from "../api/stub-models.ts";

const page = z.object({ points: z.array(historyPoint) });
const pointsOf = async (api: ApiUnderTest, query = "") =>
  page.parse((await api.get(`/metrics/history${query}`)).body).points;
/** Does what the cron does each minute. */
const quiet = { ...env, LOG_LEVEL: "error" } as unknown as Env;
const minutePasses = () => observeMinute(createServices(quiet).cron());

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the history", () => {
  test("has a point for each minute in which something happened, of the caller's tenant only", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad") });
    await api.settled(await api.submit({ text: "first" }));
    await minutePasses();
    expect(await pointsOf(api)).toMatchObject([{ succeeded: 1, failed: 0, from_cache: 0, asked_cache: 1 }]);
    await api.settled(await api.submit({ text: "second" }));
    await api.process({ text: "second" });
    await api.settled(await api.submit({ text: "bad" }));
    await api.settled(await api.submit({ text: "second", use_cache: false }));
    await minutePasses();
    expect((await pointsOf(api)).slice(1)).toMatchObject([
      { succeeded: 3, failed: 1, from_cache: 1, asked_cache: 2, tokens: 14, waiting: 0 },
    ]);
    await minutePasses();
    expect(await pointsOf(api)).toHaveLength(2);
    expect(await pointsOf(new ApiUnderTest())).toEqual([]);
  });

  test("goes back as far as requested, and is kept no longer than its retention", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const history = env.METRICS_HISTORY.getByName(api.tenant);
    const now = Date.now();
    const hours = [50, 49, 47, 2, 0];
    for (const [index, hour] of hours.entries()) {
      await history.record({ ...nothingRead(now - hour * 3_600_000), succeeded: index });
    }
    expect((await pointsOf(api, "?minutes=60")).map(({ at }) => at)).toEqual([now]);
    expect((await pointsOf(api, "?minutes=10080")).map(({ at }) => (now - at) / 3_600_000)).toEqual([47, 2, 0]);
  });

  test("has the lag of each tenant's own topics, and an alert of a stuck poller goes to its tenant", async () => {
    const [acme, bolt, corp] = [new ApiUnderTest(), new ApiUnderTest(), new ApiUnderTest()];
    const KAFKA_TOPICS = `raw=${acme.tenant}, more=${acme.tenant}, tickets=${bolt.tenant} results=triaged`;
    const services = createServices(Object.assign({}, quiet, { KAFKA_TOPICS, KAFKA_CONSUMERS: "1" })).cron();
    const lags: Record<string, number> = { raw: 3, more: 4, tickets: 50 };
    const pollers = new KafkaPollers(services.config, ({ topic }) => {
      const partition = { partition: 0, position: 0, committed: 0, end: lags[topic] ?? 0, lag: lags[topic] ?? 0 };
      const stuck = topic === "tickets" ? { since: Date.now() - 200_000, partitions: [], remedy: "Seek." } : null;
      const named = { poller: `poller-${topic}-0`, topic, stuck };
      const condition = async () => ({ ...named, topicPartitions: 1 });
      return { status: async () => ({ ...named, partitions: [partition] }), condition } as unknown as KafkaPollerObject;
    });
    await observeMinute({ ...services, pollers });
    await observeMinute({ ...services, pollers });
    const lagOf = async (api: ApiUnderTest) => (await pointsOf(api)).map(({ kafka_lag }) => kafka_lag);
    expect([await lagOf(acme), await lagOf(bolt), await lagOf(corp)]).toEqual([[7, 7], [50, 50], []]);
    const rulesOf = async (api: ApiUnderTest) => JSON.stringify((await api.get("/alerts")).body);
    expect(await rulesOf(bolt)).toContain("poller-tickets-0 has failed at the same position");
    expect(await rulesOf(acme)).not.toContain("kafka_stuck");
  });

  test("that fails for one tenant is recorded for the others", async () => {
    const [failingApi, otherApi] = [new ApiUnderTest({ languageModel: echoModel() }), new ApiUnderTest()];
    await failingApi.settled(await failingApi.submit({ text: "one" }));
    await otherApi.process({ text: "other", task_type: "sentiment" }, { headers: { Prefer: "wait=30" } });
    await minutePasses();
    const logged = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const services = createServices(quiet).cron();
    const broken = { record: () => Promise.reject(new Error("no object")), list: async () => [] };
    await failingApi.process({ text: "one" });
    await otherApi.process({ text: "other", task_type: "sentiment" });
    await observeMinute({
      ...services,
      history: (tenant) => (tenant === failingApi.tenant ? broken : services.history(tenant)),
    });
    expect(logged).toHaveBeenCalledWith(expect.stringContaining("history_failed"));
    expect(await pointsOf(failingApi)).toMatchObject([{ succeeded: 1, from_cache: 0 }]);
    expect(await pointsOf(otherApi)).toMatchObject([{ succeeded: 1 }, { succeeded: 1, from_cache: 1 }]);
  });
});
