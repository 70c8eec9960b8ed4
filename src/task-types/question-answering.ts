// Answers a question (`text`): with a span of `context` if there is one, and null when the context does not answer. Without `context` it
// is an open question, which the model answers from what stands beside it in `text` or from what it knows.
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
    .describe(
      "The passage that holds the answer, which then is a span of it. Without it, the model answers from what it knows.",
    ),
});
const output = z.object({
  /** A span of the context or of its visible text; null when it does not answer, or when the model does not know. */
  answer: z.string().min(1).nullable(),
  /** The sentence that holds the answer; null when the model knows it from elsewhere. */
  evidence: z.string().min(1).nullable(),
  confidence,
});
export type QuestionAnsweringOptions = z.infer<typeof options>;
export type QuestionAnsweringOutput = z.infer<typeof output>;

export const questionAnswering: TaskType<QuestionAnsweringOptions, QuestionAnsweringOutput> = {
  name: "question_answering",
  description:
    "The answer to the question in `text`: the span of `context` that answers it, or without `context` what the model knows.",
  options,
  output,
  version: 2,
  prompt: (text, { context }, language) =>
    context === undefined
      ? buildPrompt({
          instruction:
            "You answer the question in <text>: from what stands beside it there, if that answers it, or else from what you know.",
          fields: [
            "answer: string, complete and to the point, or null when you do not know; never a guess",
            "evidence: the sentence of <text> that holds the answer, copied exactly, or null when you know it from elsewhere",
            confidenceField,
          ],
          language,
          data: { text },
        })
      : buildPrompt({
          instruction:
            "You answer the question in <text> only from <context>, by copying the shortest span that answers it.",
          fields: [
            "answer: string copied exactly from the context, never translated, or null when the context does not answer",
            "evidence: the sentence of the context that holds the answer, copied exactly, or null",
            confidenceField,
          ],
          language,
          data: { context, text },
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
  // A context belongs to both requests. Evidence that is not in the stored text either is no span of it.
  holds: ({ evidence }, asked, stored, { context }) =>
    context !== undefined || evidence === null || spanOf(evidence, stored) === null || spanOf(evidence, asked) !== null,
  render: ({ answer }) => answer ?? "There is no answer. Send the passage that holds it as `context`.",
};
