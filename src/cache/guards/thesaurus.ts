// Synonyms and opposites of one language. The lists are parsed on first use.
import type { GuardLanguage } from "./guard-language.ts";

interface ThesaurusSource {
  /** Groups separated by commas; a group is a stem and the stems that it pairs with, separated by spaces. */
  synonyms: string;
  opposites: string;
  stem: (word: string) => string;
  /** Such as "un" in "unable". */
  negativePrefix: RegExp;
}

interface Thesaurus extends Pick<GuardLanguage, "areSynonyms" | "areOpposites"> {
  holds: (word: string) => boolean;
}

export function thesaurusOf({ synonyms, opposites, stem, negativePrefix }: ThesaurusSource): Thesaurus {
  const [synonymPairs, oppositePairs] = [unpackedOnce(synonyms), unpackedOnce(opposites)];
  const isNegated = (a: string, b: string): boolean => {
    const bare = a.replace(negativePrefix, "");
    return bare !== a && bare.length >= 4 && stem(bare) === stem(b);
  };
  return {
    holds: (word) => synonymPairs.has(stem(word)),
    areSynonyms: (a, b) => synonymPairs.meet(stem(a), stem(b)),
    areOpposites: (a, b) => a !== b && (oppositePairs.meet(stem(a), stem(b)) || isNegated(a, b) || isNegated(b, a)),
  };
}

function unpackedOnce(groups: string): { has: (stem: string) => boolean; meet: (a: string, b: string) => boolean } {
  let byStem: Map<string, string> | null = null;
  let stems: Set<string> | null = null;
  const unpacked = () => {
    byStem ??= new Map(groups.split(",").map((group) => [group.slice(0, group.indexOf(" ")), `${group} `]));
    return byStem;
  };
  const pairs = (a: string, b: string) => unpacked().get(a)?.includes(` ${b} `) ?? false;
  return {
    has: (stem) => {
      stems ??= new Set(groups.split(/[ ,]/));
      return stems.has(stem);
    },
    meet: (a, b) => pairs(a, b) || pairs(b, a),
  };
}
