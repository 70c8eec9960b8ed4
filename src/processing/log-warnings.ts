// Runs each minute and logs, once a day in each isolate, what will soon need a change of settings.
import type { CronServices } from "../composition/services.ts";
import { endingModels } from "../config/model-end.ts";
import { log } from "../telemetry/log.ts";

let loggedOn = "";

export async function logWarnings({ config, indexMisfit, now }: Pick<CronServices, "config" | "indexMisfit" | "now">) {
  const day = new Date(now()).toISOString().slice(0, 10);
  if (day !== loggedOn)
    for (const warning of endingModels(config, now())) log("warn", { event: "model_ends", warning });
  loggedOn = day;
  // The check itself logs a misfit, once.
  await indexMisfit();
}
