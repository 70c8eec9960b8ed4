// Finds the verb that a question asks about, and whether a sentence has it in any of its forms.
import nlp from "compromise";
import * as z from "zod";
import { foldWord, stopWords } from "./stop-words.ts";
import { type Word, wordsOf } from "./words.ts";

const setOf = (words: string) => new Set(words.split(" "));
const englishOpeners = setOf("who when where whom how");
const spanishOpeners = setOf("quien quienes cuando donde cuanto hora");
const auxiliaries = setOf("do does did is are was were has have had will can could would should be been");
const beForms = setOf("is are was were be been");
const participle = /(?:ed|en|wn|lt|ld|ht|rn|nt|ut|un|ade|me|ng|nk)$/;
const determiners = setOf("the a an my our your his her their this that");
const prepositions = setOf("to on in at by for from with of into onto near until");
/** Between a Spanish question word and its verb; a form of "ser" alone asks about no verb. */
const spanishParticles = setOf("se fue ha han habia me te le lo la les nos");
const copulas = setOf("es son esta estan era eran hay tiene tienen tuvo puede pueden debe");

/** Folded forms of the verb; null when the question asks about no certain verb. */
export function askedVerb(question: string): ReadonlySet<string> | null {
  const words = wordsOf(question);
  const at = words.findIndex(({ folded }) => englishOpeners.has(folded) || spanishOpeners.has(folded));
  if (at < 0) return null;
  const rest = words.slice(at + 1);
  if (spanishOpeners.has(words[at]?.folded ?? "")) {
    const verb = rest.find(({ folded }) => !spanishParticles.has(folded));
    return verb === undefined || copulas.has(verb.folded) || verb.text !== verb.text.toLowerCase()
      ? null
      : new Set([verb.folded]);
  }
  // "How much does …" asks by its verb; "how many people live …" and "how tall is …" by another word.
  const asked = words[at]?.folded === "how" ? rest.slice(1) : rest;
  const first = asked[0]?.folded ?? "";
  const isAuxiliary = auxiliaries.has(first);
  if (words[at]?.folded === "how" && !isAuxiliary) return null;
  const verb = isAuxiliary ? infinitive(asked.slice(1), question) : asked[0];
  if (verb === undefined || verb.text !== verb.text.toLowerCase() || stopWords.has(verb.folded)) return null;
  if (beForms.has(first) && !participle.test(verb.folded)) return null;
  const doc = nlp(verb.folded);
  doc.tag("Verb");
  const forms: unknown = doc.verbs().conjugate();
  const written = z.array(z.record(z.string(), z.string())).safeParse(forms).data ?? [];
  return new Set([verb.folded, ...written.flatMap((each) => Object.values(each)).map(foldWord)]);
}

/** "How much does the ferry to Oslo cost" has its verb at the end, "When does the ferry leave for Oslo" before the preposition. */
function infinitive(words: readonly Word[], question: string): Word | undefined {
  const found = lastBeforePreposition(words);
  const last = words.at(-1);
  if (found === undefined || last === undefined || last === found || last.text !== last.text.toLowerCase())
    return found;
  const before = words[words.indexOf(found) - 1]?.folded ?? "";
  return determiners.has(before) && !nlp(question).has(`#Verb && ${found.folded}`) ? last : found;
}

function lastBeforePreposition(words: readonly Word[]): Word | undefined {
  // The subject comes first and may hold a preposition itself: "the Bank of Spain".
  const end = words.findIndex(({ folded }, at) => at > 1 && prepositions.has(folded));
  return (end < 0 ? words : words.slice(0, end)).at(-1);
}

/** Spanish verbs change the vowel of their stem: "cuesta", "costó". */
const stemOf = (word: string): string => word.replaceAll("ue", "o").replaceAll("ie", "e");
const leastShared = 3;

/** The offset of the verb's end in the sentence; null when the sentence does not have it. */
export function verbEnd(sentence: string, forms: ReadonlySet<string>, isSpanish: boolean): number | null {
  const [asked = ""] = forms;
  for (const { folded, end } of wordsOf(sentence)) {
    if (forms.has(folded) || (isSpanish && sharesStem(stemOf(folded), stemOf(asked)))) return end;
  }
  return null;
}

function sharesStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a.charAt(shared) === b.charAt(shared)) shared++;
  return shared >= Math.max(leastShared, b.length - 3) && a.length - shared <= 5;
}
