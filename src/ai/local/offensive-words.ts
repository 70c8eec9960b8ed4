// English words of the `obscenity` package. It finds them anywhere in a text, also inside of innocent words ("rapeseed"), so a match
// counts only when it is a whole word, but for an ending or a known first part.
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import type { ModerationCategory } from "../../task-types/moderation.ts";

const kindOf = new Map<string, { category: ModerationCategory; weight: number }>();
const sort = (category: ModerationCategory, weight: number, words: string) => {
  for (const word of words.split(" ")) kindOf.set(word, { category, weight });
};
sort("hate", 0.8, "fag nigger kike chink spick tranny retard abeed pajeet arabush africoon chingchong");
sort(
  "sexual",
  0.8,
  "porn blowjob cum jizz dildo deepthroat handjob masturbate orgasm hentai incest rape fellatio gangbang",
);
// Words of medicine and of other trades.
sort("hate", 0.4, "negro abo dyke spastic");
sort("sexual", 0.4, "sex semen vagina penis anus anal scat ejaculate hooker");
const profanity = { category: "profanity", weight: 0.8 } as const;

const firstParts = /^(?:mother|bull|horse|dumb|jack|bat|ape|dip|god|cluster)?$/;
const endings =
  /^(?:s|es|ed|d|er|ers|r|rs|ing|y|ie|ies|ty|ter|ters|ted|ting|tier|hole|holes|head|heads|face|faces|wit|wits|bag|bags|load|off|able|in['’]?)?$/;
/** Words that join with an offensive one, when all are written letter by letter. */
const firstWords = /^(?:you|u|the|a|holy|what|wtf|no)?$/;
const lastWords = /^(?:you|u|off|this|that|it|him|her|them|me|all|up|yeah)?$/;
/** With the ending of "fuckin" they are other words. */
const notWithIn = /^(?:cum|ass|dick|tit|sex|anal|cock)in$/;
/** Also given and family names. */
const names = /^(?:Dick|Hooker|Cock|Dyke|Negro|Cox|Fanny|Prick|Fag)s?$/;

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
/** The matcher is too slow on longer texts. The word lists still read the whole text. */
const matchedLength = 20_000;
const isWordCharacter = /[\p{L}\p{N}]/u;

export interface OffensiveWord {
  start: number;
  category: ModerationCategory;
  weight: number;
}

/** `joined`: words that were written letter by letter and may be several words. */
export function offensiveWords(text: string, joined: ReadonlySet<string>): OffensiveWord[] {
  const sample = text.slice(0, matchedLength);
  const found: OffensiveWord[] = [];
  for (const match of matcher.getAllMatches(sample)) {
    let start = match.startIndex;
    let end = match.endIndex + 1;
    while (start < end && !isWordCharacter.test(sample.charAt(start))) start++;
    const [from, to] = [start, end];
    while (start > 0 && isWordCharacter.test(sample.charAt(start - 1))) start--;
    while (end < sample.length && isWordCharacter.test(sample.charAt(end))) end++;
    const word = sample.slice(start, end);
    const [first, last] = [word.slice(0, from - start).toLowerCase(), word.slice(to - start).toLowerCase()];
    const isSeveral =
      joined.has(word.toLowerCase()) && firstWords.test(first) && (lastWords.test(last) || endings.test(last));
    if (!isSeveral && !isWhole(word.toLowerCase(), first, last)) continue;
    if (names.test(word) && /^\s\p{Lu}/u.test(sample.slice(end))) continue;
    const original = englishDataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord ?? "";
    found.push({ start, ...(kindOf.get(original) ?? profanity) });
  }
  return found;
}

function isWhole(word: string, first: string, last: string): boolean {
  if (/\p{N}/u.test(word) || notWithIn.test(word)) return false;
  return firstParts.test(first) && endings.test(last);
}
