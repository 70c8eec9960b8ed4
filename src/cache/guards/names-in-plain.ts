// Finds a name of common words that the other text uses as common words: "visit Blue Man" and "visit a blue man", "where is Six Flags"
// and "where are six flags". Where nothing else tells, capitals are a matter of style: "enable Dark Mode", "enable dark mode".
import type { Finding, Guard } from "./finding.ts";
import { foundOnce } from "./found-once.ts";
import { isContent, type Reading, type Token } from "./reading.ts";

export const namesInPlain: Guard = ({ a, b }): Finding | null => {
  const names = [...meantAsWords(a, b), ...meantAsWords(b, a)].map((name) => name.map(({ word }) => word).join(" "));
  return names.length === 0 ? null : { kind: "writing", a: names, b: names };
};

/** The names of a text whose words are common words in the other. */
function meantAsWords(named: Reading, plain: Reading): readonly Token[][] {
  return namesIn(named).filter((name) => {
    const [first] = name;
    const same = first && plain.tokens.find((token) => beginsSame(token, name, plain));
    if (!first || !same) return false;
    const [before, beforePlain] = [wordBefore(first, named), wordBefore(same, plain)];
    if (!article.test(before) && article.test(beforePlain)) return true;
    if (first.number === null || !counts(name)) return false;
    const isOtherVerb = holds(singular, named) && holds(plural, plain);
    return isOtherVerb || (the.test(before) && !the.test(beforePlain)) || /\p{Lu}/u.test(plain.text);
  });
}

/** Two or more words with capitals inside a sentence. In a title, they are no name. */
const namesIn = foundOnce((reading: Reading): readonly Token[][] => {
  const names: Token[][] = [];
  let run: Token[] = [];
  for (const token of reading.tokens) {
    const isPart = isContent(token) && !token.opensClause && /^\p{Lu}\p{Ll}/u.test(token.written);
    run = isPart ? [...run.slice(0, 2), token] : [];
    if (run.length === 2) names.push(run);
  }
  return names.length > 0 && isSentence(reading) ? names : [];
});

/** A title has capitals on all its verbs and pronouns. */
const isSentence = ({ text, tokens }: Reading): boolean =>
  /^\P{L}*\p{Ll}/u.test(text) ||
  verbOrPronoun.test(text) ||
  tokens.some((token) => /^\p{Ll}/u.test(token.written) && isContent(token));

const beginsSame = ({ index }: Token, name: readonly Token[], { tokens }: Reading): boolean =>
  name.every(({ word }, nth) => {
    const token = tokens[index + nth];
    return token?.word === word && /^\p{Ll}/u.test(token.written);
  });

/** "Six Flags", but not "Two Factor". */
const counts = (name: readonly Token[]): boolean => /(?:s|men)$/.test(name[1]?.word ?? "");

const article = /^(?:an?|some|un|una|unos|unas)$/;
const the = /^(?:the|el|la|los|las)$/;
const singular = /^(?:is|was|does|has|es|está|fue|tiene)$/;
const plural = /^(?:are|were|do|have|son|están|fueron|tienen)$/;
const verbOrPronoun = / (?:is|are|was|were|do|does|did|has|have|had|can|will|you|we|my|your|es|son|está|están) /;

const wordBefore = ({ index }: Token, { tokens }: Reading): string => tokens[index - 1]?.word ?? "";
const holds = (words: RegExp, { tokens }: Reading): boolean => tokens.some(({ word }) => words.test(word));
