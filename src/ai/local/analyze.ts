// The default task type: it runs the other local rules on the same text.
import type { GeneralAnalysisOutput } from "../../task-types/general-analysis.ts";
import { extractEntities } from "./entities.ts";
import { extractKeywords } from "./keywords.ts";
import { analyzeSentiment } from "./sentiment.ts";
import { summarize } from "./summarize.ts";

export function analyze(text: string): GeneralAnalysisOutput {
  const { label, score, language } = analyzeSentiment(text);
  return {
    summary: summarize(text, { max_sentences: 3 }).summary,
    sentiment: { label, score },
    keywords: extractKeywords(text, { max_keywords: 10 }).keywords.map(({ keyword }) => keyword),
    entities: extractEntities(text).entities.map(({ text: mention, type }) => ({ text: mention, type })),
    language,
  };
}
