import { describe, expect, it } from "vitest";
import { parseSearch } from "../../../src/tasks/search-terms.ts";

const nothing = { name: [], uuid: [], state: [], args: [], result: [], words: [], kwargs: [] };

describe("a search in Flower's syntax", () => {
  it.each([
    ["plain words", { words: ["plain", "words"] }],
    ['"one phrase" and,more', { words: ["one phrase", "and", "more"] }],
    ["state:FAILURE state:RETRY", { state: ["failure", "retry"] }],
    ['result:"it is down" name:sentiment uuid:na00', { result: ["it is down"], name: ["sentiment"], uuid: ["na00"] }],
    ["args:one args:two", { args: ["one", "two"] }],
    [
      'kwargs:model=gpt-6 kwargs:"note=a b"',
      {
        kwargs: [
          { key: "model", value: "gpt-6" },
          { key: "note", value: "a b" },
        ],
      },
    ],
    ["kwargs:x=a=b", { kwargs: [{ key: "x", value: "a=b" }] }],
    ["https://example.com/x when:now", { words: ["https://example.com/x", "when:now"] }],
    ["ÑANDÚ Él ΟΔΟΣ İzmir", { words: ["ñandú", "él", "οδοσ", "izmir"] }],
  ])("%s", (text, terms) => {
    expect(parseSearch(text)).toEqual({ ...nothing, ...terms });
  });

  it.each(["kwargs:model", "kwargs:=x", "kwargs:a b=c", 'kwargs:"a\\"]=x"'])("refuses %s", (text) => {
    expect(parseSearch(text)).toBe(null);
  });
});
