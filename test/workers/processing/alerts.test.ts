import { env } from "cloudflare:test";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { createServices } from "../../../src/composition/services.ts";
import { silenceView } from "../../../src/monitoring/alert-silence.ts";
import { type Alert, alertTransition, alertView } from "../../../src/monitoring/alerts.ts";
import { observeMinute } from "../../../src/processing/observe-minute.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { failingModel } from "../api/stub-models.ts";

const url = "https://pager.example/alerts";
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const notice = z.object({ type: z.string(), timestamp: z.iso.datetime(), data: alertView });
const alertsBody = z.object({
  firing: z.array(alertView),
  silences: z.array(silenceView),
  transitions: z.array(alertTransition),
});

/** The calls that the receiver got for this test's tenant, and its next answers; by default it accepts every call. */
let calls: { id: string; type: string; alert: Alert; signed: boolean }[];
let answers: (Response | Error)[];
/** The calls about this test's tenant in other formats. */
let others: { body: unknown; headers: Headers }[];
let tenant: string;
beforeEach(() => {
  calls = [];
  answers = [];
  others = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    const parsed = notice.safeParse(JSON.parse(body));
    if (!parsed.success) {
      if (body.includes(tenant)) others.push({ body: JSON.parse(body), headers: request.headers });
      return new Response("ok");
    }
    const { type, data } = parsed.data;
    const header = (name: string) => request.headers.get(name) ?? "";
    const id = header("webhook-id");
    const signed = isSigned(body, Object.fromEntries(request.headers));
    if (data.tenant === tenant) calls.push({ id, type, alert: data, signed });
    const answer = data.tenant === tenant ? answers.shift() : undefined;
    if (answer instanceof Error) throw answer;
    return answer ?? new Response("ok");
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function isSigned(body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
}

/**
 * A system in which one failed task is an alert, which ends in the first minute without one. `minutePasses` does what its cron does each
 * minute.
 */
function systemWithAlerts(vars: Record<string, string> = {}) {
  const api = new ApiUnderTest({ languageModel: failingModel("bad"), vars });
  tenant = api.tenant;
  const alerting = { ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: secret, ALERT_DEAD_LETTERS: "1" };
  const settings = { ...alerting, ALERT_RECOVERY_MINUTES: "0", ...vars };
  const services = () => createServices({ ...env, LOG_LEVEL: "error", ...settings } as unknown as Env).cron();
  const minutePasses = () => observeMinute(services());
  const failOne = async () => {
    await api.settled(await api.submit({ text: "bad" }));
  };
  const alerts = async () => alertsBody.parse((await api.get("/alerts")).body);
  return { api, minutePasses, failOne, alerts };
}

/** A system whose next minute begins an alert. */
async function firing(vars: Record<string, string> = {}) {
  const system = systemWithAlerts(vars);
  await system.failOne();
  return system;
}
/** So much later, Date is so much later. */
const laterBy = (minutes: number) => vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ["Date"] });

test("an alert is notified once when it begins and once when it ends, with a signature, without any open page", async () => {
  const { api, minutePasses, alerts } = await firing();
  await minutePasses();
  await minutePasses();
  expect(calls).toMatchObject([
    { type: "alert.firing", signed: true, alert: { rule: "dead_letters", tenant: api.tenant, value: 1, threshold: 1 } },
  ]);
  const [alert] = (await alerts()).firing;
  expect(alert).toMatchObject({ rule: "dead_letters", since: calls[0]?.alert.since });
  const metrics = z.object({ alerts: z.array(alertView) }).parse((await api.get("/metrics")).body);
  expect(metrics.alerts).toEqual([alert]);

  vi.useFakeTimers({ now: Date.now() + 16 * 60_000, toFake: ["Date"] });
  await minutePasses();
  await minutePasses();
  expect(calls.map(({ type }) => type)).toEqual(["alert.firing", "alert.resolved"]);
  expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
  expect(await alerts()).toMatchObject({
    firing: [],
    transitions: [
      { status: "resolved", notice: "delivered" },
      { status: "firing", notice: "delivered" },
    ],
  });
});

test("a refused notification is repeated at the next minute under the same id, the beginning before the end", async () => {
  const { minutePasses, alerts } = await firing();
  answers = [new Response("no", { status: 503 }), new TypeError("connection refused")];
  await minutePasses();
  expect((await alerts()).transitions).toMatchObject([
    { status: "firing", notice: "pending", error: "the receiver answered 503" },
  ]);
  vi.useFakeTimers({ now: Date.now() + 16 * 60_000, toFake: ["Date"] });
  await minutePasses();
  await minutePasses();
  expect(calls.map(({ type }) => type)).toEqual(["alert.firing", "alert.firing", "alert.firing", "alert.resolved"]);
  expect(new Set(calls.slice(0, 3).map(({ id }) => id)).size).toBe(1);
  expect((await alerts()).transitions).toMatchObject([
    { status: "resolved", notice: "delivered", error: null },
    { status: "firing", notice: "delivered", error: null },
  ]);
});

test("two runs in the same minute notify a transition once, and a run that died does not block it for ever", async () => {
  const { minutePasses, alerts } = await firing();
  await Promise.all([minutePasses(), minutePasses()]);
  expect(calls).toHaveLength(1);

  const log = env.ALERT_LOG.getByName("alerts");
  vi.useFakeTimers({ now: Date.now() + 16 * 60_000, toFake: ["Date"] });
  const result = { tenant, rule: "dead_letters" as const, breaches: [], others: [] };
  await log.record([result], Date.now(), { notify: true, recoveryMs: 0 });
  expect((await log.beginDelivery(Date.now())).map(({ status }) => status)).toContain("resolved");
  await minutePasses();
  expect(calls).toHaveLength(1);
  vi.setSystemTime(Date.now() + 5 * 60_000);
  await minutePasses();
  expect(calls.map(({ type }) => type)).toEqual(["alert.firing", "alert.resolved"]);
  expect((await alerts()).transitions).toMatchObject([{ notice: "delivered" }, { notice: "delivered" }]);
});

test("what was to be sent to an address that was taken away is pending no more for the cron", async () => {
  const log = env.ALERT_LOG.getByName("alerts");
  const { minutePasses } = await firing();
  await minutePasses();
  const ended = { tenant, rule: "dead_letters" as const, breaches: [], others: [] };
  const record = (notify: boolean) => log.record([ended], Date.now(), { notify, recoveryMs: 0 });
  expect((await record(true)).undelivered).toBeGreaterThan(0);
  expect((await record(false)).undelivered).toBe(0);
});

test("without an address no notification is ever sent, and the alert can still be read", async () => {
  const { minutePasses, alerts } = await firing({ ALERT_WEBHOOK_URL: "" });
  await minutePasses();
  expect(await alerts()).toMatchObject({ firing: [{ rule: "dead_letters" }], transitions: [{ notice: "none" }] });
  expect(calls).toEqual([]);
});

test("an alert of one tenant is not visible to other tenants", async () => {
  const { minutePasses, alerts } = await firing();
  await minutePasses();
  expect((await alerts()).firing).toHaveLength(1);
  const otherTenant = alertsBody.parse((await new ApiUnderTest().get("/alerts")).body);
  expect(
    [...otherTenant.firing, ...otherTenant.transitions].filter((item) => JSON.stringify(item).includes(tenant)),
  ).toEqual([]);
});

test.each([
  ["slack", {}, [{ text: expect.stringContaining("Firing: *dead letters") }]],
  [
    "pagerduty",
    { ALERT_PAGERDUTY_KEY: "R0UTE" },
    [{ routing_key: "R0UTE", event_action: "trigger", payload: { class: "dead_letters" } }],
  ],
])("in the format %s the receiver gets its own body, and no signature", async (format, vars, expected) => {
  const { minutePasses, alerts } = await firing({ ALERT_WEBHOOK_FORMAT: format, ...vars });
  await minutePasses();
  expect(others.map(({ body }) => body)).toMatchObject(expected);
  expect(others.map(({ headers }) => headers.get("webhook-signature"))).toEqual([null]);
  expect(await alerts()).toMatchObject({ transitions: [{ status: "firing", notice: "delivered" }] });
});

test("the tasks of a fresh tenant's first minute begin an alert as those of any other minute, and are a point of the history", async () => {
  const { api, minutePasses, failOne, alerts } = systemWithAlerts({ ALERT_DEAD_LETTERS: "2" });
  await failOne();
  await failOne();
  await minutePasses();
  expect((await alerts()).firing).toMatchObject([{ rule: "dead_letters", value: 2 }]);
  expect((await api.get("/metrics/history")).body).toMatchObject({
    points: [{ failed: 2, seconds: expect.any(Number) }],
  });
});

test("an alert fires on while its value swings, and ends once when the value stays back", async () => {
  const { minutePasses, failOne, alerts } = systemWithAlerts({
    ...{ ALERT_RECOVERY_MINUTES: "3", ALERT_WINDOW_MINUTES: "1" },
  });
  for (let swing = 0; swing < 4; swing++) {
    await failOne();
    await minutePasses();
    laterBy(1.5);
    await minutePasses();
  }
  expect(calls.map(({ type }) => type)).toEqual(["alert.firing"]);
  expect((await alerts()).firing).toMatchObject([{ value: 1, recovery: { value: 0 } }]);
  for (let minute = 0; minute < 4; minute++) {
    laterBy(1);
    await minutePasses();
  }
  expect(calls.map(({ type }) => type)).toEqual(["alert.firing", "alert.resolved"]);
  expect((await alerts()).firing).toEqual([]);
});

test("the deployment does not rest while an alert is about to end, and not beyond the end of a silence", async () => {
  const log = env.ALERT_LOG.getByName(crypto.randomUUID());
  const at = Date.now();
  const breach = { rule: "dead_letters" as const, subject: null, value: 1, threshold: 1, end_threshold: 0.9 };
  const result = { tenant: "acme", rule: "dead_letters" as const, breaches: [{ ...breach, message: "", facts: {} }] };
  const options = { notify: false, recoveryMs: 180_000 };
  expect(await log.record([{ ...result, others: [] }], at, options)).toMatchObject({ isEnding: false });
  const back = { ...result, breaches: [], others: [] };
  expect(await log.record([back], at + 60_000, options)).toMatchObject({ isEnding: true, silenceEndsAt: null });
  const by = { tenant: "acme", role: "writer", key_id: null };
  const until = at + 600_000;
  const times = { until: new Date(until).toISOString(), at: new Date(at).toISOString() };
  await log.silence({ ...times, id: "1", tenant: "acme", rule: "dead_letters", subject: null, reason: "r", by }, at);
  expect(await log.record([back], at + 240_000, options)).toMatchObject({ isEnding: false, silenceEndsAt: until });
  expect(await log.record([], until, options)).toMatchObject({ silenceEndsAt: null });
});
