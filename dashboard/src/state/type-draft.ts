// A definition of a task type while it is edited: each field as the text that was typed.
import type { FieldProblem } from "../api/request-json.ts";
import type { Definition } from "../api/shapes-of-types.ts";
import { texts } from "../texts/texts.ts";

const numbers = ["temperature", "max_tokens", "priority"] as const;
const cacheNumbers = ["threshold", "max_wrong", "ttl_seconds"] as const;
const schemas = ["input", "output"] as const;

export type Draft = Readonly<Record<string, string>>;

export function draftOf(definition: Definition): Draft {
  const { cache = "", input, output, description, instructions, model = "" } = definition;
  const policy = typeof cache === "object" ? cache : {};
  return {
    description,
    instructions,
    input: input === undefined ? "" : JSON.stringify(input, null, 2),
    output: output === undefined ? "" : JSON.stringify(output, null, 2),
    model,
    ...Object.fromEntries(numbers.map((field) => [field, String(definition[field] ?? "")])),
    cache: typeof cache === "object" ? "stricter" : cache,
    ...Object.fromEntries(cacheNumbers.map((field) => [`cache.${field}`, String(policy[field] ?? "")])),
  };
}

export const emptyDraft: Draft = draftOf({ description: "", instructions: "" });

/** What is not JSON where JSON is expected. */
export function syntaxProblems(draft: Draft): FieldProblem[] {
  return schemas.flatMap((field) => {
    try {
      if (draft[field]?.trim()) JSON.parse(draft[field]);
      return [];
    } catch (error) {
      return [{ field, rule: texts.value.parts.notJson(String(error instanceof Error ? error.message : error)) }];
    }
  });
}

/** The definition as the API expects it. What is not a number is sent as it is, so that the API names its rule. */
export function definitionOf(draft: Draft): Record<string, unknown> {
  const filled = (field: string) => draft[field]?.trim() ?? "";
  const asNumbers = (fields: readonly string[], prefix = "") =>
    fields.flatMap((field) => {
      const text = filled(prefix + field);
      return text === "" ? [] : [[field, Number.isFinite(Number(text)) ? Number(text) : text] as const];
    });
  const policy = Object.fromEntries(asNumbers(cacheNumbers, "cache."));
  return {
    description: draft.description,
    instructions: draft.instructions,
    ...Object.fromEntries(schemas.flatMap((field) => (filled(field) ? [[field, JSON.parse(filled(field))]] : []))),
    ...(filled("model") && { model: filled("model") }),
    ...Object.fromEntries(asNumbers(numbers)),
    ...(draft.cache === "off" && { cache: "off" }),
    ...(draft.cache === "stricter" && { cache: policy }),
  };
}

/** The rules of a field, each with the part of the field that breaks it: `properties.team.pattern: is not supported`. */
export function rulesAt(field: string, problems: readonly FieldProblem[]): string[] {
  return problems.flatMap((problem) => {
    const at = problem.field.replace(/^definition\./, "");
    if (at === field) return [problem.rule];
    const isPart = at.startsWith(`${field}.`) && !(field === "cache" && at in emptyDraft);
    return isPart ? [`${at.slice(field.length + 1)}: ${problem.rule}`] : [];
  });
}
