// Runs each minute: logs what will need a change of settings, once a day in each isolate.

import type { CronServices } from "../composition/services.ts";
import { endingModels } from "../config/model-end.ts";
import { log } from "../telemetry/log.ts";

let toldOn = "";

export async function tellWarnings({ config, indexMisfit, now }: Pick<CronServices, "config" | "indexMisfit" | "now">) {
  const day = new Date(now()).toISOString().slice(0, 10);
  if (day !== toldOn) for (const warning of endingModels(config, now())) log("warn", { event: "model_ends", warning });
  toldOn = day;
  // It logs what it finds, once.
  await indexMisfit();
}
