// Which configured models end, when, and what to set instead.

import { type ConfiguredModel, modelsInUse } from "../ai/configured-models.ts";
import { findProvider, knownModel } from "../ai/providers.ts";
import { settings } from "./settings.ts";

const dayMs = 86_400_000;
/** Time enough to try another model. */
const warningDays = 60;

export interface ModelEnd extends Pick<ConfiguredModel, "setting" | "provider" | "model"> {
  /** `YYYY-MM-DD`, or the earliest that is announced; null when none is. */
  endsOn: string | null;
  /** Days left, negative when it is over; infinite when no end is announced. */
  days: number;
  /** What to set instead. */
  instead: string;
}

export function modelEnds(config: Parameters<typeof modelsInUse>[0], now: number): ModelEnd[] {
  return modelsInUse(config, now).map(({ setting, provider, model }) => {
    const { endsOn = null, replacement = null } = knownModel(provider, model) ?? {};
    const days = endsOn === null ? Number.POSITIVE_INFINITY : Math.ceil((Date.parse(endsOn) - now) / dayMs);
    const other = replacement ?? lastingDefault(setting, provider, now);
    const named = other && setting === "CACHE_VERIFIER_MODEL" ? `${provider}/${other}` : other;
    const instead = named ?? `another model of ${provider}`;
    return { setting, provider, model, endsOn, days, instead };
  });
}

/** Of a model that ends, naming setting, model, day and remedy. */
export function endSentence({ setting, model, endsOn, days, instead }: ModelEnd): string {
  const when = days > 0 ? `ends on ${endsOn}, in ${days} ${days === 1 ? "day" : "days"}` : `ended on ${endsOn}`;
  return `${setting}: ${model} ${when}. Set ${setting} to ${instead}.`;
}

/** A sentence for each that ends soon or has ended. */
export const endingModels = (config: Parameters<typeof modelsInUse>[0], now: number): string[] =>
  modelEnds(config, now)
    .filter(({ days }) => days <= warningDays)
    .map(endSentence);

/** The provider's usual model, if it stays. */
function lastingDefault(setting: ConfiguredModel["setting"], provider: string, now: number): string | null {
  const usual = setting === "EMBEDDING_MODEL" ? findProvider(provider)?.embedding?.model : settings.parse({})[setting];
  const model = usual ?? "";
  const known = knownModel(provider, model);
  const stays = known && (known.endsOn === null || Date.parse(known.endsOn) - now > warningDays * dayMs);
  return stays ? model : null;
}
