// Conditions that every row which matches a term fulfils, and few others. They look for a part of the folded term in the JSON of the row
// as it is stored, without parsing it. LIKE ignores the case of ASCII letters only: a character that others fold to is any character in
// its pattern, and a pattern for GLOB, which has sets of characters, then says which.
import { charactersFoldedTo } from "../folded-case.ts";

/** Adds a value to those of the query and returns its parameter. */
export type Bind = (value: string | number) => string;

/** What JSON.stringify may write in another way: quotes, backslashes, control characters, halves of surrogate pairs. */
const escaped = String.raw`"\\\u0000-\u001f\ud800-\udfff\ufffd`;
const unescapedRuns = new RegExp(`[^${escaped}]+`, "gu");
const unescapedRunsInWords = new RegExp(`[^ ${escaped}]+`, "gu");
const unescapedBeginning = new RegExp(`^[^${escaped}]*`, "u");
/** The platform allows 50 bytes in a pattern, and two are the signs for any text around the part. */
const maxPartBytes = 48;
/** So many characters that are not of ASCII are looked for before the pattern. */
const maxContained = 2;
const encoder = new TextEncoder();

/** The longest part of the term that every match has as it is stored; empty when there is none. */
export const storedPart = (term: string): string => longest(term.match(unescapedRuns));

/** The same for a word that is looked for in several values, which are joined by spaces. */
export const storedPartInWord = (word: string): string => longest(word.match(unescapedRunsInWords));

/** The JSON of a text and of any other value under this key, as far as it is stored as it is. */
export function storedArgument(key: string, value: string): string[] {
  const [beginning = ""] = unescapedBeginning.exec(value) ?? [];
  return ["", '"'].map((quote) => `${key}":${quote}${beginning}`);
}

/** The column contains the part. The column may not contain the character 0, at which LIKE and GLOB end. */
export function mayContain(part: string, bind: Bind): (column: string) => string {
  const like = patternOf(part, "%", likeCharacter);
  const likeParameter = bind(like);
  const others = [...new Set(part)].filter((character) => !isLiteral(character) && !isAscii(character));
  // These are fast. GLOB takes several times as long as LIKE, because it has no first character to jump to.
  const contained = others.slice(0, maxContained).map((character) => charactersFoldedTo(character).map(bind));
  const glob = [...part].every(isLiteral) ? null : bind(patternOf(part, "*", globCharacter));
  return (column) =>
    [
      ...(others.length > 0 ? [hasMoreThanAscii(column)] : []),
      ...contained.map((all) => `(${all.map((parameter) => `instr(${column}, ${parameter}) > 0`).join(" OR ")})`),
      `${column} LIKE ${likeParameter}${like.includes("\\") ? " ESCAPE '\\'" : ""}`,
      ...(glob ? [`${column} GLOB ${glob}`] : []),
    ].join(" AND ");
}

/** The same for an expression that may contain the character 0; null when the part has nothing that lower() leaves as it is. */
export function mayContainWithNul(part: string, bind: Bind): ((expression: string) => string) | null {
  const runs = [...part].map((character) => (isLiteral(character) ? character : "\0")).join("");
  const run = longest(runs.split("\0"));
  if (run === "") return null;
  const parameter = bind(run);
  return (expression) => `instr(lower(${expression}), ${parameter}) > 0`;
}

/** No other character folds to it, except that capital letters of ASCII fold to small ones, which LIKE and lower() know. */
function isLiteral(character: string): boolean {
  if (isAscii(character)) return character !== "i" && character !== "k";
  return charactersFoldedTo(character).length === 1;
}

/** Comparing the two lengths takes a fraction of the time of a search in the column. */
const hasMoreThanAscii = (column: string): string => `length(${column}) < octet_length(${column})`;

const isAscii = (character: string): boolean => character <= "\x7f";

const likeCharacter = (character: string): string => (isLiteral(character) ? character.replace(/[%_\\]/, "\\$&") : "_");

function globCharacter(character: string): string {
  const characters = charactersFoldedTo(character);
  return characters.length > 1 ? `[${characters.join("")}]` : character.replace(/[*?[]/, "[$&]");
}

const longest = (parts: readonly string[] | null): string =>
  (parts ?? []).reduce((one, other) => (other.length > one.length ? other : one), "");

/** Matches texts that contain the part, or as much of its beginning as the limit allows. */
function patternOf(part: string, anyText: "%" | "*", written: (character: string) => string): string {
  let pattern = "";
  for (const character of part) {
    const longer = pattern + written(character);
    if (encoder.encode(longer).length > maxPartBytes) break;
    pattern = longer;
  }
  return anyText + pattern + anyText;
}
