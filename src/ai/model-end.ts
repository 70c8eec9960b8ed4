// Which configured models end soon or have ended, and what to set instead.
import { settings } from "../config.ts";
import { type ConfiguredModel, configuredModels } from "./configured-models.ts";
import { knownModel } from "./known-models.ts";

const dayMs = 86_400_000;
/** Time enough to try another model. */
const warningDays = 60;

/** A sentence each, naming setting, model, day and remedy. */
export function endingModels(config: Parameters<typeof configuredModels>[0], now: number): string[] {
  return configuredModels(config, now).flatMap(({ setting, provider, model }) => {
    const { endsOn = null, replacement = null } = knownModel(provider, model) ?? {};
    const days = endsOn === null ? Number.POSITIVE_INFINITY : Math.ceil((Date.parse(endsOn) - now) / dayMs);
    if (days > warningDays) return [];
    const when = days > 0 ? `ends on ${endsOn}, in ${days} ${days === 1 ? "day" : "days"}` : `ended on ${endsOn}`;
    const instead = replacement ?? lastingDefault(setting, provider, now) ?? `another model of ${provider}`;
    return [`${setting}: ${model} ${when}. Set ${setting} to ${instead}.`];
  });
}

/** The setting's default, if it is a model of that provider that stays. */
function lastingDefault(setting: ConfiguredModel["setting"], provider: string, now: number): string | null {
  const model = settings.parse({})[setting];
  const known = knownModel(provider, model);
  const stays = known && (known.endsOn === null || Date.parse(known.endsOn) - now > warningDays * dayMs);
  return stays ? model : null;
}
