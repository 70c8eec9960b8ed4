// Conditions that every row which matches a term fulfils, and few others. They look for a part of the term in the JSON of the row as it
// is stored, without parsing it, with LIKE: like lower(), it ignores the case of ASCII letters, but it copies nothing.

/** Adds a value to those of the query and returns its parameter. */
export type Bind = (value: string | number) => string;

/** What JSON.stringify may write in another way: quotes, backslashes, control characters, halves of surrogate pairs. */
const escaped = String.raw`"\\\u0000-\u001f\ud800-\udfff\ufffd`;
const unescapedRuns = new RegExp(`[^${escaped}]+`, "gu");
const unescapedRunsInWords = new RegExp(`[^ ${escaped}]+`, "gu");
const plainWord = new RegExp(`^[^ %_${escaped}]+$`, "u");
const unescapedBeginning = new RegExp(`^[^${escaped}]*`, "u");
/** SQLite may write a number or a boolean of JSON in another way, as 1 for true. */
const mayBeNumber = /^[-+.0-9einf]*$/;
/** The platform allows 50 bytes in a pattern for LIKE, and two are the percent signs around the part. */
const maxPartBytes = 48;
const encoder = new TextEncoder();

/** The word can be matched by LIKE as it is. */
export const isPlain = (word: string): boolean => plainWord.test(word) && encoder.encode(word).length <= maxPartBytes;

export function mayHaveText(term: string, bind: Bind): string[] {
  const run = longest(term, unescapedRuns);
  return run === "" ? [] : [like("payload", bind(patternOf(run)))];
}

/** The word may be in any part of those that are joined by spaces. */
export function mayHaveWord(word: string, bind: Bind): string[] {
  const run = longest(word, unescapedRunsInWords);
  if (run === "") return [];
  const pattern = bind(patternOf(run));
  const likes = ["payload", "id", "task_type", "state", "worker"].map((column) => like(column, pattern));
  return [`(${[...likes, inError(run, bind)].join(" OR ")})`];
}

export function mayHaveResult(term: string, resultsSince: number, bind: Bind): string[] {
  const run = longest(term, unescapedRunsInWords);
  if (mayBeNumber.test(run)) return [];
  const inResult = like("result", bind(patternOf(run)));
  return [`((settled_at > ${resultsSince} AND ${inResult}) OR ${inError(run, bind)})`];
}

export function mayHaveArgument(key: string, value: string, bind: Bind): string {
  const [beginning = ""] = unescapedBeginning.exec(value) ?? [];
  const patterns = ["", '"'].map((quote) => bind(patternOf(`${key}":${quote}${beginning}`)));
  return `(${patterns.map((pattern) => like("payload", pattern)).join(" OR ")})`;
}

const inError = (run: string, bind: Bind): string => `instr(lower(error), ${bind(run)}) > 0`;
const like = (column: string, pattern: string): string => `${column} LIKE ${pattern} ESCAPE '\\'`;

/** The longest part of the term that is stored as it is; empty when there is none. */
const longest = (term: string, runs: RegExp): string =>
  (term.match(runs) ?? []).reduce((one, other) => (other.length > one.length ? other : one), "");

/** Matches texts that contain the part, or as much of its beginning as the limit allows. */
function patternOf(part: string): string {
  let pattern = "";
  for (const character of part) {
    const longer = pattern + character.replace(/[%_]/, "\\$&");
    if (encoder.encode(longer).length > maxPartBytes) break;
    pattern = longer;
  }
  return `%${pattern}%`;
}
