// The default task type, for callers that name none: summary, sentiment, keywords, entities and language together.
import * as z from "zod";
import { buildPrompt } from "./build-prompt.ts";
import { sideLanguageTag } from "./language-tag.ts";
import { entries, fields, share, wordOf } from "./mend.ts";
import { entityType, language, languageField, mendEntityType, sentimentLabel } from "./output-fields.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({});
const entity = z.object({ text: z.string().min(1), type: entityType });
const output = z.object({
  summary: z.string().min(1),
  sentiment: z.object({ label: sentimentLabel, score: z.number().min(-1).max(1) }),
  keywords: z.array(z.string().min(1)),
  entities: z.array(entity),
  language,
});
export type GeneralAnalysisOutput = z.infer<typeof output>;

export const generalAnalysis: TaskType<z.infer<typeof options>, GeneralAnalysisOutput> = {
  name: "general_analysis",
  description: "Summary, sentiment, keywords, entities and language of a text.",
  options,
  output,
  version: 1,
  prompt: (text, _options, answerLanguage) =>
    buildPrompt({
      instruction: "You analyse a text: what it says, how it feels about it, and what it names.",
      fields: [
        "summary: string, at most 3 sentences",
        'sentiment: { label, score }, label "positive", "negative", "neutral" or "mixed", score a number from -1 to 1',
        "keywords: array of at most 10 strings, best first",
        `entities: array of { text, type }, type one of ${entityType.options.join(", ")}`,
        languageField,
      ],
      language: answerLanguage,
      data: { text },
    }),
  mend: fields({
    sentiment: fields({ label: wordOf(sentimentLabel.options), score: share }),
    keywords: entries(z.string().min(1)),
    entities: entries(entity, fields({ type: mendEntityType })),
    language: sideLanguageTag,
  }),
  render: ({ summary, sentiment, keywords, entities, language }) =>
    [
      summary,
      `Sentiment: ${sentiment.label} (${sentiment.score.toFixed(2)})`,
      ...(keywords.length === 0 ? [] : [`Keywords: ${keywords.join(", ")}`]),
      ...(entities.length === 0
        ? []
        : [`Entities: ${entities.map(({ text, type }) => `${text} (${type})`).join(", ")}`]),
      `Language: ${language}`,
    ].join("\n"),
};
