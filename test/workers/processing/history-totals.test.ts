import { env } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { createServices } from "../../../src/composition/services.ts";
import { historyTotals, nothingRead } from "../../../src/monitoring/history-totals.ts";
import { observeMinute } from "../../../src/processing/observe-minute.ts";
import { runMinute } from "../../../src/processing/run-minute.ts";
import { deploymentChange } from "../../../src/tasks/deployment-log.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { failingModel } from "../api/stub-models.ts";

const body = z.object({
  range: historyTotals,
  before: historyTotals.nullable(),
  changes: z.array(deploymentChange),
});
const historyOf = async (api: ApiUnderTest, minutes: number, key = "") =>
  body.parse((await api.call("GET", `/metrics/history?minutes=${minutes}`, { key })).body);
const cron = (settings: Record<string, string> = {}) =>
  createServices(Object.assign({}, env, { LOG_LEVEL: "error", ...settings }) as Env).cron();
const minutePasses = () => observeMinute(cron());

afterEach(() => {
  vi.useRealTimers();
});

describe("the totals of the history", () => {
  test("count every task once: before the first reading, in a minute, and since the last one", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad") });
    await api.settled(await api.submit({ text: "first" }));
    expect((await historyOf(api, 60)).range).toMatchObject({ succeeded: 1, failed: 0 });
    await minutePasses();
    expect((await historyOf(api, 60)).range).toMatchObject({ succeeded: 1, failed: 0 });
    await api.settled(await api.submit({ text: "bad" }));
    await minutePasses();
    await api.process({ text: "first" });
    vi.useFakeTimers({ now: Date.now() + 2000, toFake: ["Date"] });
    const { range, before } = await historyOf(api, 60);
    expect(range).toMatchObject({ succeeded: 2, failed: 1, from_cache: 1, p95_ms: expect.any(Number) });
    expect(before).toMatchObject({ succeeded: 0, failed: 0, p95_ms: null, until: range.since });
  });

  test("have the percentiles of the whole range beside those of the range before", async () => {
    const api = new ApiUnderTest();
    const history = env.METRICS_HISTORY.getByName(api.tenant);
    const now = Date.now();
    const readings = [
      { minutesAgo: 150, succeeded: 0, totalMs: {} },
      { minutesAgo: 90, succeeded: 10, totalMs: { 10: 10 } },
      { minutesAgo: 30, succeeded: 13, totalMs: { 10: 10, 30: 3 } },
      { minutesAgo: 10, succeeded: 14, totalMs: { 10: 11, 30: 3 } },
    ];
    for (const { minutesAgo, ...counted } of readings)
      await history.record({ ...nothingRead(now - minutesAgo * 60_000), ...counted });
    const { range, before } = await historyOf(api, 60);
    expect(range).toMatchObject({ succeeded: 4, p50_ms: Math.floor(1.2 ** 30) });
    expect(before).toMatchObject({ succeeded: 10, p50_ms: Math.floor(1.2 ** 10) });
  });

  test("have nothing to compare with when the range before is no longer kept", async () => {
    const api = new ApiUnderTest();
    expect((await historyOf(api, 1440)).before).not.toBe(null);
    expect((await historyOf(api, 1441)).before).toBe(null);
  });
});

test("the history has when a setting or the version changed, and names settings to an admin alone", async () => {
  const readerKey = "acme-reader-key-000001";
  const [admin, reader] = [new ApiUnderTest(), new ApiUnderTest({ vars: { API_KEYS: `acme:reader:${readerKey}` } })];
  const before = (await historyOf(admin, 60)).changes.length;
  const changes = async (api: ApiUnderTest, key = "") => (await historyOf(api, 60, key)).changes.slice(before);
  await runMinute(cron());
  expect(await changes(admin)).toEqual([]);
  await runMinute(cron({ MAX_RETRIES: "7" }));
  await runMinute(cron({ MAX_RETRIES: "7" }));
  expect(await changes(admin)).toMatchObject([{ kind: "settings", settings: ["MAX_RETRIES"] }]);
  expect(await changes(reader, readerKey)).toMatchObject([{ kind: "settings", settings: [] }]);
  await runMinute({ ...cron({ MAX_RETRIES: "7" }), version: "the next" });
  expect(await changes(admin)).toMatchObject([{ kind: "settings" }, { kind: "version", settings: [] }]);
});
