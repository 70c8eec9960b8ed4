// Moderates by word lists: our English and Spanish terms, and the `obscenity` package, which also matches l33t and stretched
// spelling. It sees words and not intent: quoting an insult scores like using it, and a threat without listed words passes.
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import { type ModerationCategory, type ModerationOutput, moderationCategories } from "../../task-types/moderation.ts";
import { languageOf } from "./detect-language.ts";
import { moderationTerms } from "./moderation-terms.ts";
import { type Phrases, parsePhrases, phraseAt } from "./phrases.ts";
import { type Word, wordsOf } from "./words.ts";

const flaggedFrom = 0.5;

/** Words of the `obscenity` package that belong to another category than profanity. */
const obscenityKinds: ReadonlyMap<string, ModerationCategory> = new Map([
  ...["fag", "nigger", "negro", "kike", "chink", "spick", "tranny", "dyke", "retard", "abo", "abeed", "pajeet"].map(
    (word) => [word, "hate"] as const,
  ),
  ...[
    "porn",
    "blowjob",
    "cum",
    "jizz",
    "dildo",
    "deepthroat",
    "handjob",
    "masturbate",
    "orgasm",
    "anal",
    "hentai",
    "incest",
    "rape",
  ].map((word) => [word, "sexual"] as const),
]);

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const termsByCategory: readonly (readonly [ModerationCategory, Phrases])[] = moderationCategories.map((category) => [
  category,
  parsePhrases(
    Array.from(moderationTerms[category].matchAll(/^(\S+) (.+)$/gm)).flatMap(([, weight, phrases = ""]) =>
      phrases.split("|").map((phrase): [string, number] => [phrase, Number(weight)]),
    ),
  ),
]);

export function moderate(text: string): ModerationOutput {
  const language = languageOf(text);
  const misses = { hate: 1, harassment: 1, sexual: 1, violence: 1, self_harm: 1, profanity: 1, spam: 1 };
  // Scores are combined as independent probabilities: `misses` holds the chance that all matches so far are innocent.
  const add = (category: ModerationCategory, weight: number) => {
    misses[category] *= 1 - weight;
  };
  const words = wordsOf(text);
  for (const [category, terms] of termsByCategory) {
    for (const weight of foundWeights(words, terms)) add(category, weight);
  }
  // The matcher knows English only: in another language its words may be innocent.
  if (language === "en" || language === "und") {
    for (const kind of obscenities(text)) add(kind, 0.8);
  }
  const categories = {
    hate: scoreOf(misses.hate),
    harassment: scoreOf(misses.harassment),
    sexual: scoreOf(misses.sexual),
    violence: scoreOf(misses.violence),
    self_harm: scoreOf(misses.self_harm),
    profanity: scoreOf(misses.profanity),
    spam: scoreOf(misses.spam),
  };
  return {
    flagged: moderationCategories.some((category) => categories[category] >= flaggedFrom),
    categories,
    language,
  };
}

const scoreOf = (miss: number): number => Math.round((1 - miss) * 1000) / 1000;

/** Each different phrase counts once: repeating a mild word does not make it serious. */
function foundWeights(words: readonly Word[], terms: Phrases): number[] {
  const found = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at, terms);
    if (phrase !== null) found.set(phrase.words.join(" "), phrase.weight);
  }
  return [...found.values()];
}

/** The matcher is too slow on longer texts. The lists above still read the whole text. */
const matchedLength = 20_000;

function obscenities(text: string): Set<ModerationCategory> {
  const kinds = new Set<ModerationCategory>();
  for (const match of matcher.getAllMatches(text.slice(0, matchedLength))) {
    const word = englishDataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord ?? "";
    kinds.add(obscenityKinds.get(word) ?? "profanity");
  }
  return kinds;
}
