// Mutations that change the meaning: the answer to one text of a pair is wrong for the other.
import { anyWord, codeToken, type Mutation, replaceOne, swapWord, vocabularyOf } from "./mutation.ts";

const otherDigit = (digit: string, step: number): string => String(((Number(digit) - 1 + step) % 9) + 1);
const vowels = "aeiou";
const consonants = "bdfglmnprst";

/** Another letter of the same sort, so that the name can be said. */
const otherLetter = (letter: string, choose: Parameters<Mutation>[1]): string => {
  const sort = vowels.includes(letter) ? vowels : consonants;
  return choose([...sort].filter((each) => each !== letter)) ?? letter;
};

const signs: readonly (readonly [RegExp, (sign: string) => string])[] = [
  [/[$€£]/g, (sign) => (sign === "€" ? "$" : "€")],
  [/(?<=\s)[+-](?= ?\d)/g, (sign) => (sign === "+" ? "-" : "+")],
  [/(?<=\s)[<>](?=\s)/g, (sign) => (sign === "<" ? ">" : "<")],
  [/[!=]=/g, (sign) => (sign === "==" ? "!=" : "==")],
  [/(?<=\d )[*/](?= \d)/g, (sign) => (sign === "*" ? "/" : "*")],
  [/(?<=\d)%/g, () => " €"],
];
const emoji = ["🙂", "😡", "😢", "👍", "👎", "❤️", "🎉", "🐶", "🇪🇸", "🇫🇷"];

/** A headline and a text in one case tell nothing by case. */
const isToldByCase = (text: string): boolean => {
  const words = text.match(anyWord) ?? [];
  return /^\P{L}*\p{Lu}/u.test(text) && words.filter((word) => /^\p{Ll}/u.test(word)).length > 0.5 * words.length;
};

export const changing: Readonly<Record<string, Mutation>> = {
  name: (sentence, choose) => swapWord(sentence.text, vocabularyOf(sentence).names, choose),
  letter_of_name: (sentence, choose) => {
    const { names } = vocabularyOf(sentence);
    return replaceOne(sentence.text, anyWord, choose, ([name]) => {
      if (!names.has(name) || name.length < 5) return null;
      const at = choose([...name].flatMap((letter, index) => (index > 0 && /[a-z]/.test(letter) ? [index] : [])));
      return at === undefined ? null : name.slice(0, at) + otherLetter(name.charAt(at), choose) + name.slice(at + 1);
    });
  },
  sign: ({ text }, choose) => {
    const usable = choose(signs.filter(([pattern]) => text.search(pattern) >= 0));
    return usable ? replaceOne(text, usable[0], choose, ([sign]) => usable[1](sign)) : null;
  },
  emoji: ({ text }, choose) => {
    const [first, second] = [choose(emoji), choose(emoji)];
    return [choose([text, `${text} ${first}`]) ?? text, `${text} ${first === second ? "🚗" : second}`];
  },
  unit: (sentence, choose) => {
    const { units } = vocabularyOf(sentence);
    return replaceOne(sentence.text, /(\d ?|\b(?:two|three|tres|dos) )(\p{L}+)/gu, choose, ([, number, unit = ""]) => {
      const other = choose(units.get(unit) ?? []);
      return other && `${number}${other}`;
    });
  },
  number: (sentence, choose) =>
    replaceOne(sentence.text, /\d/g, choose, ([digit]) => otherDigit(digit, choose([1, 2, 3, 4, 5]) ?? 1)) ??
    swapWord(sentence.text, vocabularyOf(sentence).numbers, choose),
  case_of_word: (sentence, choose) => {
    const { cased } = vocabularyOf(sentence);
    if (!isToldByCase(sentence.text)) return null;
    return replaceOne(sentence.text, /(?<=\p{L} |\d )\p{L}+(?!\p{N})/gu, choose, ([word]) => {
      if (!cased.has(word.toLowerCase())) return null;
      if (/^[MG]B$/.test(word)) return `${word.charAt(0)}b`;
      if (word.length <= 3) return word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
      const [first = ""] = word;
      return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
    });
  },
  person: (sentence, choose) =>
    // Who asks does not matter to "how do I" and "how do you".
    /^[¿]?(?:how|cómo|what is the best|is there)/i.test(sentence.text)
      ? null
      : swapWord(sentence.text, vocabularyOf(sentence).persons, choose),
  direction: (sentence, choose) => {
    const { way, directions } = vocabularyOf(sentence);
    const turned = sentence.text.replace(way, (found, from: string, to: string) =>
      found.replace(new RegExp(`${from}(.*)${to}`, "u"), (_, between: string) => to + between + from),
    );
    return turned === sentence.text ? swapWord(sentence.text, directions, choose) : [sentence.text, turned];
  },
  quantifier: (sentence, choose) => swapWord(sentence.text, vocabularyOf(sentence).quantifiers, choose),
  negation: (sentence, choose) => {
    const { after, before, negator } = vocabularyOf(sentence).negation;
    if (!before.test(sentence.text)) return null;
    return replaceOne(sentence.text, after, choose, ([word]) => (word ? `${word} ${negator}` : negator));
  },
  code_token: ({ text }, choose) =>
    replaceOne(text, codeToken, choose, ([token]) => {
      if (/^(?:--|\.)/.test(token) && choose([true, false])) return token.slice(1);
      const at = choose([...token].flatMap((sign, index) => (/[A-Za-z\d]/.test(sign) ? [index] : []))) ?? 0;
      const sign = token.charAt(at);
      // "iPhone" and "Z3" are often written in lower case.
      const isFree = !/_|^--|^[a-z]{2,}[A-Z]/.test(token) || choose([true, true, false]);
      const turned = sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase();
      const other = /\d/.test(sign) ? otherDigit(sign, 2) : isFree ? otherLetter(sign.toLowerCase(), choose) : turned;
      return token.slice(0, at) + other + token.slice(at + 1);
    }),
};
