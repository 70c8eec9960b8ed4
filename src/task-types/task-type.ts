// A task type is a kind of work: its options, its prompt and its typed output. Each has one file in task-types/.
import type * as z from "zod";
import type { Conversation, ToolCall } from "./conversation.ts";

export interface Prompt {
  /** Instructions; empty for none. Holds user text only where the user is the one who instructs. */
  system: string;
  /** User text, delimited as data where it is worked on. */
  user: string;
  /** What only a conversation has. */
  conversation?: Conversation;
}

/** What a model said, and how it ended where that is no plain end. */
export interface SaidAnswer {
  text: string;
  /** `length`: the answer was cut off at the limit of tokens. */
  finish?: "length" | "tool_calls" | undefined;
  toolCalls?: readonly ToolCall[] | undefined;
}

export interface TaskType<Options = Record<string, unknown>, Output = unknown> {
  name: string;
  description: string;
  /** Request fields of `POST /process` that only this task type has. */
  options: z.ZodType<Options> & { shape: z.ZodRawShape };
  /** Shape of `result.output`. */
  output: z.ZodType<Output>;
  /** The output where the options say more of it than `output` does, as which labels there are. A model is asked for this. */
  outputFor?(options: Options): z.ZodType<Output>;
  /** The output of a model's plain text. Without it, a model is asked for JSON. */
  ofText?(text: string): Output;
  /** The same where tools may be called, and where an answer that was cut off is one too. */
  ofAnswer?(answer: SaidAnswer): Output;
  /** Whether the cache may answer. Without it, it may. */
  isCacheable?(options: Options): boolean;
  /** An answer of a model without its coat: what says the same is written as `output` has it, and limits of the options hold. */
  mend?(said: unknown, options: Options): unknown;
  /** Part of the cache identity: raise it when prompt or output change their meaning. */
  version: number;
  prompt(text: string, options: Options, language: string | null): Prompt;
  /** Whether a well-formed output matches the options (its label is one of the labels). Without `fits`, every output does. */
  fits?(output: Output, options: Options): boolean;
  /** Whether the asked text has all that this output copied from the stored text. Without `holds`, an output copies nothing. */
  holds?(output: Output, asked: string, stored: string, options: Options): boolean;
  /** Whether two outputs say the same. Without `agree`, their words are compared. */
  agree?(a: Output, b: Output): boolean;
  /** `result.response`: the output as one readable text. */
  render(output: Output): string;
  /** The JSON Schema of the output, when `output` was made from it and not the other way round. */
  outputSchema?: Record<string, unknown>;
  /** Only a tenant's own task type has these. */
  own?: OwnRules;
}

interface OwnRules {
  /** The JSON Schema of the options. */
  optionsSchema: Record<string, unknown>;
  /** For requests that leave them out. */
  defaults: Partial<Record<"temperature" | "max_tokens" | "priority", number | undefined>> & {
    model: string | undefined;
  };
  /** What the cache must keep beside the deployment's settings; null when it is off. */
  cache: Partial<Record<"threshold" | "max_wrong" | "ttl_seconds", number | undefined>> | null;
}
