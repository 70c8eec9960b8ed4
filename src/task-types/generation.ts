// Answers a prompt with free text. Here the text is no data to work on: the model follows it, and `system` if there is one.
import * as z from "zod";
import { answerLanguage } from "./build-prompt.ts";
import type { TaskType } from "./task-type.ts";

const options = z.strictObject({
  system: z
    .string()
    .min(1)
    .max(100_000)
    .optional()
    .describe("Instructions that hold for the answer, as its tone or role."),
});
const output = z.object({
  /** Null when nothing that answers here can write texts. */
  answer: z.string().min(1).nullable(),
});
export type GenerationOptions = z.infer<typeof options>;
export type GenerationOutput = z.infer<typeof output>;

export const generation: TaskType<GenerationOptions, GenerationOutput> = {
  name: "generation",
  description: "The model's answer to `text`, which it follows as its prompt.",
  options,
  output,
  version: 1,
  prompt: (text, { system }, language) => ({
    system: [system, language === null ? undefined : `Answer in ${answerLanguage(language)}.`]
      .filter((sentence) => sentence !== undefined)
      .join("\n"),
    user: text,
  }),
  ofText: (text) => ({ answer: text }),
  render: ({ answer }) => answer ?? "There is no answer.",
};
