// Answers with a span of the context: it finds the sentence that shares most of the question's rare words, and in it the entity
// of the type that the question asks for (who: a person, when: a date). Without enough shared words the answer is null.

import { type Sentence, sentencesOf } from "../../language/sentences.ts";
import { stemmerOf } from "../../language/stem.ts";
import type { QuestionAnsweringOptions, QuestionAnsweringOutput } from "../../task-types/question-answering.ts";
import { mayAnswer } from "./answering-sentence.ts";
import { askedVerb, verbEnd } from "./asked-verb.ts";
import { contentWordsOf } from "./content-words.ts";
import { languageOf, likelierOf } from "./detect-language.ts";
import { entitySpans } from "./entities.ts";
import { expectedTypes } from "./expected-types.ts";
import { askedMeasure, unitBehind } from "./measures.ts";
import { wordsOf } from "./words.ts";

/** Share of the question's weight that a sentence must hold. Below it, answers are more often wrong than right. */
const leastShare = 0.4;
/** Sentences searched for a span. The limit is low because finding names takes time. */
const mostCandidates = 8;
/** Longer "sentences" are text without punctuation and are split into pieces of this length. */
const longestSentence = 600;

const refersBack = /(?<!\p{L})(?:it|he|she|they|its|his|her|their|se|lo|fue|fueron|ella|su)(?!\p{L})/iu;

/** "Costó tres euros", "Abre a las nueve": Spanish does not repeat a subject that is known. */
const opensWithVerb =
  /^[¡"«\s]{0,3}\p{L}{1,18}(?:[aeó]|an|en|on)\s(?:\d|(?:el|la|los|las|un|una|unos|unas|a|al|de|del|en|con|por|para|su|sus|dos|tres|muy|más)\s)/iu;

export function answerQuestion(text: string, options: QuestionAnsweringOptions): QuestionAnsweringOutput {
  const { question, context } =
    options.context === undefined ? splitText(text) : { question: text, context: options.context };
  const detected = languageOf(context);
  const language = detected === "und" ? likelierOf(context, ["en", "es"]) : detected;
  const stem = stemmerOf(language);
  const verb = askedVerb(question);
  const asked = new Set(contentWordsOf(question, stem).map((word) => word.stem));
  const sentences = sentencesOf(context).flatMap(pieces);
  const own = sentences.map((sentence) => contentWordsOf(sentence.text, stem).map((word) => word.stem));
  // "It was built in 1889" speaks of what the sentence before it names.
  let subject: readonly string[] = [];
  const stems = own.map((words, at) => {
    const written = sentences[at]?.text ?? "";
    const carriesOn = refersBack.test(written) || (language === "es" && opensWithVerb.test(written));
    subject = carriesOn ? [...subject, ...words] : words;
    return new Set(subject);
  });
  const weights = rarity(asked, stems);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const measure = askedMeasure(question);
  const types = measure === null ? expectedTypes(question) : (["number"] as const);
  const shareOf = (index: number): number => {
    let shared = 0;
    for (const [each, weight] of weights) if (stems[index]?.has(each)) shared += weight;
    return total === 0 ? 0 : shared / total;
  };
  const [best] = sentences
    .map((sentence, index) => ({ sentence, share: shareOf(index) }))
    .map((candidate) => ({
      ...candidate,
      verbAt: verb === null ? 0 : verbEnd(candidate.sentence.text, verb, language === "es"),
    }))
    .filter(({ share, verbAt }) => share >= leastShare && verbAt !== null)
    .filter(({ sentence }) => measure === null || wordsOf(sentence.text).some(({ folded }) => measure.has(folded)))
    .sort((a, b) => b.share - a.share)
    .slice(0, mostCandidates)
    .map((candidate) => ({
      ...candidate,
      span:
        types.length === 0
          ? definitionSpan(question, candidate.sentence.text)
          : typedSpan(candidate.sentence.text, types, question, candidate.verbAt ?? 0),
    }))
    .filter(({ span, sentence }) => span !== null || mayAnswer(sentence.text, types))
    .sort((a, b) => rank(b) - rank(a));
  if (best === undefined) return { answer: null, evidence: null, confidence: Math.min(0.5, 0.2 + asked.size / 20) };
  const certainty = best.span === null ? 0.5 : 0.8;
  return {
    answer: best.span ?? best.sentence.text,
    evidence: best.sentence.text,
    confidence: Math.round(best.share * certainty * 1000) / 1000,
  };
}

/** Splits a text without `context` into its questions and the sentences that may answer them. */
function splitText(text: string): { question: string; context: string } {
  const sentences = sentencesOf(text).map((sentence) => sentence.text);
  const isQuestion = (sentence: string): boolean => /[?？]["'”»)\s]*$/.test(sentence);
  const questions = sentences.filter(isQuestion);
  if (questions.length === 0) return { question: text, context: "" };
  return { question: questions.join(" "), context: sentences.filter((sentence) => !isQuestion(sentence)).join(" ") };
}

/** A sentence with an entity of the type asked for may win over a sentence with slightly more of the question's words. */
const rank = ({ share, span }: { share: number; span: string | null }): number => share + (span === null ? 0 : 0.2);

/** Weight of each word of the question: a word that few sentences have weighs more. */
function rarity(asked: ReadonlySet<string>, stems: readonly ReadonlySet<string>[]): Map<string, number> {
  return new Map(
    [...asked].map((each) => {
      const count = stems.filter((sentence) => sentence.has(each)).length;
      return [each, Math.log(1 + (stems.length + 1) / (count + 1))];
    }),
  );
}

function pieces(sentence: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  for (let at = 0; at < sentence.text.length; at += longestSentence) {
    const text = sentence.text.slice(at, at + longestSentence).trim();
    if (text !== "") parts.push({ text, start: sentence.start + at });
  }
  return parts;
}

/** The entity of a type asked for that is nearest to the verb. */
function typedSpan(sentence: string, types: readonly string[], question: string, verbAt: number): string | null {
  const asked = question.toLowerCase();
  const isTime = types[0] === "date";
  const spans = entitySpans(sentence).filter(
    ({ text, type }) =>
      !asked.includes(text.toLowerCase()) &&
      !(isTime && type === "number" && !/^[12]\d{3}$/.test(text)) &&
      !(type === "other" && !/^\p{Lu}/u.test(text)),
  );
  const distance = ({ start, text }: { start: number; text: string }) =>
    // What is said of a verb follows it, but for the one who acts.
    start >= verbAt ? start - verbAt : (verbAt - start - text.length) * (types[0] === "person" ? 1 : 4);
  for (const type of types) {
    const [nearest] = spans.filter((span) => span.type === type).sort((a, b) => distance(a) - distance(b));
    if (nearest === undefined) continue;
    const unit = type === "number" ? unitBehind(sentence.slice(nearest.start + nearest.text.length)) : "";
    return nearest.text + unit;
  }
  return null;
}

const copula = /\s(?:is|are|was|were|means|es|son|fue|era|fueron|significa)\s/i;

/** For the question "what is X": the part of the sentence after "X is". */
function definitionSpan(question: string, sentence: string): string | null {
  if (!/^\W{0,3}(?:what|which|qué|que|cuál|cual|cuáles)(?=\s)/i.test(question.trim())) return null;
  const match = copula.exec(sentence);
  if (match === null) return null;
  const rest = sentence
    .slice(match.index + match[0].length)
    .replace(/[.!?…]{1,3}$/, "")
    .trim();
  return rest === "" ? null : rest;
}
