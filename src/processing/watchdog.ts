// Runs each minute and wakes every shard and every poller whose alarm was lost. The platform does not call an alarm again after six
// failures, and nothing else would notice that.
import type { CronServices } from "../composition/services.ts";
import { log } from "../telemetry/log.ts";

export async function runWatchdog({
  shards,
  pollers,
  now,
}: Pick<CronServices, "shards" | "pollers" | "now">): Promise<void> {
  const started = now();
  const pollersWoken = pollers.rouseAll().catch((error: unknown) => {
    log("error", { event: "pollers_not_woken", error: String(error) });
  });
  const woken = await shards.askAll((shard, name) =>
    shard.wake().then(
      () => true,
      (error: unknown) => {
        log("error", { event: "shard_not_woken", shard: name, error: String(error) });
        return false;
      },
    ),
  );
  await pollersWoken;
  const failed = woken.filter((isWoken) => !isWoken).length;
  log("info", { event: "watchdog", shards: woken.length, failed, ms: now() - started });
}
