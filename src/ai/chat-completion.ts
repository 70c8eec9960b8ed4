// A chat completion in OpenAI's form, which many services and models speak. What a provider says is checked here before anything is
// made of it.
import * as z from "zod";
import { tokenCount } from "./model-call.ts";

const noUsage = { prompt_tokens: 0, completion_tokens: 0 };

/** The usage of any answer; 0 where the provider gives no count. */
export const completionUsage = z
  .object({ prompt_tokens: tokenCount, completion_tokens: tokenCount })
  .catch(noUsage)
  .transform(({ prompt_tokens, completion_tokens }) => ({
    inputTokens: prompt_tokens,
    outputTokens: completion_tokens,
  }));
