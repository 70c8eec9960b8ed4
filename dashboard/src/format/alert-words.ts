// What the page says of an alert, in its language.
import type { Alert, Operator } from "../api/shapes-of-system.ts";
import { texts } from "../texts/texts.ts";
import { duration, number, percent } from "./numbers.ts";

export const rules = [
  "queue_length",
  "oldest_message",
  "cache_hit_rate",
  "dead_letters",
  "kafka_lag",
  "kafka_stuck",
  "provider_circuit",
  "daily_budget",
  "worker_saturation",
  "model_retiring",
] as const;
type Rule = (typeof rules)[number];
/** Only an admin acknowledges and silences them. */
export const rulesOfDeployment: readonly string[] = ["worker_saturation", "model_retiring"] satisfies Rule[];

const ruleOf = (name: string): Rule | undefined => rules.find((rule) => rule === name);

/** A rule of a later version has its name in the API. */
export const nameOf = (rule: string): string => {
  const known = ruleOf(rule);
  return known ? texts.value.alerts.names[known] : rule.replaceAll("_", " ");
};

export const titleOf = ({ rule, subject }: { rule: string; subject: string | null }): string =>
  `${nameOf(rule)}${subject ? `: ${subject}` : ""}`;

/** Facts that a message needs; an alert that an earlier version stored has none, and keeps the API's words. */
const needed: Partial<Record<Rule, string>> = {
  cache_hit_rate: "asked",
  dead_letters: "window_minutes",
  kafka_lag: "lag_before",
  kafka_stuck: "position",
  daily_budget: "budget_usd",
  worker_saturation: "slots",
  model_retiring: "ends_on",
};

export function messageOf(alert: Alert): string {
  const rule = ruleOf(alert.rule);
  const fact = rule && needed[rule];
  if (!rule || (fact !== undefined && (alert.facts[fact] ?? null) === null)) return alert.message;
  const message = texts.value.alerts.messages[rule](alert);
  return rule === "cache_hit_rate" ? `${message} ${causeOf(alert)}` : message;
}

function causeOf(alert: Alert): string {
  const { hitRateGuards, hitRateThreshold, hitRateNew } = texts.value.alerts.messages;
  const [refused, below] = [Number(alert.facts.refused ?? 0), Number(alert.facts.below_threshold ?? 0)];
  const near = refused + below;
  if (near === 0) return hitRateNew;
  return refused > below ? hitRateGuards(alert, near) : hitRateThreshold(alert, near);
}

const percentages: readonly string[] = ["cache_hit_rate", "daily_budget", "worker_saturation"] satisfies Rule[];
const seconds: readonly string[] = ["oldest_message", "kafka_stuck"] satisfies Rule[];

/** A value or a threshold with its unit. */
export function figureOf({ rule }: Pick<Alert, "rule">, value: number): string {
  if (percentages.includes(rule)) return percent(value);
  return seconds.includes(rule) ? duration(value * 1000) : number(value);
}

export const whoOf = ({ role, key_id }: Operator): string => texts.value.alerts.who(role, key_id ?? "");
