// Who hears an answer while a model says it. A provider is asked for a stream only when somebody listens.
import * as z from "zod";
import type { TaskType } from "../task-types/task-type.ts";

export interface TextListener {
  /** The next piece of the text, as the provider sends it; never empty. */
  onText(piece: string): void;
  /** What was heard so far is void: the same model or the next one begins again. */
  onVoid(): void;
}

const calling = z.object({ content: z.string().nullable(), tool_calls: z.array(z.unknown()) });

/**
 * What a listener hears of an answer that nobody heard a model say, as one from the cache. A model says JSON where the task type wants it,
 * and the tools that it calls are no text.
 */
export function textOfAnswer(
  { ofText, ofAnswer }: Pick<TaskType, "ofText" | "ofAnswer">,
  { output, response }: { output: unknown; response: string },
): string {
  const { data } = calling.safeParse(output);
  if (ofAnswer && data) return data.content ?? "";
  return ofText || ofAnswer ? response : JSON.stringify(output);
}
