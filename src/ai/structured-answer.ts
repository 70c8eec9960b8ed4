// Checks an answer against the JSON schema that its caller gave. A valid answer is returned as the model wrote it; what stands around it is
// left out. The library interprets the schema, because a
// Worker may not compile code, and is loaded on first use.
import type { Schema } from "@cfworker/json-schema";
import { parseJson } from "../kernel/parse-json.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { ResponseFormat } from "../task-types/conversation.ts";
import { objectsIn } from "./json-in-text.ts";

/** The error names a rule of the schema, but nothing that the model wrote. */
export type CheckAnswer = (text: string) => Result<string, string>;

/** Fails when the schema itself is wrong. */
export async function answerCheck(format: ResponseFormat): Promise<Result<CheckAnswer, string>> {
  if (format.type === "json_object") return ok((text) => firstThatFits(text, () => null));
  const { Validator } = await import("@cfworker/json-schema");
  try {
    // A copy, because the library writes into it.
    const schema: Schema = structuredClone(format.json_schema.schema);
    const validator = new Validator(schema, "2020-12");
    const brokenRule = (value: unknown): string | null => {
      const { valid, errors } = validator.validate(value);
      // The place of a `false` is that in the answer, whose names the model wrote.
      return valid ? null : (errors.filter(({ keyword }) => keyword !== "false").at(-1)?.keywordLocation ?? "#");
    };
    // The library looks for what a reference leads to when it needs it.
    brokenRule(null);
    brokenRule({});
    return ok((text) => firstThatFits(text, brokenRule));
  } catch {
    return fail("it cannot be used as a JSON schema of 2020-12");
  }
}

function firstThatFits(text: string, brokenRule: (value: unknown) => string | null): Result<string, string> {
  const whole = parseJson(text);
  if (whole !== undefined && brokenRule(whole) === null) return ok(text);
  let broken: string | null = null;
  for (const object of objectsIn(text)) {
    const rule = brokenRule(object);
    if (rule === null) return ok(JSON.stringify(object));
    broken ??= rule;
  }
  return fail(broken === null ? "it is not JSON" : `it breaks the rule ${broken} of the schema`);
}
