// Checks an answer against the JSON schema that its caller gave. A valid answer is returned as the model wrote it; what stands around it is
// left out. The schema is one that a tenant's own task type may have: it refuses what would hold the server, as an expression that backtracks.
// The library behind it is loaded on first use.
import { parseJson } from "../kernel/parse-json.ts";
import { fail, ok, type Result } from "../kernel/result.ts";
import type { ResponseFormat } from "../task-types/conversation.ts";
import { plainSchema } from "../task-types/own/plain-schema.ts";
import { objectsIn } from "./json-in-text.ts";

/** The error names a rule of the schema, but nothing that the model wrote. */
export type CheckAnswer = (text: string) => Result<string, string>;

/** Fails when the schema itself is wrong. */
export async function answerCheck(format: ResponseFormat): Promise<Result<CheckAnswer, string>> {
  if (format.type === "json_object") return ok((text) => firstThatFits(text, () => null));
  const schema = plainSchema(format.json_schema.schema);
  if (!schema.ok) {
    const [first] = schema.error;
    return fail(`its schema cannot be used: ${first?.path.join(".")} ${first?.rule}`);
  }
  const { misfitsBy } = await import("../task-types/own/misfits.ts");
  const misfits = misfitsBy(schema.value);
  return ok((text) => firstThatFits(text, (value) => misfits(value)[0]?.keywordLocation ?? null));
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
