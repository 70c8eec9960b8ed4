import { describe, expect, it } from "vitest";
import { type Breach, breach, type StoredAlert } from "../../../src/monitoring/alert.ts";
import { updateAlerts } from "../../../src/monitoring/alert-changes.ts";
import { linksOf } from "../../../src/monitoring/alert-links.ts";
import { afterSilence } from "../../../src/monitoring/alert-notices.ts";
import { type Silence, silenceOf } from "../../../src/monitoring/alert-silence.ts";
import { type AlertTransition, type RuleResult, seenAlert } from "../../../src/monitoring/alerts.ts";
import { anAlert, aStoredAlert } from "./an-alert.ts";

const rule = "queue_length" as const;
const found = (subject: string, value: number): Breach =>
  breach.parse({ rule, subject, value, threshold: 100, message: `${value} wait` });
const result = (...breaches: Breach[]): RuleResult => ({ tenant: "acme", rule, breaches, others: [] });
const minute = 60_000;

describe("the result of a rule", () => {
  it("starts new alerts, keeps the start of continuing ones with the new value, and ends the others", () => {
    const first = updateAlerts([], result(found("a", 101), found("b", 102)), 1000, 0);
    expect(first).toMatchObject({
      started: [{ subject: "a", tenant: "acme" }, { subject: "b" }],
      continuing: [],
      ended: [],
    });
    expect(first.started.map(({ since }) => Date.parse(since))).toEqual([1000, 1000]);
    const second = updateAlerts(first.started, result(found("b", 150), found("c", 101)), 61_000, 0);
    expect(second.started).toMatchObject([{ subject: "c" }]);
    expect(second.continuing).toMatchObject([{ subject: "b", value: 150, since: first.started[1]?.since }]);
    expect(second.ended).toMatchObject([{ subject: "a", value: 101 }]);
  });

  /** What 100 is the threshold of, and 90 the end; one value each minute. */
  function follow(values: readonly (number | null)[], recoveryMinutes = 3) {
    let firing: StoredAlert[] = [];
    const changes: string[] = [];
    for (const [index, value] of values.entries()) {
      const breaches = value !== null && value > 100 ? [found("a", value)] : [];
      const others = value === null || value > 100 ? [] : [{ subject: "a", value, isBack: value <= 90 }];
      // The cron runs at any second of a minute.
      const at = index * minute + (index % 2) * 5000;
      const change = updateAlerts(firing, { tenant: "acme", rule, breaches, others }, at, recoveryMinutes * minute);
      firing = [...change.started, ...change.continuing];
      changes.push(...change.started.map(() => `begins ${index}`), ...change.ended.map(() => `ends ${index}`));
    }
    return { changes, firing };
  }

  it.each<[string, (number | null)[], number, string[]]>([
    ["swings around the threshold", [101, 99, 104, 98, 101, 97, 110, 96, 101], 3, ["begins 0"]],
    ["swings beyond the margin for less than the time", [101, 80, 85, 101, 50, 95, 60, 70, 101], 3, ["begins 0"]],
    ["stays between threshold and margin", [101, ...Array.from({ length: 30 }, () => 95)], 3, ["begins 0"]],
    ["is back beyond the margin for the time", [101, 90, 80, 70, 60, 95], 3, ["begins 0", "ends 4"]],
    ["cannot be measured any more", [101, null, null, null, null], 3, ["begins 0", "ends 4"]],
    ["is back, with no time set", [101, 90, 101, 95, 80], 0, ["begins 0", "ends 1", "begins 2", "ends 4"]],
  ])("makes one alert and one end of a value that %s", (_, values, minutes, expected) => {
    expect(follow(values, minutes).changes).toEqual(expected);
  });

  it("says how far the recovery is: the value now, since when it is back, and when the alert ends", () => {
    expect(follow([101]).firing).toMatchObject([{ value: 101, recovery: null }]);
    expect(follow([101, 95]).firing).toMatchObject([
      { value: 101, recovery: { value: 95, since: null, ends_at: null } },
    ]);
    const [alert] = follow([101, 95, 70, 60]).firing;
    const since = new Date(2 * minute).toISOString();
    expect(alert?.recovery).toEqual({ value: 60, since, ends_at: new Date(5 * minute).toISOString() });
  });

  it("keeps an acknowledgement until the alert ends", () => {
    const acknowledged = { by: { tenant: "acme", role: "writer", key_id: null }, at: "2026-11-26T07:02:00Z", note: "" };
    const known = aStoredAlert({ acknowledged });
    const at = Date.parse(known.since) + minute;
    const again = updateAlerts([known], result(found("ai_processing", 150)), at, 0);
    expect(again.continuing).toMatchObject([{ value: 150, acknowledged }]);
    expect(updateAlerts([known], result(), at, 3 * minute).continuing).toMatchObject([{ acknowledged }]);
    const begun = updateAlerts([], result(found("ai_processing", 150)), at, 0);
    expect(begun.started).toMatchObject([{ acknowledged: null }]);
  });
});

describe("a silence", () => {
  const by = { tenant: "acme", role: "writer", key_id: "0a1b2c3d" };
  const silence = (given: Partial<Silence>): Silence => ({
    ...{ id: "1", tenant: "acme", rule, subject: null, until: "2026-11-26T08:00:00.000Z", reason: "maintenance" },
    ...{ by, at: "2026-11-26T07:00:00.000Z" },
    ...given,
  });

  it.each<[string, Partial<Silence>, boolean]>([
    ["of the rule", {}, true],
    ["of its subject", { subject: "ai_processing" }, true],
    ["of another subject", { subject: "kafka_events" }, false],
    ["of another rule", { rule: "oldest_message" }, false],
    ["of another tenant", { tenant: "bolt" }, false],
    ["of the deployment", { tenant: null }, false],
  ])("%s covers the alert or not", (_, given, covered) => {
    expect(silenceOf(aStoredAlert(), [silence(given)]) !== null).toBe(covered);
  });

  it("that ends last is the one that is shown", () => {
    const [long, short] = [silence({ id: "long", until: "2026-11-27T08:00:00.000Z" }), silence({ id: "short" })];
    expect(silenceOf(aStoredAlert(), [short, long, short])?.id).toBe("long");
  });

  it("and an acknowledgement name the key only to its own tenant", () => {
    const acknowledged = { by, at: "2026-11-26T07:02:00.000Z", note: "I look." };
    const alert = aStoredAlert({ tenant: null, rule: "worker_saturation", subject: null, acknowledged });
    const silences = [silence({ tenant: null, rule: "worker_saturation" })];
    const seen = (viewer: string) => seenAlert(alert, { viewer, silences, endedAt: null });
    expect(seen("acme").acknowledged?.by).toEqual({ role: "writer", key_id: "0a1b2c3d" });
    for (const { by } of [seen("bolt").acknowledged, seen("bolt").silenced].flatMap((each) => each ?? [])) {
      expect(by).toEqual({ role: "writer", key_id: null });
    }
    expect(JSON.stringify(seen("bolt"))).not.toContain("acme");
  });

  const past = (...notices: [AlertTransition["status"], AlertTransition["notice"]][]) =>
    notices.map(([status, notice], index) => ({ id: String(index), status, notice, alert: aStoredAlert() }));
  const at = Date.parse("2026-11-26T08:00:00.000Z");

  it.each<[string, StoredAlert[], ReturnType<typeof past>, { told: number; overdue: string[] }]>([
    ["an alert that still fires", [aStoredAlert()], past(["firing", "silenced"]), { told: 1, overdue: [] }],
    [
      "an alert that began before it and still fires",
      [aStoredAlert()],
      past(["firing", "delivered"]),
      { told: 1, overdue: [] },
    ],
    [
      "an alert that begins in this minute, which has its own notice",
      [aStoredAlert({ since: new Date(at).toISOString() })],
      past(["firing", "pending"]),
      { told: 0, overdue: [] },
    ],
    [
      "the end of an alert that the receiver knows",
      [],
      past(["firing", "delivered"], ["resolved", "silenced"]),
      { told: 0, overdue: ["1"] },
    ],
    [
      "no end of an alert that the receiver never knew",
      [],
      past(["firing", "silenced"], ["resolved", "silenced"]),
      { told: 0, overdue: [] },
    ],
    [
      "no end that was told before",
      [],
      past(["firing", "delivered"], ["resolved", "delivered"], ["firing", "silenced"], ["resolved", "silenced"]),
      { told: 0, overdue: [] },
    ],
  ])("tells at its end of %s", (_, firing, transitions, { told, overdue }) => {
    const after = afterSilence(firing, transitions, at);
    expect([after.unsilenced.length, after.overdue]).toEqual([told, overdue]);
  });
});

describe("the links of an alert", () => {
  it("have the filters and the time of its tasks, and after its end no state that they have left", () => {
    expect(anAlert().links).toEqual([
      { to: "tasks", path: "/tasks?queue=ai_processing&state=PENDING&since=2026-11-26T06%3A46%3A00.000Z" },
      { to: "workers", path: "/workers" },
    ]);
    const facts = { window_minutes: 60 };
    const [tasks] = linksOf(aStoredAlert({ facts }), "2026-11-26T09:00:00.000Z");
    expect(tasks?.path).toBe(
      "/tasks?queue=ai_processing&since=2026-11-26T06%3A01%3A00.000Z&until=2026-11-26T09%3A00%3A00.000Z",
    );
  });

  it.each([
    ["oldest_message", "/tasks?queue=ai_processing&state=PENDING&until=2026-11-26T07%3A01%3A00.000Z"],
    ["dead_letters", "/dead-letters?since=2026-11-26T06%3A46%3A00.000Z"],
    ["cache_hit_rate", "/tasks?state=SUCCESS&since=2026-11-26T06%3A46%3A00.000Z"],
    ["daily_budget", "/tasks?since=2026-11-26T00%3A00%3A00.000Z"],
    ["kafka_stuck", "/kafka/status"],
  ] as const)("of %s begin with what it is about", (name, path) => {
    expect(anAlert({ rule: name }).links[0]?.path).toBe(path);
  });
});
