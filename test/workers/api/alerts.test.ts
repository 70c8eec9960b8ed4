// What operators do about alerts: acknowledge and silence them. A tenant cannot touch another's alerts, and only an admin the deployment's.
import { env } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { createServices } from "../../../src/composition/services.ts";
import { type AlertRuleName, breach, isOfDeployment } from "../../../src/monitoring/alert.ts";
import { silenceView } from "../../../src/monitoring/alert-silence.ts";
import { alertTransition, alertView } from "../../../src/monitoring/alerts.ts";
import { deliverAlerts } from "../../../src/processing/deliver-alerts.ts";
import { ApiUnderTest } from "./api-under-test.ts";
import { failingModel } from "./stub-models.ts";

const alertsBody = z.object({
  firing: z.array(alertView),
  silences: z.array(silenceView),
  transitions: z.array(alertTransition),
});
const keys = {
  reader: "acme-reader-key-000001",
  writer: "acme-writer-key-00001",
  admin: "acme-admin-key-000001",
  boltWriter: "bolt-writer-key-00001",
  boltAdmin: "bolt-admin-key-000001",
};
const url = "https://pager.example/alerts";
const log = env.ALERT_LOG.getByName("alerts");
const minute = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString();

let [acme, bolt] = ["", ""];
let subject: string;
let format: string;
/** What the receiver of notices got about this test's alerts: the type and subject, or PagerDuty's action. */
let notices: string[];
beforeEach(() => {
  const name = crypto.randomUUID().slice(0, 8);
  [acme, bolt, subject] = [`acme-${name}`, `bolt-${name}`, `queue-${name}`];
  format = "standard";
  notices = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const body = await new Request(input, init).text();
    const { type, event_action } = z
      .object({ type: z.string().optional(), event_action: z.string().optional() })
      .parse(JSON.parse(body));
    if (body.includes(subject)) notices.push(type ?? event_action ?? "");
    return new Response("ok");
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function vars() {
  const named = [
    `${acme}:reader:${keys.reader}`,
    `${acme}:writer:${keys.writer}`,
    `${acme}:admin:${keys.admin}`,
    `${bolt}:writer:${keys.boltWriter}`,
    `${bolt}:admin:${keys.boltAdmin}`,
  ];
  const ofReceiver = { ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_FORMAT: format, ALERT_PAGERDUTY_KEY: "R0UTE" };
  return { API_KEYS: named.join(","), ...ofReceiver };
}
const api = () => new ApiUnderTest({ vars: vars() });
/** The alerts of this test, without the deployment's that other tests began. */
async function alertsOf(key: string = keys.reader): Promise<z.infer<typeof alertsBody>> {
  const { firing, silences, transitions } = alertsBody.parse((await api().get("/alerts", { key })).body);
  return {
    firing: firing.filter((alert) => alert.subject === subject),
    silences,
    transitions: transitions.filter(({ alert }) => alert.subject === subject),
  };
}

/** A minute of the cron, in which the rule finds something or nothing. */
async function minutePasses(fires: boolean, rule: AlertRuleName = "queue_length"): Promise<void> {
  const found = breach.parse({ rule, subject, value: 2, threshold: 1, message: `${subject} is full.` });
  const result = { tenant: isOfDeployment(rule) ? null : acme, rule, breaches: fires ? [found] : [], others: [] };
  await log.record([result], Date.now(), { notify: true, recoveryMs: 0 });
  await deliverAlerts(createServices(Object.assign({}, env, { LOG_LEVEL: "error" }, vars()) as unknown as Env).cron());
}
const laterBy = (minutes: number) => vi.useFakeTimers({ now: Date.now() + minutes * minute, toFake: ["Date"] });
const acknowledge = (key: string, body: object = {}) =>
  api().call("POST", "/alerts/acknowledge", { key, body: { rule: "queue_length", subject, note: "I look.", ...body } });
const silence = (key: string, body: object = {}) =>
  api().call("POST", "/alerts/silences", {
    key,
    body: { rule: "queue_length", subject, until: inMinutes(30), reason: "maintenance", ...body },
  });

describe("an acknowledgement", () => {
  test("says who, when and why, is in the audit log, and ends with the alert", async () => {
    await minutePasses(true);
    const before = Date.now();
    const reply = await acknowledge(keys.writer);
    expect(reply).toMatchObject({ status: 200, body: { rule: "queue_length", subject } });
    const [alert] = (await alertsOf()).firing;
    const { entries } = z
      .object({ entries: z.array(z.object({ action: z.string(), role: z.string(), key_id: z.string() })) })
      .parse((await api().get("/audit", { key: keys.reader })).body);
    const [entry] = entries;
    expect(entry).toMatchObject({ action: "alert.acknowledge", role: "writer" });
    expect(alert?.acknowledged).toMatchObject({ by: { role: "writer", key_id: entry?.key_id }, note: "I look." });
    expect(Date.parse(alert?.acknowledged?.at ?? "")).toBeGreaterThanOrEqual(before);
    await minutePasses(true);
    expect((await alertsOf()).firing).toMatchObject([{ acknowledged: { note: "I look." } }]);
    await minutePasses(false);
    await minutePasses(true);
    expect((await alertsOf()).firing).toMatchObject([{ acknowledged: null }]);
    expect((await alertsOf()).transitions.map(({ status }) => status).toReversed()).toEqual([
      ...["firing", "acknowledged", "resolved", "firing"],
    ]);
  });

  test.each([
    ["standard", ["alert.firing"]],
    ["pagerduty", ["trigger", "acknowledge"]],
  ])("in the format %s sends what the receiver knows", async (chosen, expected) => {
    format = chosen;
    await minutePasses(true);
    await acknowledge(keys.writer);
    await minutePasses(true);
    expect(notices).toEqual(expected);
  });

  test("is refused to readers, and is a 404 for what does not fire and for another tenant", async () => {
    await minutePasses(true);
    expect(await acknowledge(keys.reader)).toMatchObject({ status: 403 });
    expect(await acknowledge(keys.writer, { subject: "other" })).toMatchObject({ status: 404 });
    expect(await acknowledge(keys.writer, { rule: "dead_letters" })).toMatchObject({ status: 404 });
    for (const key of [keys.boltWriter, keys.boltAdmin]) expect(await acknowledge(key)).toMatchObject({ status: 404 });
    expect((await alertsOf()).firing).toMatchObject([{ acknowledged: null }]);
  });

  test("of the deployment's alert needs an admin, and shows other tenants neither key nor tenant", async () => {
    await minutePasses(true, "worker_saturation");
    const body = { rule: "worker_saturation" };
    expect(await acknowledge(keys.writer, body)).toMatchObject({ status: 403 });
    expect(await acknowledge(keys.admin, body)).toMatchObject({ status: 200 });
    expect((await alertsOf()).firing).toMatchObject([{ acknowledged: { by: { key_id: expect.any(String) } } }]);
    const seen = await alertsOf(keys.boltWriter);
    expect(seen.firing).toMatchObject([{ acknowledged: { by: { role: "admin", key_id: null } } }]);
    expect(JSON.stringify(seen)).not.toContain(acme);
    await minutePasses(false, "worker_saturation");
  });
});

describe("a silence", () => {
  test("that was made before an alert holds back its notices, and the alert is listed and marked", async () => {
    expect(await silence(keys.writer)).toMatchObject({ status: 201, body: { subject, reason: "maintenance" } });
    await minutePasses(true);
    await minutePasses(true);
    expect(notices).toEqual([]);
    const { firing, silences, transitions } = await alertsOf();
    expect(firing).toMatchObject([{ subject, silenced: { reason: "maintenance", by: { role: "writer" } } }]);
    expect(silences).toMatchObject([{ rule: "queue_length", subject }]);
    expect(transitions).toMatchObject([{ status: "firing", notice: "silenced" }]);
  });

  test("sends one notice at its end, if the alert still fires", async () => {
    await silence(keys.writer);
    await minutePasses(true);
    laterBy(31);
    await minutePasses(true);
    await minutePasses(true);
    expect(notices).toEqual(["alert.firing"]);
    expect(await alertsOf()).toMatchObject({ firing: [{ silenced: null }], silences: [] });
    await minutePasses(false);
    expect(notices).toEqual(["alert.firing", "alert.resolved"]);
  });

  test("may be made for some minutes from now on", async () => {
    const { until } = silenceView.parse((await silence(keys.writer, { until: undefined, minutes: 30 })).body);
    expect(Math.abs(Date.parse(until) - Date.now() - 30 * minute)).toBeLessThan(minute);
  });

  test("that is ended by hand sends that notice too, and only its own tenant ends it", async () => {
    const { id } = z.object({ id: z.string() }).parse((await silence(keys.writer)).body);
    await minutePasses(true);
    const end = (key: string) => api().call("DELETE", `/alerts/silences/${id}`, { key });
    expect(await end(keys.reader)).toMatchObject({ status: 403 });
    for (const key of [keys.boltWriter, keys.boltAdmin]) expect(await end(key)).toMatchObject({ status: 404 });
    expect(await end(keys.writer)).toMatchObject({ status: 200 });
    expect(await end(keys.writer)).toMatchObject({ status: 404 });
    await minutePasses(true);
    expect(notices).toEqual(["alert.firing"]);
  });

  test("of an alert that was notified before sends the end of it afterwards, so that no incident stays open", async () => {
    await minutePasses(true);
    await silence(keys.writer);
    await minutePasses(false);
    expect(notices).toEqual(["alert.firing"]);
    laterBy(31);
    await minutePasses(false);
    await minutePasses(false);
    expect(notices).toEqual(["alert.firing", "alert.resolved"]);
  });

  test("says nothing of an alert that began and ended in it", async () => {
    await silence(keys.writer, { subject: null });
    await minutePasses(true);
    await minutePasses(false);
    laterBy(31);
    await minutePasses(false);
    expect(notices).toEqual([]);
    expect((await alertsOf()).transitions).toMatchObject([{ notice: "silenced" }, { notice: "silenced" }]);
  });

  test("holds back what was not delivered yet", async () => {
    const found = breach.parse({ rule: "queue_length", subject, value: 2, threshold: 1, message: "Full." });
    const result = { tenant: acme, rule: "queue_length" as const, breaches: [found], others: [] };
    await log.record([result], Date.now(), { notify: true, recoveryMs: 0 });
    await silence(keys.writer);
    await minutePasses(true);
    expect(notices).toEqual([]);
  });

  test("of another tenant or of another subject holds back nothing", async () => {
    await silence(keys.boltWriter, { subject: null });
    await silence(keys.writer, { subject: "other" });
    await minutePasses(true);
    expect(notices).toEqual(["alert.firing"]);
    expect((await alertsOf(keys.boltWriter)).firing).toEqual([]);
  });

  test("of a rule about the deployment needs an admin, also to end it", async () => {
    const body = { rule: "worker_saturation" };
    expect(await silence(keys.writer, body)).toMatchObject({ status: 403 });
    const { id } = z.object({ id: z.string() }).parse((await silence(keys.admin, body)).body);
    const end = (key: string) => api().call("DELETE", `/alerts/silences/${id}`, { key });
    expect(await end(keys.writer)).toMatchObject({ status: 404 });
    expect(await end(keys.admin)).toMatchObject({ status: 200 });
  });

  test.each([
    ["ends in the past", () => ({ until: inMinutes(-1) }), "until"],
    ["is longer than 7 days", () => ({ until: inMinutes(7 * 1440 + 1) }), "until"],
    ["has two ends", () => ({ minutes: 5 }), "until"],
    ["has no end", () => ({ until: undefined }), "until"],
    ["is longer than 7 days of minutes", () => ({ until: undefined, minutes: 7 * 1440 + 1 }), "minutes"],
    ["has no reason", () => ({ reason: " " }), "reason"],
    ["has a blank subject", () => ({ subject: "  " }), "subject"],
    ["has no such rule", () => ({ rule: "weather" }), "rule"],
  ])("that %s is refused", async (_, body, field) => {
    const reply = await silence(keys.writer, body());
    expect(reply).toMatchObject({ status: 422, body: { error: { details: [{ field }] } } });
  });

  test("of the same rule and subject replaces the other one, and their number has a bound", async () => {
    await silence(keys.writer);
    await silence(keys.writer, { reason: "longer", until: inMinutes(60) });
    expect((await alertsOf()).silences).toMatchObject([{ reason: "longer" }]);
    for (let n = 1; n < 100; n++) expect((await silence(keys.writer, { subject: `s${n}` })).status).toBe(201);
    expect(await silence(keys.writer, { subject: "one more" })).toMatchObject({ status: 422 });
    expect((await silence(keys.writer)).status).toBe(201);
    expect((await silence(keys.boltWriter)).status).toBe(201);
  });
});

test("dead letters can be listed by the time of their failure, as an alert's link does", async () => {
  const listed = async (query: string) =>
    z
      .object({ dead_letters: z.array(z.object({ failed_at: z.string() })), next_cursor: z.string().nullable() })
      .parse((await under.get(`/dead-letters?${query}`)).body);
  const under = new ApiUnderTest({ languageModel: failingModel("bad") });
  for (let n = 0; n < 3; n++) {
    await under.settled(await under.submit({ text: `bad ${n}` }));
    // No two fail in the same millisecond.
    await scheduler.wait(5);
  }
  const [newest, middle] = (await listed("limit=10")).dead_letters.map(({ failed_at }) => failed_at);
  expect((await listed(`since=${middle}&limit=10`)).dead_letters).toHaveLength(2);
  expect((await listed(`until=${newest}&limit=10`)).dead_letters).toHaveLength(2);
  expect((await listed(`since=${middle}&until=${newest}`)).dead_letters).toMatchObject([{ failed_at: middle }]);
  const first = await listed(`since=${middle}&limit=2`);
  expect(first.dead_letters).toHaveLength(2);
  const rest = first.next_cursor && (await listed(`since=${middle}&limit=2&cursor=${first.next_cursor}`));
  expect(rest).toEqual({ dead_letters: [], next_cursor: null });
});
