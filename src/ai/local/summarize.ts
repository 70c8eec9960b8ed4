// Summarises by SumBasic: it quotes the sentences with the text's most frequent words, and after each choice lowers the weight
// of the words in it. It only quotes, and takes linear time for each chosen sentence.

import { sentencesOf } from "../../language/sentences.ts";
import { stemmerOf } from "../../language/stem.ts";
import type { SummarizationOptions, SummarizationOutput } from "../../task-types/summarization.ts";
import { contentWordsOf } from "./content-words.ts";
import { languageOf } from "./detect-language.ts";

/** A longer "sentence" is text without punctuation, and only its beginning is quoted. */
const longestSentence = 400;
/** Writers name the subject first, so the first sentence counts a little more. */
const openingBonus = 1.25;

interface Scored {
  text: string;
  index: number;
  stems: ReadonlySet<string>;
}

export function summarize(
  text: string,
  { max_sentences }: SummarizationOptions,
  language = languageOf(text),
): SummarizationOutput {
  const stem = stemmerOf(language);
  const frequency = new Map<string, number>();
  const sentences = sentencesOf(text).map((sentence, index): Scored => {
    const stems = contentWordsOf(sentence.text, stem, language).map((word) => word.stem);
    for (const each of stems) frequency.set(each, (frequency.get(each) ?? 0) + 1);
    return { text: clip(sentence.text), index, stems: new Set(stems) };
  });
  const chosen = choose(sentences, frequency, max_sentences);
  const quoted = chosen.toSorted((a, b) => a.index - b.index).map((sentence) => sentence.text);
  return {
    summary: quoted.join(" ") || clip(text),
    key_points: chosen.map((sentence) => sentence.text),
    language,
  };
}

function choose(sentences: readonly Scored[], frequency: Map<string, number>, count: number): Scored[] {
  const left = new Set(sentences);
  const chosen: Scored[] = [];
  while (chosen.length < count && left.size > 0) {
    const best = bestOf(left, frequency);
    left.delete(best);
    chosen.push(best);
    for (const stem of best.stems) frequency.set(stem, (frequency.get(stem) ?? 0) * 0.3);
  }
  return chosen;
}

function bestOf(sentences: ReadonlySet<Scored>, frequency: ReadonlyMap<string, number>): Scored {
  let best: { sentence: Scored; weight: number } | undefined;
  for (const sentence of sentences) {
    let sum = 0;
    for (const stem of sentence.stems) sum += frequency.get(stem) ?? 0;
    // This lies between the mean, which favours short sentences, and the sum, which favours long ones.
    const weight = (sum / Math.sqrt(sentence.stems.size + 4)) * (sentence.index === 0 ? openingBonus : 1);
    if (best === undefined || weight > best.weight) best = { sentence, weight };
  }
  if (best === undefined) throw new Error("bestOf needs a sentence");
  return best.sentence;
}

function clip(sentence: string): string {
  if (sentence.length <= longestSentence) return sentence;
  const cut = sentence.slice(0, longestSentence).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > longestSentence / 2 ? cut.slice(0, space) : cut}…`;
}
