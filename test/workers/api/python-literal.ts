// Reads the literals of Python that a repr of JSON values consists of, like `ast.literal_eval`; throws when there is anything else.

const constants = new Map<string, unknown>([
  ["None", null],
  ["True", true],
  ["False", false],
]);
const token = /\s*(?:('(?:[^'\\\n\r\0]|\\.)*'|"(?:[^"\\\n\r\0]|\\.)*")|(-?\d[\w.+-]*|\w+)|([[\]{}:,]))/suy;
const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t" };

export function literalEval(source: string): unknown {
  const tokens: RegExpExecArray[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const next = token.exec(source);
    if (!next) throw new SyntaxError(`no literal at ${at}: ${source.slice(at, at + 20)}`);
    tokens.push(next);
  }
  const value = readValue(tokens);
  if (tokens.length > 0) throw new SyntaxError(`more than a literal: ${source}`);
  return value;
}

function readValue(tokens: RegExpExecArray[]): unknown {
  const [whole = "", text, word = "", mark] = tokens.shift() ?? [];
  if (text !== undefined) return textOf(text.slice(1, -1));
  if (mark === "[") return readParts(tokens, "]", () => readValue(tokens));
  if (mark === "{") {
    const fields = readParts(tokens, "}", () => {
      const key = String(readValue(tokens));
      if (tokens.shift()?.[3] !== ":") throw new SyntaxError("a key without a value");
      return [key, readValue(tokens)] as const;
    });
    return Object.fromEntries(fields);
  }
  if (constants.has(word)) return constants.get(word);
  if (/^-?\d+(\.\d+)?(e[+-]\d\d+)?$/.test(word)) return Number(word);
  throw new SyntaxError(`no value: ${whole}`);
}

function readParts<T>(tokens: RegExpExecArray[], end: string, readPart: () => T): T[] {
  const parts: T[] = [];
  while (tokens[0]?.[3] !== end) {
    if (parts.length > 0 && tokens.shift()?.[3] !== ",") throw new SyntaxError("no comma between parts");
    parts.push(readPart());
  }
  tokens.shift();
  return parts;
}

const textOf = (inside: string): string =>
  inside.replaceAll(/\\(?:x(..)|u(.{4})|U(.{8})|(.))/gsu, (_, two, four, eight, other: string) => {
    const code = two ?? four ?? eight;
    return code === undefined ? (escapes[other] ?? other) : String.fromCodePoint(Number.parseInt(code, 16));
  });
