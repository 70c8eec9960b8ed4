// For any text, no guard throws and no guard takes long.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDifferences } from "../../../../src/cache/guards/find-differences.ts";
import { readText } from "../../../../src/cache/guards/reading.ts";
import { expectWithinCpuMs } from "../../cpu-time.ts";

const size = 100_000;
const filled = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
/** Each part is used alone and with a word before and after, because patterns anchored at an end take longest there. */
const runs: [string, string][] = [
  ["points", "."],
  ["commas and spaces", ", "],
  ["question marks", "¿?"],
  ["spaces", " "],
  ["line ends", "\n\t"],
  ["digits", "7"],
  ["groups of digits", "123,"],
  ["numbers", "1 2 "],
  ["decimals", "1.5."],
  ["minus signs", "-"],
  ["minus signs and digits", "-1"],
  ["sums", "1 + 1 - "],
  ["comparisons", "<=>!="],
  ["one letter", "a"],
  ["letters with hyphens", "a-"],
  ["initials", "A."],
  ["slashes", "a/b/"],
  ["addresses", "a@b.c"],
  ["negations", "not "],
  ["Spanish negations", "no nunca "],
  ["quotes", "\"'"],
  ["apostrophes", "a's "],
  ["curly apostrophes", "n’t"],
  ["emoji", "🎉👨‍👩‍👧‍👦"],
  ["combining marks", "é\u0301\u0301"],
  ["CJK", "你好"],
  ["right to left", "שלום "],
  ["lone surrogates", "\ud800"],
  ["zero bytes", "\0"],
  ["capitals", "NO WAY "],
  ["names", "Anna Bob "],
  ["question words", "who when "],
  ["the start of a phrase", "what is the best "],
  ["phrases around a thing", "how much is a what does the cost "],
  ["clauses with such a phrase", "are cards accepted, how much is a card, "],
  ["prepositions", "from to "],
  ["passives", "was hit by "],
  ["lists", "tea and "],
  ["opposites", "open close "],
  ["distinct words", ""],
];
const distinct = Array.from({ length: 20_000 }, (_, n) => `w${n.toString(36).replaceAll(/\d/g, "q")}`)
  .join(" ")
  .slice(0, size);
const textOf = (part: string): string => (part === "" ? distinct : filled(part));

describe("100 kB of", () => {
  // Word lists are parsed on first use.
  findDifferences(readText("the first word is open"), readText("the first word is closed"));

  test.each(runs)("%s are read and compared within 250 ms", async (_, part) => {
    const text = textOf(part);
    const others = [text, `word ${text} word`, text.slice(0, size / 2), textOf("not yes 12 km "), "where is my order"];
    for (const other of others) {
      await expectWithinCpuMs(250, () => findDifferences(readText(text), readText(other)));
    }
  });
});

describe("any text", () => {
  const unicode = fc.string({ unit: "binary", maxLength: 2000 });
  const wordy = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "not",
          "who",
          "from",
          "to",
          "and",
          "más",
          "sin",
          "él",
          "12",
          "5km",
          "-3",
          "a.b",
          "<=",
          "'s",
          "was",
          "by",
          ",",
          "¿",
        ),
        fc.string({ unit: "grapheme", maxLength: 8 }),
      ),
      { maxLength: 150 },
    )
    .map((words) => words.join(" "));

  test("is compared with any other text without an error, and the order of the two does not decide whether there are findings", () => {
    fc.assert(
      fc.property(fc.oneof(unicode, wordy), fc.oneof(unicode, wordy), (first, second) => {
        const there = findDifferences(readText(first), readText(second));
        const back = findDifferences(readText(second), readText(first));
        const differs = ({ findings, alignment }: typeof there) =>
          findings.length + alignment.left.length + alignment.right.length > 0;
        expect(differs(back)).toBe(differs(there));
      }),
      { numRuns: 200 },
    );
  });
});
