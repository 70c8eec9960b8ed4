// Asks a model whether a stored answer fits a new question that only the probability gate refused. Off unless configured. A
// timeout, a failure or a doubt means no. The verdict is stored for the pair of questions, so each pair costs one model call.
import * as z from "zod";
import type { LanguageModel } from "../ai/language-model.ts";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { textHash } from "../kernel/text-hash.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import { buildPrompt } from "../task-types/build-prompt.ts";
import type { TaskType } from "../task-types/task-type.ts";
import type { Verify } from "./find-similar.ts";

const options = z.strictObject({ stored: z.string(), answer: z.string() });
const output = z.object({ fits: z.boolean() });

/** An internal task type; callers cannot use it. */
const fittingAnswer: TaskType<z.infer<typeof options>, z.infer<typeof output>> = {
  name: "fitting_answer",
  description: "Whether an answer to one question is right, word for word, for another.",
  options,
  output,
  version: 1,
  prompt: (text, { stored, answer }) =>
    buildPrompt({
      instruction:
        "You decide whether a stored answer may be given to a new question. It may only if the new question asks exactly what the stored one asks: the same things, names, numbers, places, times, negations and directions.",
      fields: ["fits: boolean, false when in doubt"],
      language: null,
      data: { stored_question: stored, stored_answer: answer, new_question: text },
    }),
  render: ({ fits }) => String(fits),
};

interface VerifierOptions {
  model: LanguageModel;
  store: KeyValueStore;
  timeoutMs: number;
  ttlSeconds: number;
}

export const verifierOf =
  ({ model, store, timeoutMs, ttlSeconds }: VerifierOptions) =>
  (partition: string): Verify =>
  async (asked, { text, output: answer }, signal, onProviderCall) => {
    const key = `cache_verdict:${await textHash(canonicalJson([partition, model.id, asked, text, answer]))}`;
    const known = await store.read([key]);
    if (!known.ok) return false;
    if (known.value[0] != null) return known.value[0] === "yes";
    const generated = await model.generate(
      {
        taskType: fittingAnswer,
        text: asked,
        options: { stored: text, answer: JSON.stringify(answer) },
        model: null,
        temperature: 0,
        maxTokens: 50,
        language: null,
        listener: null,
        onProviderCall,
      },
      AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    );
    if (!generated.ok) return false;
    const fits = output.safeParse(generated.value.output).data?.fits ?? false;
    await store.write([{ key, value: fits ? "yes" : "no", ttlSeconds }]);
    return fits;
  };
