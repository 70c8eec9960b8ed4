// The languages the guards know, and which one a text is in.
import type { GuardLanguage } from "./guard-language.ts";
import { english } from "./languages/english.ts";
import { spanish } from "./languages/spanish.ts";

const languages: readonly GuardLanguage[] = [english, spanish];

const none: ReadonlySet<string> = new Set();
/** Knows nothing: every word counts, and only equal ones explain each other. */
const undetermined: GuardLanguage = {
  code: "und",
  stem: (word) => word,
  expand: () => null,
  phrases: new Map(),
  light: none,
  negators: none,
  hasNegativeConcord: false,
  operators: new Map(),
  numbers: new Map(),
  units: new Map(),
  calendar: new Map(),
  symmetric: none,
  attribution: none,
  roleMarkers: none,
  passive: { auxiliaries: none, agent: "", isParticiple: () => false },
  isKnown: () => true,
  areSynonyms: () => false,
  areOpposites: () => false,
};

/** By its grammar words. Text of names and subjects alone is taken for the first language when it is in Latin letters. */
export function languageOf(words: readonly string[]): GuardLanguage {
  let best: GuardLanguage | null = null;
  let most = 0;
  for (const language of languages) {
    const known = words.filter(
      (word) =>
        language.expand(word) !== null ||
        language.light.has(word) ||
        language.negators.has(word) ||
        language.operators.has(word),
    );
    if (known.length > most) {
      most = known.length;
      best = language;
    }
  }
  if (best) return best;
  return undetermined;
}
