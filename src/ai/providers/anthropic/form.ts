// The form in which a Claude is asked. It begins with what is known of the model, and gives up, one after the other, what the model
// refuses by name: so a model that nobody has listed works too, and a compatible server that knows less.
import { type Chat, formInWords, turnsOf } from "../../chat-model.ts";
import type { KnownModel } from "../../known-model.ts";
import { modelIn } from "../../provider.ts";
import { models } from "./models.ts";

export interface ChatForm {
  temperature: boolean;
  /** How little thinking is asked for; null when the model is not told. */
  reasoning: NonNullable<KnownModel["reasoning"]> | null;
  /** Whether the form of the answer is asked for: the prompt says it too. */
  schema: boolean;
}

export function firstForm(model: string): ChatForm {
  const { fixedTemperature, reasoning = null } = modelIn(models, model) ?? {};
  return { temperature: !fixedTemperature, reasoning, schema: true };
}

/** A temperature that is out of its range is the caller's, and would be so in any form. */
const outOfRange = /greater than|less than|between|range/i;

/** The form without what the words of a 400 name; null when they name nothing that the form has. */
export function formWithout(form: ChatForm, words: string): ChatForm | null {
  if (form.reasoning && /thinking|effort/i.test(words)) return { ...form, reasoning: null };
  if (form.temperature && /\btemperature\b/i.test(words) && !outOfRange.test(words))
    return { ...form, temperature: false };
  if (form.schema && /output_?(?:config|format)|schema|grammar|structured.?output/i.test(words))
    return { ...form, schema: false };
  return form.reasoning === "low" && /output_config/.test(words) ? { ...form, reasoning: null } : null;
}

export function requestIn(form: ChatForm, chat: Chat): Record<string, unknown> {
  const { model, temperature, maxTokens, schema, conversation } = chat;
  const { system, turns } = turnsOf(chat);
  const { stop, top_p } = conversation?.parameters ?? {};
  const words = form.schema && schema ? null : formInWords(chat);
  const instructions = [system, words].filter(Boolean).join("\n\n");
  const output = {
    ...(form.schema && schema && { format: { type: "json_schema", schema: acceptedSchema(schema.json) } }),
    ...(form.reasoning === "low" && { effort: "low" }),
  };
  return {
    model,
    max_tokens: maxTokens,
    ...(chat.listener && { stream: true }),
    ...(instructions !== "" && { system: instructions }),
    messages: turns,
    // Models refuse a temperature together with a top_p.
    ...(form.temperature && top_p === undefined && { temperature }),
    ...(top_p !== undefined && { top_p }),
    ...(stop && { stop_sequences: stop }),
    ...(form.reasoning === "none" && { thinking: { type: "disabled" } }),
    ...(form.reasoning === "minimal" && { thinking: { type: "between_tools" } }),
    ...(Object.keys(output).length > 0 && { output_config: output }),
  };
}

/** Keywords that Anthropic accepts, by its SDK; it refuses bounds of numbers, lengths and lists. The answer is checked against them later. */
const accepted = new Set(["type", "enum", "const", "required", "additionalProperties", "description", "title", "$ref"]);
const ofOne = new Set(["items"]);
const ofMany = new Set(["anyOf", "allOf"]);
/** Their keys are names, not keywords. */
const ofNamed = new Set(["properties", "$defs"]);

/** The schema without the keywords that Anthropic refuses, all the way down. */
export function acceptedSchema(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
      if (accepted.has(keyword)) return [[keyword, value]];
      if (ofOne.has(keyword)) return [[keyword, acceptedSchema(value)]];
      if (ofMany.has(keyword) && Array.isArray(value)) return [[keyword, value.map(acceptedSchema)]];
      if (keyword === "oneOf" && Array.isArray(value)) return [["anyOf", value.map(acceptedSchema)]];
      if (!ofNamed.has(keyword) || !isObject(value)) return [];
      const named = Object.entries(value).map(([name, each]) => [name, acceptedSchema(each)]);
      return [[keyword, Object.fromEntries(named)]];
    }),
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
