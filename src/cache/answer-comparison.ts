// Asks a model whether two answers to a question say the same, where only a model can tell. A failure decides nothing.
import * as z from "zod";
import type { LanguageModel } from "../ai/language-model.ts";
import type { OnProviderCall } from "../ai/model-call.ts";
import { buildPrompt } from "../task-types/build-prompt.ts";
import type { TaskType } from "../task-types/task-type.ts";

const options = z.strictObject({ one: z.string(), two: z.string() });
const output = z.object({ same: z.boolean() });

/** An internal task type; callers cannot use it. */
const sameMeaning: TaskType<z.infer<typeof options>, z.infer<typeof output>> = {
  name: "same_meaning",
  description: "Whether two answers to a question say the same.",
  options,
  output,
  version: 1,
  prompt: (text, { one, two }) =>
    buildPrompt({
      instruction:
        "You decide whether two answers to a question tell its reader the same: the same facts, names, numbers, places, times, negations and advice. Other words and another order are the same.",
      fields: ["same: boolean, false when in doubt"],
      language: null,
      data: { question: text, answer_one: one, answer_two: two },
    }),
  render: ({ same }) => String(same),
};

export type SaysTheSame = (
  asked: string,
  one: unknown,
  two: unknown,
  onProviderCall: OnProviderCall,
) => Promise<boolean | null>;

export const answerComparison =
  (model: LanguageModel, timeoutMs: number): SaysTheSame =>
  async (asked, one, two, onProviderCall) => {
    const request = {
      taskType: sameMeaning,
      text: asked,
      options: { one: JSON.stringify(one), two: JSON.stringify(two) },
      model: null,
      temperature: 0,
      maxTokens: 50,
      language: null,
      listener: null,
      onProviderCall,
    };
    const generated = await model.generate(request, AbortSignal.timeout(timeoutMs));
    return generated.ok ? (output.safeParse(generated.value.output).data?.same ?? null) : null;
  };
