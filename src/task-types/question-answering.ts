// Answers a question (`text`) with a span of `context`; the answer is null when the context does not answer it.
// Clients of the old stack send no context: then the sentences beside the question in `text` are its context.
import * as z from "zod";
import { visibleText } from "../language/visible-text/visible-text.ts";
import { buildPrompt } from "./build-prompt.ts";
import { fields, orNull, share } from "./mend.ts";
import { confidence, confidenceField } from "./output-fields.ts";
import { spanOf } from "./span-of.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({
  context: z
    .string()
    .min(1)
    .max(100_000)
    .optional()
    .describe("The passage that holds the answer. Without it, the sentences beside the question in `text` are used."),
});
const output = z.object({
  /** A span of the context or of its visible text, or null when it does not answer. */
  answer: z.string().min(1).nullable(),
  /** The sentence of the context that holds the answer. */
  evidence: z.string().min(1).nullable(),
  confidence,
});
export type QuestionAnsweringOptions = z.infer<typeof options>;
export type QuestionAnsweringOutput = z.infer<typeof output>;

export const questionAnswering: TaskType<QuestionAnsweringOptions, QuestionAnsweringOutput> = {
  name: "question_answering",
  description:
    "The span of `context` that answers the question in `text`, and the sentence around it; null when there is none.",
  options,
  output,
  version: 1,
  prompt: (text, { context }, answerLanguage) =>
    buildPrompt({
      instruction:
        context === undefined
          ? "You answer the question in <text> only from the context that stands beside it there, by copying the shortest span that answers it."
          : "You answer the question in <text> only from <context>, by copying the shortest span that answers it.",
      fields: [
        "answer: string copied exactly from the context, never translated, or null when the context does not answer",
        "evidence: the sentence of the context that holds the answer, copied exactly, or null",
        confidenceField,
      ],
      language: answerLanguage,
      data: context === undefined ? { text } : { context, text },
    }),
  mend: (said, { context }) => {
    // A context may contain the word "null", which then is a span of it.
    const copied = (text: unknown) =>
      (typeof text === "string" &&
        context !== undefined &&
        text !== "" &&
        (spanOf(text, context) ?? spanOf(text, visibleText(context).shown))) ||
      orNull(text);
    return fields({ answer: copied, evidence: (text = null) => copied(text), confidence: share })(said);
  },
  // Of HTML, "Ana Ruiz" is a span even where tags stand in it.
  fits: ({ answer }, { context }) =>
    answer === null || context === undefined || context.includes(answer) || visibleText(context).shown.includes(answer),
  render: ({ answer }) =>
    answer ?? "The given text does not answer the question. Send the passage that answers it as `context`.",
};
