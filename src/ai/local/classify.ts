// Chooses among the caller's labels by what text and label share: stems, letters (the local embedding), known words for the
// label's subject, and the sentiment when the label names a feeling. A label without any evidence still gets a low score.

import { stemmerOf } from "../../language/stem.ts";
import type { ClassificationOptions, ClassificationOutput } from "../../task-types/classification.ts";
import { contentWordsOf } from "./content-words.ts";
import { languageOf } from "./detect-language.ts";
import { embedText } from "./embedder.ts";
import { analyzeSentiment } from "./sentiment.ts";
import { foldWord } from "./stop-words.ts";
import { topics } from "./topic-words.ts";
import { wordsOf } from "./words.ts";

const feelings: ReadonlyMap<string, "positive" | "negative" | "neutral" | "mixed"> = new Map([
  ...["positive", "positivo", "positiva", "good", "happy", "bueno", "feliz"].map((name) => [name, "positive"] as const),
  ...["negative", "negativo", "negativa", "bad", "unhappy", "angry", "malo"].map((name) => [name, "negative"] as const),
  ...["neutral", "neutro", "neutra"].map((name) => [name, "neutral"] as const),
  ...["mixed", "mixto", "mixta"].map((name) => [name, "mixed"] as const),
]);

const topicWords: ReadonlyMap<string, readonly string[]> = new Map(
  topics
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [names = "", words = ""] = line.split(": ");
      return names.split(",").map((name) => [name, words.split(" ")] as const);
    }),
);

/** Exponent from evidence to scores: at 4, clear evidence for one of five labels gives it about 0.8. */
const sharpness = 4;

export function classify(text: string, { labels }: ClassificationOptions): ClassificationOutput {
  const evidence = createEvidence(text);
  const weights = labels.map((label) => Math.exp(sharpness * evidence(label)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = labels
    .map((label, index) => ({ label, score: Math.round(((weights[index] ?? 0) / total) * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score);
  const best = scores[0] ?? { label: "", score: 0 };
  return { label: best.label, confidence: best.score, scores };
}

/** Returns a function for one text that gives the evidence for a label, about 0 to 1.5. */
function createEvidence(text: string): (label: string) => number {
  const language = languageOf(text);
  const stem = stemmerOf(language);
  // Stop words are kept: "how" identifies a question.
  const textStems = new Set(wordsOf(text).map((word) => stem(word.folded)));
  const vector = embedText(text);
  let sentiment: string | undefined;
  return (label) => {
    const name = wordsOf(label.replaceAll("_", " "))
      .map((word) => word.folded)
      .join(" ");
    const feeling = feelings.get(name);
    if (feeling !== undefined) {
      sentiment ??= analyzeSentiment(text).label;
      return feeling === sentiment ? 0.8 : 0;
    }
    const labelStems = contentWordsOf(name, stem).map((word) => word.stem);
    const shared = labelStems.filter((each) => textStems.has(each)).length / Math.max(1, labelStems.length);
    const subject = new Set(topicWordsOf(name).map((word) => stem(foldWord(word))));
    const hits = [...subject].filter((each) => textStems.has(each)).length;
    // Each further hit adds less than the one before it.
    return 0.6 * shared + 0.5 * Math.sqrt(hits / 2) + 0.5 * Math.max(0, cosine(vector, embedText(label)));
  };
}

/** For a label of several words ("billing problem"), the words of each known part. */
function topicWordsOf(name: string): readonly string[] {
  const known = topicWords.get(name);
  if (known !== undefined) return known;
  return name.split(" ").flatMap((word) => topicWords.get(word) ?? []);
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
