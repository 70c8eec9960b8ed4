// Keywords by RAKE: phrases are runs of content words, and a word weighs more when it occurs often and in long phrases.
// Forms of the same word count together; the output shows the first form in the text.

import { stemmerOf } from "../../language/stem.ts";
import type { KeywordsOptions, KeywordsOutput } from "../../task-types/keywords.ts";
import { type ContentWord, contentWordsOf } from "./content-words.ts";
import { languageOf } from "./detect-language.ts";
import { isUnspaced } from "./words.ts";

/** Words in a phrase. Longer runs are usually lists, not names of things. */
const longestPhrase = 3;

interface Candidate {
  keyword: string;
  stems: readonly string[];
  count: number;
}

export function extractKeywords(
  text: string,
  { max_keywords }: KeywordsOptions,
  language = languageOf(text),
): KeywordsOutput {
  const words = contentWordsOf(text, stemmerOf(language), language);
  const named = words.filter((word) => !/^\p{N}+$/u.test(word.folded));
  const between = isUnspaced(language) ? "" : " ";
  const candidates = collectCandidates(runsOf(text, named, between), between);
  const ranked = rank(candidates);
  const best = ranked[0]?.weight ?? 1;
  const chosen: typeof ranked = [];
  for (const candidate of ranked) {
    if (chosen.length === max_keywords) break;
    const isCovered = chosen.some(({ stems }) => candidate.stems.every((stem) => stems.includes(stem)));
    if (!isCovered) chosen.push(candidate);
  }
  return {
    keywords: chosen.map(({ keyword, weight }) => ({ keyword, score: Math.round((weight / best) * 1000) / 1000 })),
    language,
  };
}

/** Runs of content words with only a space or a hyphen between them, or nothing where words are written without spaces. */
function runsOf(text: string, words: readonly ContentWord[], between: string): ContentWord[][] {
  const runs: ContentWord[][] = [];
  let run: ContentWord[] = [];
  for (const word of words) {
    const last = run.at(-1);
    const gap = last === undefined ? null : text.slice(last.end, word.start);
    const isNext = between === "" ? gap === "" : gap === " " || gap === "-";
    if (isNext && run.length < longestPhrase) {
      run.push(word);
    } else {
      run = [word];
      runs.push(run);
    }
  }
  return runs;
}

function collectCandidates(runs: readonly ContentWord[][], between: string): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const count = (words: readonly ContentWord[]) => {
    const stems = words.map(({ stem }) => stem);
    const key = stems.join(" ");
    const known = candidates.get(key);
    if (known !== undefined) known.count++;
    else candidates.set(key, { keyword: words.map(({ text }) => text).join(between), stems, count: 1 });
  };
  for (const run of runs) {
    for (let at = 0; at < run.length; at++) {
      for (let end = at + 1; end <= run.length; end++) count(run.slice(at, end));
    }
  }
  return [...candidates.values()];
}

function rank(candidates: readonly Candidate[]): (Candidate & { weight: number })[] {
  const frequency = new Map<string, number>();
  const phraseLength = new Map<string, number>();
  for (const { stems, count } of candidates) {
    for (const stem of stems) {
      if (stems.length === 1) frequency.set(stem, (frequency.get(stem) ?? 0) + count);
      phraseLength.set(stem, (phraseLength.get(stem) ?? 0) + count * stems.length);
    }
  }
  const weightOf = (stem: string): number => {
    const often = frequency.get(stem) ?? 1;
    return (1 + Math.log(often)) * Math.sqrt((phraseLength.get(stem) ?? 1) / often);
  };
  return candidates
    .map((candidate) => {
      const mean = candidate.stems.reduce((total, stem) => total + weightOf(stem), 0) / candidate.stems.length;
      const weight = mean * (1 + Math.log(candidate.count)) * phraseFactor(candidate);
      return { ...candidate, weight };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Words that occur together twice are a term; words that stand together once often do so by chance. */
function phraseFactor({ stems, count }: Candidate): number {
  if (stems.length === 1) return 1;
  return count > 1 ? 1.5 : stems.length === 2 ? 0.95 : 0.6;
}
