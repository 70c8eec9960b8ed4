// The default task type: it runs the other local rules on the same text.
import type { Reading } from "../../language/visible-text/reading.ts";
import type { GeneralAnalysisOutput } from "../../task-types/general-analysis.ts";
import { languageOf } from "./detect-language.ts";
import { extractEntities } from "./entities.ts";
import { extractKeywords } from "./keywords.ts";
import { analyzeSentiment } from "./sentiment.ts";
import { summarize } from "./summarize.ts";

export function analyze({ said, shown }: Reading): GeneralAnalysisOutput {
  // Detected once, because it takes as long as any of the rules.
  const language = languageOf(said);
  const { label, score } = analyzeSentiment(said, language);
  return {
    summary: summarize(said, { max_sentences: 3 }, language).summary,
    sentiment: { label, score },
    keywords: extractKeywords(said, { max_keywords: 10 }, language).keywords.map(({ keyword }) => keyword),
    entities: extractEntities(shown, language).entities.map(({ text: mention, type }) => ({ text: mention, type })),
    language,
  };
}
