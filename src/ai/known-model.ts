// What the lists of models say about each: price in US dollars per million tokens, size of the context in tokens, the day it ends, and
// what it takes. A value is null, or left out, when no two sources agree on it. Prices are for the standard tier and a short context,
// without discounts for cached input; OpenAI doubles its input price above 272,000 tokens, Gemini 2.5 Pro above 200,000, and Claude Haiku 5.5
// has five times its price above 100,000.

export interface ModelPrice {
  inputUsd: number;
  outputUsd: number;
}

export interface KnownModel {
  price: ModelPrice | null;
  /** A price announced for a later day, `YYYY-MM-DD`. */
  laterPrice?: ModelPrice & { from: string };
  contextTokens: number | null;
  /** Length of the vectors of an embedding model that has only one, or that it has unasked. */
  dimension?: number;
  /** The day the model ends or its name begins to lead to another model, or the earliest announced day: `YYYY-MM-DD`. */
  endsOn: string | null;
  /** The model that the provider recommends instead. */
  replacement: string | null;
  /** The lowest effort of reasoning that it accepts. Reasoning is billed as output and counts towards max_tokens. */
  reasoning?: "none" | "minimal" | "low";
  /** The model refuses a request with a temperature at its lowest effort of reasoning, or ignores the temperature. */
  fixedTemperature?: true;
}

export const price = (inputUsd: number, outputUsd: number): ModelPrice => ({ inputUsd, outputUsd });

export const model = (known: Partial<KnownModel> & Pick<KnownModel, "price">): KnownModel => ({
  contextTokens: null,
  endsOn: null,
  replacement: null,
  ...known,
});

export const ended = (endsOn: string, replacement: string | null = null): KnownModel =>
  model({ price: null, endsOn, replacement });
