// The Worker's settings under `npm start`: wrangler.toml's [vars] and .dev.vars, over them any environment variable that is
// named like a setting, under them what suits one person's machine.
import { parseConfig } from "../../src/config/config.ts";
import { oldSettingNames, renewNames } from "../../src/config/old-names.ts";
import { settings } from "../../src/config/settings.ts";
import { ConfigError } from "../../src/kernel/config-error.ts";
import { fail, ok, type Result } from "../../src/kernel/result.ts";
import { type QueueKind, queueKind } from "../../src/processing/queue-kind.ts";
import type { WranglerConfig } from "./wrangler-config.ts";

/**
 * A local queue lives in memory, so a task lost with it is sent again soon; one person needs no rate limit. All objects of this machine
 * share a thread and a disk, so more shards would only mean more commits. A worker retires less often: the free slots of one that retires
 * stand idle until its slow tasks end, and here no platform limits the subrequests of an invocation. Brokers may be on this machine.
 */
const localDefaults = {
  RATE_LIMIT_PER_MINUTE: "0",
  OUTBOX_REPAIR_SECONDS: "5",
  TASK_SHARDS: "1",
  WORKER_MAX_TASKS: "1000",
  KAFKA_PRIVATE_BROKERS: "allow",
};

/** Their consumers are the workers, so WORKERS says how many run side by side. */
const taskQueues: readonly (QueueKind | undefined)[] = ["ai-processing", "kafka-events"];

/** Environment variables of these names are settings, or were settings of the old stack. */
export const settingNames: readonly string[] = [...Object.keys(settings.shape), ...oldSettingNames];

export interface ServerSettings {
  vars: Record<string, string>;
  /** The tenant everybody is served as; undefined when keys are asked for. */
  openTenant: string | undefined;
  kafkaDriver: string;
}

/** The error is a sentence for the user. */
export function readServerSettings(
  environment: Readonly<Record<string, string | undefined>>,
  bindings: Record<string, unknown>,
): Result<ServerSettings, string> {
  const given: Record<string, string> = {};
  for (const name of settingNames) {
    const value = environment[name];
    if (value !== undefined) given[name] = value;
  }
  const vars: Record<string, string> = {};
  const bound = renewNames(bindings).variables;
  for (const [name, value] of Object.entries(localDefaults)) if (!(name in bound)) vars[name] = value;
  // Both names are passed on, because a new name alone would hide the old one from the Worker, which names it in its warnings.
  for (const [name, value] of Object.entries(renewNames(given).variables)) vars[name] = String(value);

  const keys = { ...bindings, ...vars }.API_KEYS ?? "";
  if (keys === "" && !("OPEN_TENANT" in bindings)) vars.OPEN_TENANT ??= "local";
  try {
    const config = parseConfig({ ...bindings, ...vars });
    const openTenant = keys === "" && config.OPEN_TENANT !== "" ? config.OPEN_TENANT : undefined;
    return ok({ vars, openTenant, kafkaDriver: config.KAFKA_DRIVER });
  } catch (error) {
    if (error instanceof ConfigError) return fail(error.message);
    throw error;
  }
}

/** How many batches of each queue its consumer is given side by side. */
export function queueConcurrency(
  { bindings, maxConcurrency }: Pick<WranglerConfig, "bindings" | "maxConcurrency">,
  vars: Record<string, string>,
): Record<string, number> {
  const { WORKERS } = parseConfig({ ...bindings, ...vars });
  const workersOf = ([queue, max]: [string, number]) => [queue, taskQueues.includes(queueKind(queue)) ? WORKERS : max];
  return Object.fromEntries(Object.entries(maxConcurrency).map(workersOf));
}
