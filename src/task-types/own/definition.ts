// A tenant's own task type, as its administrator defines it. Each change makes a new version, which never changes again.
import * as z from "zod";
import { meantName } from "../../kernel/one-edit-away.ts";
import { wholeNumber } from "../../kernel/whole-number.ts";
import { taskTypeNames } from "../task-types.ts";
import { type JsonSchema, plainSchema } from "./plain-schema.ts";

/** The name is also that of a metric's label and of a tag around data. */
export const ownName = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,62}$/, "must be 1 to 63 characters of a to z, 0 to 9, _ and -, and begin with a letter")
  .refine((name) => !taskTypeNames.includes(name), "is the name of a built-in task type")
  // Its counters could not be told from what every object has.
  .refine((name) => !(name in {}), "is a name that every object has")
  .refine((name) => taskTypeNames.includes(name) || meantName(name, taskTypeNames) === null, {
    error: ({ input }) => `is too like ${meantName(String(input), taskTypeNames)}, which is built in`,
  });

const schemaDocument = z
  .unknown()
  .transform((document, context): JsonSchema => {
    const plain = plainSchema(document);
    if (plain.ok) return Object.fromEntries(Object.entries(document ?? {}));
    for (const { path, rule } of plain.error) context.addIssue({ code: "custom", path, message: rule });
    return z.NEVER;
  })
  .meta({ type: "object", additionalProperties: {} });

const cachePolicy = z.strictObject({
  threshold: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe("Lowest score of a similar question; not below CACHE_THRESHOLD."),
  max_wrong: z
    .number()
    .min(0)
    .max(0.5)
    .optional()
    .describe("Highest probability of a wrong answer; not above CACHE_MAX_WRONG."),
  ttl_seconds: wholeNumber(60, 86_400).optional().describe("How long an answer is kept; not above CACHE_TTL_SECONDS."),
});

export const taskTypeDefinition = z
  .strictObject({
    description: z.string().max(1000).default(""),
    instructions: z
      .string()
      .trim()
      .min(1)
      .max(20_000)
      .describe(
        "What a model is to do with the text. They stand apart from the text, which a model is told not to follow.",
      ),
    input: schemaDocument
      .optional()
      .describe(
        "JSON Schema of the fields that a request has beside `text`. A `default` of such a field is filled in.",
      ),
    output: schemaDocument.optional().describe("JSON Schema of `result.output`. Without it, the answer is free text."),
    model: z.string().min(1).max(200).optional().describe("For requests that name no model."),
    temperature: z.number().min(0).max(2).optional().describe("For requests that set none."),
    max_tokens: wholeNumber(1, 4000).optional().describe("For requests that set none."),
    cache: z.union([z.literal("off"), cachePolicy]).optional(),
    priority: wholeNumber(0, 9).optional().describe("For requests that set none."),
  })
  .meta({ id: "TaskTypeDefinition" });
export type TaskTypeDefinition = z.infer<typeof taskTypeDefinition>;
