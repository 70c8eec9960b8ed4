import { expect, it } from "vitest";
import { pagerDutyNotice, slackNotice, tellsOf } from "../../../src/monitoring/alert-notice.ts";
import type { AlertTransition } from "../../../src/monitoring/alerts.ts";
import { anAlert } from "./an-alert.ts";

const alert = anAlert({ message: "140 tasks wait in <ai_processing> & more." });
const at = "2026-11-26T07:05:00.000Z";
const firing: AlertTransition = { id: "1", status: "firing", at: alert.since, alert, notice: "pending", error: null };
const resolved: AlertTransition = { ...firing, id: "2", status: "resolved", at };
const receiver = { routingKey: "R0UTE", source: "ai-eventstream" };

it("a Slack message says what fires, for whom and since when, without markup from the message", () => {
  expect(slackNotice(firing)).toEqual({
    text: "Firing: *queue length (ai_processing) of acme*\n140 tasks wait in &lt;ai_processing&gt; &amp; more.\nIt fires since 2026-11-26T07:01:00.000Z.",
  });
  expect(slackNotice(resolved)).toEqual({
    text: "Resolved: *queue length (ai_processing) of acme*\nIt fired from 2026-11-26T07:01:00.000Z to 2026-11-26T07:05:00.000Z.",
  });
});

it("a PagerDuty event triggers an incident, and the end of the alert resolves the same", () => {
  const trigger = pagerDutyNotice(firing, receiver);
  expect(trigger).toEqual({
    routing_key: "R0UTE",
    event_action: "trigger",
    dedup_key: "ai-eventstream/acme/queue_length ai_processing",
    payload: {
      summary: `queue length (ai_processing) of acme: ${alert.message}`,
      source: "ai-eventstream",
      severity: "error",
      timestamp: alert.since,
      component: "ai_processing",
      group: "acme",
      class: "queue_length",
      custom_details: alert,
    },
  });
  expect(pagerDutyNotice(resolved, receiver)).toEqual({
    routing_key: "R0UTE",
    event_action: "resolve",
    dedup_key: "ai-eventstream/acme/queue_length ai_processing",
  });
});

it("an acknowledgement goes to PagerDuty alone, and to the same incident", () => {
  const { dedup_key } = pagerDutyNotice(firing, receiver) as { dedup_key: string };
  expect(pagerDutyNotice({ ...firing, status: "acknowledged" }, receiver)).toEqual({
    routing_key: "R0UTE",
    event_action: "acknowledge",
    dedup_key,
  });
  expect((["standard", "slack", "pagerduty"] as const).filter((format) => tellsOf("acknowledged", format))).toEqual([
    "pagerduty",
  ]);
});

it("an alert that still fires after its silence is told of again", () => {
  const again: AlertTransition = { ...firing, status: "unsilenced" };
  expect(slackNotice(again)).toMatchObject({ text: expect.stringMatching(/^Still firing: /) });
  expect(pagerDutyNotice(again, receiver)).toEqual(pagerDutyNotice({ ...firing, at: again.at }, receiver));
});

it("alerts of other tenants, deployments or rules are other incidents", () => {
  const keyOf = (change: Partial<typeof alert>, source = "ai-eventstream") =>
    Reflect.get(pagerDutyNotice({ ...firing, alert: { ...alert, ...change } }, { ...receiver, source }), "dedup_key");
  const keys = [
    keyOf({}),
    keyOf({ tenant: null }),
    keyOf({ rule: "oldest_message" }),
    keyOf({ subject: null }),
    keyOf({}, "staging"),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

it("long texts are cut to what the receivers take", () => {
  const long = { ...firing, alert: { ...alert, message: "&".repeat(5000), subject: "s".repeat(300) } };
  const { dedup_key, payload } = pagerDutyNotice(long, receiver) as { dedup_key: string; payload: { summary: string } };
  expect([dedup_key.length, payload.summary.length]).toEqual([255, 1024]);
  expect(JSON.stringify(slackNotice(long))).toMatch(/&amp;/);
});
