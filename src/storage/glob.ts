// Patterns in Redis's syntax: `*` is any text, `?` any character, `[abc]` and `[a-z]` one of these characters, `[^a]` any other
// character, and `\` makes the next character literal. Only the last star is extended, so the time is at most pattern × text.

type Token = { kind: "star" } | { kind: "any" } | { kind: "literal"; char: string } | SetToken;
interface SetToken {
  kind: "set";
  negated: boolean;
  ranges: [from: string, to: string][];
}

export interface Glob {
  matches(text: string): boolean;
  /** The beginning of every text that matches. */
  prefix: string;
}

export function parseGlob(pattern: string): Glob {
  const tokens = tokensOf([...pattern]);
  const end = tokens.findIndex(({ kind }) => kind !== "literal");
  const literals = end < 0 ? tokens : tokens.slice(0, end);
  const prefix = literals.map((token) => (token.kind === "literal" ? token.char : "")).join("");
  return { matches: (text) => matches(tokens, [...text]), prefix };
}

function tokensOf(chars: readonly string[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const end = char === "[" ? chars.indexOf("]", at + 1) : -1;
    if (char === "*") tokens.push({ kind: "star" });
    else if (char === "?") tokens.push({ kind: "any" });
    else if (char === "\\" && at + 1 < chars.length) tokens.push({ kind: "literal", char: chars[++at] ?? "" });
    else if (end > 0) {
      tokens.push(setOf(chars.slice(at + 1, end)));
      at = end;
    } else tokens.push({ kind: "literal", char });
  }
  return tokens;
}

function setOf(chars: readonly string[]): SetToken {
  const negated = chars[0] === "^";
  const ranges: SetToken["ranges"] = [];
  const rest = negated ? chars.slice(1) : chars;
  for (let at = 0; at < rest.length; at++) {
    const from = rest[at] ?? "";
    const isRange = rest[at + 1] === "-" && at + 2 < rest.length;
    ranges.push([from, isRange ? (rest[at + 2] ?? from) : from]);
    if (isRange) at += 2;
  }
  return { kind: "set", negated, ranges };
}

function matches(tokens: readonly Token[], text: readonly string[]): boolean {
  let [at, token, star, starAt] = [0, 0, -1, 0];
  while (at < text.length) {
    const current = tokens[token];
    if (current?.kind === "star") {
      star = token++;
      starAt = at;
    } else if (current && fits(current, text[at] ?? "")) {
      at++;
      token++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++starAt;
    } else return false;
  }
  return tokens.slice(token).every(({ kind }) => kind === "star");
}

function fits(token: Token, char: string): boolean {
  if (token.kind === "set") return token.ranges.some(([from, to]) => char >= from && char <= to) !== token.negated;
  return token.kind === "any" || (token.kind === "literal" && token.char === char);
}
