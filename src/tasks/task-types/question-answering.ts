// Answers a question (`text`) from `context` alone, in the context's own words. No answer there is an answer: null.
import { z } from "zod";
import type { TaskType } from "../task-type.ts";
import { buildPrompt } from "./build-prompt.ts";
import { confidence, confidenceField } from "./output-fields.ts";

const options = z.strictObject({
  context: z.string().min(1).max(100_000),
});
const output = z.object({
  /** A span of the context, or null when the context does not answer. */
  answer: z.string().min(1).nullable(),
  /** The sentence of the context that holds the answer. */
  evidence: z.string().min(1).nullable(),
  confidence,
});
export type QuestionAnsweringOptions = z.infer<typeof options>;
export type QuestionAnsweringOutput = z.infer<typeof output>;

export const questionAnswering: TaskType<QuestionAnsweringOptions, QuestionAnsweringOutput> = {
  name: "question_answering",
  description: "The span of `context` that answers the question in `text`, with the sentence it stands in.",
  options,
  output,
  version: 1,
  prompt: (text, { context }, answerLanguage) =>
    buildPrompt({
      instruction:
        "You answer the question in <text> only from <context>, by copying the shortest span that answers it.",
      fields: [
        "answer: string copied exactly from the context, never translated, or null when the context does not answer",
        "evidence: the sentence of the context that holds the answer, copied exactly, or null",
        confidenceField,
      ],
      language: answerLanguage,
      data: { context, text },
    }),
  fits: ({ answer }, { context }) => answer === null || context.includes(answer),
  render: ({ answer }) => answer ?? "The context does not answer the question.",
};
