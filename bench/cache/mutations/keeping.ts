// Mutations that keep the meaning: the answer to one text of a pair is right for the other.
import englishWords from "an-array-of-english-words" with { type: "json" };
import spanishWords from "an-array-of-spanish-words" with { type: "json" };
import { anyWord, codeToken, type Mutation, replaceOne, vocabularyOf } from "./mutation.ts";

const words = { en: new Set<string>(englishWords), es: new Set<string>(spanishWords) };

const slips: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
];

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bdo not\b/, "don't"],
  [/\bdoes not\b/, "doesn't"],
  [/\bdid not\b/, "didn't"],
  [/\bis not\b/, "isn't"],
  [/\bare not\b/, "aren't"],
  [/\bwas not\b/, "wasn't"],
  [/\b(?:cannot|can not)\b/, "can't"],
  [/\bwill not\b/, "won't"],
  [/\bshould not\b/, "shouldn't"],
  [/\bhave not\b/, "haven't"],
  [/\bhas not\b/, "hasn't"],
  [/\bI am\b/, "I'm"],
  [/\b(I|You|We|They|you|we|they) have (?=\w+(?:ed|en|old)\b)/, "$1've "],
  [/\b(I|You|We|They|He|She) will\b/, "$1'll"],
  [/\b(You|We|They|you|we|they) are\b/, "$1're"],
  [/\b(He|She|It|That|he|she|it) is\b/, "$1's"],
  [/\b(What|Where|Who) is\b/, "$1's"],
  [/\bI would\b/, "I'd"],
];
const written: readonly (readonly [RegExp, string])[] = [
  [/'/g, "’"],
  [/"([^"]+)"/g, "“$1”"],
  [/ - /g, " – "],
  [/\.\.\./g, "…"],
  [/(?<=\d) (?=(?:kg|g|mg|km|cm|ml|GB|MB|€)\b)/g, ""],
  [/(?<=\d)%/g, " %"],
  [/^¿/, ""],
  [/(?<=\p{L}), (?=\p{L})/u, " , "],
  [/(?<=\p{L}) (?=\p{L})/u, "\u00a0"],
  [/\.$/, ""],
  [/\?$/, " ?"],
  [/\.$/, "!"],
  [/ /, "  "],
];

const choosePattern = (
  text: string,
  patterns: readonly (readonly [RegExp, string])[],
  choose: Parameters<Mutation>[1],
): readonly [string, string] | null => {
  const usable = choose(patterns.filter(([pattern]) => text.search(pattern) >= 0));
  return usable ? [text, text.replace(usable[0], usable[1])] : null;
};

const lowerFirst = (text: string): string =>
  /^(?:I\b|\p{Lu}{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const keeping: Readonly<Record<string, Mutation>> = {
  typo: ({ text, language }, choose) =>
    replaceOne(text, anyWord, choose, ([word]) => {
      if (word.length < 5 || word !== word.toLowerCase() || !words[language].has(word)) return null;
      const at = choose([...word].slice(1, -2).map((_, index) => index + 1)) ?? 1;
      const mistyped = choose(slips)?.(word, at) ?? word;
      return words[language].has(mistyped) ? null : mistyped;
    }),
  case_of_text: (sentence, choose) => {
    const { text } = sentence;
    const { cased } = vocabularyOf(sentence);
    const hasTold = [...text.matchAll(anyWord)].some(([word]) => cased.has(word.toLowerCase()));
    if (hasTold || text.search(codeToken) >= 0 || /\p{Lu}{2}|\p{Ll}\p{Lu}|[=@_]/u.test(text)) return null;
    return [text, choose([text.toLowerCase(), text.toLowerCase(), text.toUpperCase()]) ?? text];
  },
  politeness: (sentence, choose) => {
    const { greetings, thanks } = vocabularyOf(sentence);
    const { text } = sentence;
    if (!/[.?!]$/.test(text)) return null;
    return [text, choose([`${choose(greetings)}${text}`, `${text}${choose(thanks)}`]) ?? text];
  },
  contraction: ({ text, language }, choose) => (language === "en" ? choosePattern(text, contractions, choose) : null),
  typography: ({ text }, choose) => choosePattern(text, written, choose),
  no_accents: ({ text, language }) =>
    language === "es"
      ? [
          text,
          text
            .normalize("NFD")
            .replaceAll(/[\u0301\u0308]/g, "")
            .normalize("NFC"),
        ]
      : null,
  word_order: (sentence) => {
    const { clause, joined } = vocabularyOf(sentence);
    const { text } = sentence;
    const [, opening = "", condition, rest] = clause.exec(text) ?? [];
    if (condition && rest) return [text, `${upperFirst(rest)} ${lowerFirst(opening)} ${condition}.`];
    return [text, text.replace(joined, "$3 $2 $1")];
  },
};
