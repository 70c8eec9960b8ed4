// The options that choose tasks, for `tasks` and `export`.
import { type Command, Option } from "@commander-js/extra-typings";
import type { TaskFilter } from "../typescript/src/index.ts";

const states = ["PENDING", "STARTED", "RETRY", "SUCCESS", "FAILURE", "REVOKED"] as const;

export const addTaskFilter = (command: Command) =>
  command
    .addOption(new Option("--state <state>").choices(states))
    .option("-t, --type <task type>")
    .option("--search <words>", "Flower's search, such as state:FAILURE or kwargs:key=value")
    .option("--since <time>", "accepted at this time or later, such as 2026-11-28T10:00:00Z")
    .option("--until <time>", "accepted before this time")
    .option("--worker <name>", "a part of the name of the worker that has the task or had it last")
    .option("--model <name>", "a part of the name of the model that answered")
    .option("--error <words>", "words of the error or of its cause");

interface FilterOptions {
  state?: (typeof states)[number] | undefined;
  type?: string | undefined;
  search?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  worker?: string | undefined;
  model?: string | undefined;
  error?: string | undefined;
}

export function filterOf({ type, ...options }: FilterOptions): TaskFilter {
  const given = Object.entries({ ...options, task_type: type }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}
