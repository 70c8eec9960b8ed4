// Alerts: what fires, who takes care of it, and silences. A tenant's alerts are its own; those of the deployment every tenant reads, and
// an admin acknowledges and silences them.
import * as z from "zod";
import type { Caller } from "../access/caller.ts";
import type { ApiServices } from "../composition/services.ts";
import { type AlertRuleName, alertRuleNames, isOfDeployment } from "../monitoring/alert.ts";
import { tellsOf } from "../monitoring/alert-notice.ts";
import { silenceView } from "../monitoring/alert-silence.ts";
import { alertTransition, alertView } from "../monitoring/alerts.ts";
import { log } from "../telemetry/log.ts";
import { pageSize } from "./page.ts";
import { invalidField, Problem } from "./problem.ts";
import { route } from "./route.ts";

const alertsQuery = z.object({ limit: pageSize });
const longestMinutes = 7 * 1440;

export const getAlerts = route<unknown, z.infer<typeof alertsQuery>>({
  method: "GET",
  path: "/alerts",
  summary: "List the firing alerts, the silences, and the latest beginnings and ends of alerts",
  description: "The alerts belong to the caller's tenant or to the whole deployment. They are judged once a minute.",
  role: "reader",
  query: alertsQuery,
  responses: {
    200: {
      description: "The longest firing alert comes first, and the newest transition.",
      schema: z.object({
        firing: z.array(alertView),
        silences: z.array(silenceView),
        transitions: z.array(alertTransition),
      }),
    },
  },
  handle: async ({ query, caller }, { alerts, now }) => {
    const [firing, silences, transitions] = await Promise.all([
      alerts.firing(caller.tenant, now()),
      alerts.silences(caller.tenant, now()),
      alerts.transitions(caller.tenant, query.limit),
    ]);
    return Response.json({ firing, silences, transitions });
  },
});

type AlertServices = Pick<ApiServices, "alerts" | "config" | "now" | "watch">;

const rule = z.enum(alertRuleNames);
const subject = z.string().trim().min(1).max(200).nullable().default(null);
const words = z.string().trim().max(500);

const acknowledgeBody = z.strictObject({
  rule,
  subject: subject.describe("The alert's own; null when it has none."),
  note: words.default(""),
});

export const acknowledgeAlert = route<z.infer<typeof acknowledgeBody>>({
  method: "POST",
  path: "/alerts/acknowledge",
  summary: "Say that you take care of a firing alert",
  description:
    "It is shown with the alert and ends with it. PagerDuty is told of it. An alert of the deployment needs an admin's key.",
  role: "writer",
  audit: "alert.acknowledge",
  body: acknowledgeBody,
  responses: {
    200: { description: "The alert as it is now.", schema: alertView },
    403: { description: "The alert is the deployment's, and the caller is no admin." },
    404: { description: "No such alert fires." },
  },
  handle: async ({ body, caller }, services: AlertServices) => {
    const { alerts, config, now } = services;
    const alert = { tenant: scopeOf(body.rule, caller), rule: body.rule, subject: body.subject };
    const notify = config.ALERT_WEBHOOK_URL !== "" && tellsOf("acknowledged", config.ALERT_WEBHOOK_FORMAT);
    const acknowledged = await alerts.acknowledge(alert, { by: operatorOf(caller), note: body.note }, now(), notify);
    if (!acknowledged) throw new Problem("not_found", "No such alert fires.");
    await endRest(services);
    return Response.json(acknowledged);
  },
});

const silenceBody = z.strictObject({
  rule,
  subject: subject.describe("The queue, provider, poller or model; null for every alert of the rule."),
  until: z.iso.datetime({ offset: true }).optional().describe("At most 7 days ahead. Send this or `minutes`."),
  minutes: z.int().min(1).max(longestMinutes).optional().describe("From now on."),
  reason: words.min(1),
});

export const silenceAlerts = route<z.infer<typeof silenceBody>>({
  method: "POST",
  path: "/alerts/silences",
  summary: "Hold back the notices of alerts until a time",
  description:
    "Also of alerts that do not fire yet. The alerts are listed as before, and marked. An alert that still fires at the end is notified then. A silence of the same rule and subject is replaced. A rule about the deployment needs an admin's key.",
  role: "writer",
  audit: "alert.silence",
  body: silenceBody,
  responses: {
    201: { description: "The silence.", schema: silenceView },
    403: { description: "The rule is about the deployment, and the caller is no admin." },
  },
  handle: async ({ body, caller }, services: AlertServices) => {
    const at = services.now();
    const { rule, subject, reason } = body;
    const silence = {
      ...{ rule, subject, reason },
      id: crypto.randomUUID(),
      tenant: scopeOf(rule, caller),
      until: new Date(endOf(body, at)).toISOString(),
      by: operatorOf(caller),
      at: new Date(at).toISOString(),
    };
    const kept = await services.alerts.silence(silence, at);
    if (!kept) throw invalidField("rule", "must be one that is silenced already, because there are too many silences");
    await endRest(services);
    return Response.json(kept, { status: 201 });
  },
});

export const endSilence = route({
  method: "DELETE",
  path: "/alerts/silences/{silence}",
  summary: "End a silence before its time",
  description: "The alerts that it held back and that still fire are notified.",
  role: "writer",
  audit: "alert.end_silence",
  responses: {
    200: { description: "It is ended.", schema: z.object({ id: z.string(), message: z.string() }) },
    404: { description: "There is no such silence, or it is the deployment's and the caller is no admin." },
  },
  handle: async ({ params, caller }, services: AlertServices) => {
    const { alerts, config, now } = services;
    const id = params.silence ?? "";
    const scopes = caller.role === "admin" ? [caller.tenant, null] : [caller.tenant];
    const ended = await alerts.endSilence(id, scopes, now(), config.ALERT_WEBHOOK_URL !== "");
    if (!ended) throw new Problem("not_found", "There is no such silence.");
    await endRest(services);
    return Response.json({ id, message: "The silence is ended." });
  },
});

/** Unix milliseconds. */
function endOf({ until, minutes }: z.infer<typeof silenceBody>, at: number): number {
  if ((until === undefined) === (minutes === undefined))
    throw invalidField("until", "or minutes must be sent, and not both");
  const end = until === undefined ? at + (minutes ?? 0) * 60_000 : Date.parse(until);
  if (end <= at) throw invalidField("until", "must be in the future");
  if (end > at + longestMinutes * 60_000) throw invalidField("until", "must be at most 7 days ahead");
  return end;
}

/** Null for the whole deployment. */
function scopeOf(rule: AlertRuleName, { tenant, role }: Caller): string | null {
  if (!isOfDeployment(rule)) return tenant;
  if (role !== "admin")
    throw new Problem("forbidden", `${rule} is about the whole deployment: this needs an admin's key.`);
  return null;
}

const operatorOf = ({ tenant, role, keyId: key_id }: Caller) => ({ tenant, role, key_id });

/** So that the next minute sends the notices and knows when the silence ends. Without it a rest ends later, as it would have. */
const endRest = ({ watch }: Pick<AlertServices, "watch">): Promise<void> =>
  watch.stir().catch((error: unknown) => log("warn", { event: "watch_failed", error: String(error) }));
