// The valence of words, from -4 (bad) to 4 (good): VADER's lexicon for English and AFINN's stems for Spanish, plus our own words.
import afinn from "@nlpjs/lang-es/src/sentiment/afinn_es.json" with { type: "json" };
import { lexicon as vader } from "vader-sentiment/src/vader_lexicon.js";
import { memoized } from "../../kernel/memoized.ts";
import { stemmerOf } from "../../language/stem.ts";
import { type Phrases, parsePhrases } from "./phrases.ts";
import { englishPhrases, englishWords } from "./sentiment-words-en.ts";
import { spanishPhrases, spanishWords } from "./sentiment-words-es.ts";
import { stopWords } from "./stop-words.ts";

export interface SentimentLexicon {
  /** Valence of a folded word; 0 when it has none. */
  valence(word: string): number;
  phrases: Phrases;
}

const lineOf = /^(-?\d) (.+)$/gm;

function parseWords(lines: string): [word: string, valence: number][] {
  return Array.from(lines.matchAll(lineOf)).flatMap(([, valence, words = ""]) =>
    words.split(" ").map((word): [string, number] => [word, Number(valence)]),
  );
}

const phrasesOf = (lines: string): Phrases =>
  parsePhrases(
    Array.from(lines.matchAll(lineOf)).flatMap(([, valence, phrases = ""]) =>
      phrases.split("|").map((phrase): [string, number] => [phrase, Number(valence)]),
    ),
  );

function createEnglish(): SentimentLexicon {
  // The published list has police codes and the like: "187" is a murder, "143" is love.
  const words = new Map(Object.entries(vader).filter(([word]) => !/^\d/.test(word)));
  const beginnings = new Map<string, number>();
  for (const [word, valence] of parseWords(englishWords)) {
    if (word.endsWith("*")) beginnings.set(word.slice(0, -1), valence);
    else words.set(word, valence);
  }
  const beginning = new RegExp(`^(?:${[...beginnings.keys()].join("|")})`);
  const valence = memoized((word) => words.get(word) ?? beginnings.get(beginning.exec(word)?.[0] ?? "") ?? 0);
  return { valence, phrases: phrasesOf(englishPhrases) };
}

/** The published list has shorter ones too, but they are the stems of other words as well: "mar", "son", "pel". */
const shortestStem = 4;

function createSpanish(): SentimentLexicon {
  const stem = stemmerOf("es");
  const stems = new Map<string, number>(Object.entries(afinn).filter(([each]) => each.length >= shortestStem));
  const words = new Map(parseWords(spanishWords));
  for (const [word, valence] of words) stems.set(stem(word), valence);
  return {
    // The published stems are so short that function words match them: "con" is the stem of a swear word.
    valence: (word) => words.get(word) ?? (stopWords.has(word) ? 0 : (stems.get(stem(word)) ?? 0)),
    phrases: phrasesOf(spanishPhrases),
  };
}

let english: SentimentLexicon | undefined;
let spanish: SentimentLexicon | undefined;

const empty: SentimentLexicon = { valence: () => 0, phrases: new Map() };

/** Built on first use. For other languages there is none: an English word that a text of them has is mostly another word. */
export function sentimentLexicon(language: string): SentimentLexicon {
  if (language !== "en" && language !== "es") return empty;
  if (language === "es") {
    spanish ??= createSpanish();
    return spanish;
  }
  english ??= createEnglish();
  return english;
}
