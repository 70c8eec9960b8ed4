// Makes a task type of a tenant's definition. It is used like a built-in one: its text is data between tags, its output is checked.
import * as z from "zod";
import { buildPrompt } from "../build-prompt.ts";
import type { TaskType } from "../task-type.ts";
import type { TaskTypeDefinition } from "./definition.ts";
import { misfitsBy } from "./misfits.ts";
import { type JsonSchema, plainSchema } from "./plain-schema.ts";
import { isSameOutput } from "./same-output.ts";

const answered = z.object({ answer: z.string().min(1) });
const freeText = {
  output: answered,
  ofText: (answer: string) => ({ answer }),
  render: (output: unknown) => answered.parse(output).answer,
};

export interface OwnVersion {
  name: string;
  version: number;
  definition: TaskTypeDefinition;
}

/** Throws for a schema that the definition's own checks would have refused. */
export function ownTaskType({ name, version, definition }: OwnVersion): TaskType {
  const { description, instructions, input, output, cache, model, temperature, max_tokens, priority } = definition;
  const optionsSchema = input ? plain(input) : { type: "object", properties: {} };
  const outputSchema = output && plain(output);
  const answer = outputSchema
    ? ["Answer with one JSON object and nothing else. It must fit this JSON Schema:", JSON.stringify(outputSchema)]
    : ["Answer with the text alone."];
  return {
    name,
    description,
    options: optionsBy(optionsSchema),
    version,
    prompt: (text, options, language) =>
      buildPrompt({ instruction: instructions, fields: { answer }, language, data: { text, ...asTexts(options) } }),
    own: {
      optionsSchema,
      cache: cache === "off" ? null : (cache ?? {}),
      defaults: { model, temperature, max_tokens, priority },
    },
    ...(outputSchema
      ? { output: checkedBy(outputSchema), outputSchema, agree: isSameOutput, render: (said) => JSON.stringify(said) }
      : freeText),
  };
}

function plain(document: JsonSchema): JsonSchema {
  const schema = plainSchema(document);
  if (!schema.ok) throw new Error(`a stored schema is wrong: ${JSON.stringify(schema.error)}`);
  return schema.value;
}

/** The fields of a request. A default of the schema is filled in. */
function optionsBy(schema: JsonSchema): TaskType["options"] {
  const properties = Object.entries(z.record(z.string(), z.unknown()).catch({}).parse(schema.properties));
  const shape = Object.fromEntries(properties.map(([name, property]) => [name, fieldBy(property)]));
  return z.strictObject(shape).superRefine(reportsBy(schema));
}

function fieldBy(property: unknown): z.ZodType {
  const { default: filledIn } = z.object({ default: z.unknown() }).catch({ default: undefined }).parse(property);
  return filledIn === undefined ? z.unknown().optional() : z.unknown().default(filledIn);
}

const checkedBy = (schema: JsonSchema): z.ZodType => z.unknown().superRefine(reportsBy(schema));

function reportsBy(schema: JsonSchema) {
  const misfits = misfitsBy(schema);
  return (value: unknown, context: z.core.$RefinementCtx): void => {
    for (const { path, rule } of misfits(value)) context.addIssue({ code: "custom", path, message: rule });
  };
}

/** Each field as the text between its tags. */
const asTexts = (options: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
