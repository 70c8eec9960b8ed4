// Runs each minute: wakes every shard whose alarm was lost, and every poller. An alarm that fails six times is not called again by the
// platform, and nothing else would notice.

import type { CronServices } from "../composition/services.ts";
import { log } from "../telemetry/log.ts";

export async function watchOver({
  shards,
  pollers,
  now,
}: Pick<CronServices, "shards" | "pollers" | "now">): Promise<void> {
  const started = now();
  const pollersWoken = pollers.wakeAll().catch((error: unknown) => {
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
  log("info", {
    event: "watchdog",
    shards: woken.length,
    failed: woken.filter((ok) => !ok).length,
    ms: now() - started,
  });
}
