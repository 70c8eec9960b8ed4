// Finds the JSON object of an answer that says more than that: thoughts before it, prose or a code fence around it, a stop token behind
// it. It takes linear time, whatever the model wrote.
import { parseJson } from "../kernel/parse-json.ts";

/** Each may be checked by a schema, which takes time. */
const maxObjects = 10;

/** The last objects of the text, the last first: what comes before the answer is a draft or an example. Empty when there is none. */
export function objectsIn(text: string): object[] {
  const whole = parseJson(text);
  if (isObject(whole)) return [whole];
  const said = afterThoughts(text);
  const found: object[] = [];
  let budget = 20 * said.length;
  for (let at = said.indexOf("{"); at >= 0 && budget > 0; at = said.indexOf("{", at)) {
    const end = endOfObject(said, at);
    budget -= end - at;
    const object = parseJson(said.slice(at, end));
    if (isObject(object)) found.unshift(object);
    at = isObject(object) ? end : at + 1;
  }
  return found.slice(0, maxObjects);
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What follows the last closing tag of a model's thoughts. */
function afterThoughts(text: string): string {
  const last = [...text.matchAll(/<\/(?:think|thinking|thought|reasoning)>/gi)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

/** The index behind the brace that closes the one at `start`; the end of the text when none does. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\" && inString) at++;
    else if (character === '"') inString = !inString;
    else if (!inString && character === "{") depth++;
    else if (!inString && character === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}
