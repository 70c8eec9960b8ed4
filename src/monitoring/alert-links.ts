// Where an alert's tasks are listed: paths of this API, with the filters and the time of the alert.
import * as z from "zod";
import type { StoredAlert } from "./alert.ts";

export const alertLink = z
  .object({
    to: z
      .enum(["tasks", "decisions", "stuck_tasks", "dead_letters", "pollers", "workers", "health"])
      .describe(
        "What is listed there; `decisions` are tasks with what the cache decided. `pollers` needs an admin's key.",
      ),
    path: z.string().describe("Path and query of this API."),
  })
  .meta({ id: "AlertLink" });
export type AlertLink = z.infer<typeof alertLink>;

/** The window of alerts that an earlier version stored. */
const usualWindowMinutes = 15;

/** `endedAt` is null while the alert fires: then the tasks are listed that are still in its way. */
export function linksOf(
  { rule, subject, since, facts }: Pick<StoredAlert, "rule" | "subject" | "since" | "facts">,
  endedAt: string | null,
): AlertLink[] {
  const minutes = typeof facts.window_minutes === "number" ? facts.window_minutes : usualWindowMinutes;
  const began = Date.parse(since);
  const during = { since: iso(began - minutes * 60_000), until: endedAt };
  const now = <T>(value: T) => (endedAt === null ? value : null);
  const workers = link("workers", "/workers");
  switch (rule) {
    case "queue_length":
      return [link("tasks", "/tasks", { queue: subject, state: now("PENDING"), ...during }), workers];
    case "oldest_message":
      // It was accepted before the alert began, however long before.
      return [
        link("tasks", "/tasks", { queue: subject, state: now("PENDING"), until: endedAt ?? since }),
        link("stuck_tasks", "/tasks/stuck"),
      ];
    case "cache_hit_rate":
      return [link("decisions", "/tasks", { state: "SUCCESS", ...during })];
    case "dead_letters":
      return [link("dead_letters", "/dead-letters", during), link("tasks", "/tasks", { state: "FAILURE", ...during })];
    case "kafka_lag":
      return [link("pollers", "/kafka/status"), link("tasks", "/tasks", { queue: "kafka_events", ...during })];
    case "kafka_stuck":
      return [link("pollers", "/kafka/status")];
    case "provider_circuit":
      return [link("tasks", "/tasks", { state: now("RETRY"), ...during }), link("health", "/health")];
    case "daily_budget":
      return [link("tasks", "/tasks", { since: iso(Math.floor(began / dayMs) * dayMs), until: endedAt })];
    case "worker_saturation":
      return [link("tasks", "/tasks", { state: now("STARTED"), ...during }), workers];
    case "model_retiring":
      return [link("health", "/health")];
    default:
      return rule satisfies never;
  }
}

const dayMs = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();

function link(to: AlertLink["to"], path: string, query: Record<string, string | null> = {}): AlertLink {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  const text = new URLSearchParams(given).toString();
  return { to, path: text === "" ? path : `${path}?${text}` };
}
