// What a task type is: its options, its prompt, its typed output. One file each in task-types/.
import type * as z from "zod";

export interface Prompt {
  /** Instructions. Never holds user text. */
  system: string;
  /** User text, delimited as data. */
  user: string;
}

export interface TaskType<Options = Record<string, unknown>, Output = unknown> {
  name: string;
  description: string;
  /** Request fields beside the common ones, as `POST /process` takes them. */
  options: z.ZodType<Options> & { shape: z.ZodRawShape };
  /** Shape of `result.output`. */
  output: z.ZodType<Output>;
  /** Part of the cache identity: raise it when prompt or output change their meaning. */
  version: number;
  prompt(text: string, options: Options, language: string | null): Prompt;
  /** Whether a well-formed output answers these very options: its label is one of the labels. Left out: any does. */
  fits?(output: Output, options: Options): boolean;
  /** Whether two outputs say the same; left out, their words are compared. */
  agree?(a: Output, b: Output): boolean;
  /** `result.response`: the output as one readable text. */
  render(output: Output): string;
}
