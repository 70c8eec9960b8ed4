// What the cron does each minute. While the deployment rests, it asks the watch alone; the pollers of an outside broker, which nothing
// else wakes, are asked all the same.
import type { CronServices } from "../composition/services.ts";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { textHash } from "../kernel/text-hash.ts";
import { restMs } from "../monitoring/rest.ts";
import { log } from "../telemetry/log.ts";
import { observeMinute } from "./observe-minute.ts";
import { runWatchdog } from "./watchdog.ts";

export async function runMinute(cron: CronServices): Promise<void> {
  const { watch, config, budget, now } = cron;
  await noteDeployment(cron);
  // A hash, because settings contain secrets.
  const settings = await textHash(canonicalJson(config));
  const stirs = await watch.due(now(), settings).catch((error: unknown) => {
    log("error", { event: "watch_failed", error: String(error) });
    return unknown;
  });
  if (stirs === null) {
    if (await arePollersWell(cron)) return;
    // So that the minutes go on until the alerts of it have ended.
    await watch.stir().catch((error: unknown) => log("error", { event: "watch_failed", error: String(error) }));
  }
  const [, { isIdle, silenceEndsAt, looked }] = await Promise.all([runWatchdog(cron), observeMinute(cron)]);
  if (!isIdle || stirs === unknown || stirs === null) return;
  const restUntil = Math.min(now() + restMs(looked), silenceEndsAt ?? Number.POSITIVE_INFINITY);
  // With the day, the alert about its budget ends.
  await watch.rest(stirs, budget.limitUsd === 0 ? restUntil : Math.min(restUntil, budget.nextDay()), settings);
}

/** What this isolate noted last, so that only an isolate's first minute makes the call. */
let notedVersion = "";
let notedConfig: unknown = null;

async function noteDeployment({ deploymentLog, version, config, now }: CronServices): Promise<void> {
  if (version === notedVersion && config === notedConfig) return;
  const hashes = Object.entries(config).map(async ([name, value]) => [name, await textHash(canonicalJson(value))]);
  const settings = Object.fromEntries(await Promise.all(hashes));
  await deploymentLog.note({ version, settings }, now()).then(
    () => {
      notedVersion = version;
      notedConfig = config;
    },
    (error: unknown) => log("error", { event: "deployment_not_noted", error: String(error) }),
  );
}

/** The watch did not answer: the minute is as any other, and no rest begins. */
const unknown = -1;

/** Of the embedded log, a record wakes its poller, and a poller that fails lets nobody rest. */
async function arePollersWell({ pollers, config }: Pick<CronServices, "pollers" | "config">): Promise<boolean> {
  if (config.KAFKA_DRIVER === "embedded") return true;
  return pollers.rouseAll().catch((error: unknown) => {
    log("error", { event: "pollers_not_woken", error: String(error) });
    return false;
  });
}
