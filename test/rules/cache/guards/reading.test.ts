import { describe, expect, test } from "vitest";
import { numberOf } from "../../../../src/cache/guards/number-value.ts";
import { readText, type Token } from "../../../../src/cache/guards/reading.ts";
import { rawWords } from "../../../../src/cache/guards/tokenize.ts";

const wordsOf = (text: string) => readText(text).tokens.map(({ word }) => word);
const wordsThat = (text: string, is: (token: Token) => boolean) =>
  readText(text)
    .tokens.filter(is)
    .map(({ word }) => word);

describe("the words of a text", () => {
  test.each([
    ["I can't, won't and shouldn't", ["i", "can", "not", "will", "not", "and", "should", "not"]],
    ["she doesnt; youre; theyve", ["she", "does", "not", "you", "are", "they", "have"]],
    ["it’s Anna’s", ["it", "is", "anna"]],
    ["a well-known and/or covid-19 case", ["a", "well", "known", "and", "or", "covid-19", "case"]],
    ["the U.S. at 10:30", ["the", "us", "at", "10:30"]],
    ["is it 5km or 3pm", ["is", "it", "5", "km", "or", "3", "pm"]],
    ["is it $5 or -$5 or -2", ["is", "it", "5", "$", "or", "-5", "$", "or", "-2"]],
    ["is it mp3 or 2x4 or v1.2", ["is", "it", "mp3", "or", "2x4", "or", "v1.2"]],
    ["is a<=b & c != d", ["is", "a", "<=", "b", "&", "c", "!=", "d"]],
    ["is 2 + 2 - 1", ["is", "2", "+", "2", "-", "1"]],
    ["yes - or no -> gone", ["yes", "or", "no", "gone"]],
    ["to C++ and C#", ["to", "c++", "and", "c#"]],
    ["write to a@b.example now", ["write", "to", "a@b.example", "now"]],
    ["what is the best way to swim", ["how", "swim"]],
    ["could you please tell me where it is", ["where", "it", "is"]],
    ["turn on more than 2", ["enable", "over", "2"]],
    ["la mesa del fondo, al sol", ["la", "mesa", "de", "el", "fondo", "a", "el", "sol"]],
    ["cómo puedo nadar al menos 2 km", ["cómo", "nadar", "almenos", "2", "km"]],
    ["sin embargo, hay que pagar", ["debe", "pagar"]],
    ["¿Cuál es el precio del tren?", ["cuánto", "cuesta", "el", "tren"]],
    ["", []],
    ["?! … 🎉", []],
  ])("%j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("keep how the text writes them, or an empty text where they replace a contraction or a phrase", () => {
    const written = readText("What is the best way to see Rome?").tokens.map((token) => token.written);
    expect(written).toEqual(["", "see", "Rome"]);
  });

  test("open a clause after punctuation", () => {
    expect(
      [...rawWords("Yes, I do (now). Why?")].filter(({ opensClause }) => opensClause).map(({ word }) => word),
    ).toEqual(["yes", "i", "now", "why"]);
  });

  test("are cut off after 600, and `isCut` says so", () => {
    expect(readText("the word ".repeat(300))).toMatchObject({ isCut: false });
    const long = readText("the word ".repeat(301));
    expect(long.isCut).toBe(true);
    expect(long.tokens).toHaveLength(600);
  });
});

describe("the kind of a word", () => {
  test.each([
    ["names in a sentence", "did Anna fly Iberia to Oslo", ["anna", "iberia", "oslo"]],
    ["places in lower case", "from norway to peru", ["norway", "peru"]],
    ["no first word of a sentence", "Parcels are late. Trains are late.", []],
    ["no headline", "Central Banks Raise Interest Rates Again", []],
    ["initials that spell a pronoun", "the US and the WHO agree", ["us", "who"]],
    ["Spanish names", "viajó Marta con Iberia a Quito", ["marta", "iberia", "quito"]],
  ])("a name: %s", (_, text, names) => {
    expect(wordsThat(text, ({ isName }) => isName)).toEqual(names);
  });

  test.each([
    ["do not go without them", ["not", "without"]],
    ["it never fails", ["never", "fails"]],
    ["no llega sin nadie", ["no", "sin", "nadie"]],
  ])("a negator: %j", (text, negators) => {
    expect(wordsThat(text, ({ isNegator }) => isNegator)).toEqual(negators);
  });

  test("a question word asks at the start, but not as a relative pronoun", () => {
    expect(wordsThat("who paid", ({ operator }) => operator?.group === "question")).toEqual(["who"]);
    expect(wordsThat("the guest who paid", ({ operator }) => operator?.group === "question")).toEqual([]);
  });

  test.each([
    ["where is my order", "en"],
    ["dónde está mi pedido", "es"],
    ["me gusta", "es"],
    ["book me a hotel", "en"],
    ["me cobraron dos veces", "es"],
    ["Berlin Paris", "und"],
    ["你好 世界", "und"],
    ["", "und"],
  ])("the language of %j is %s", (text, code) => {
    expect(readText(text).language.code).toBe(code);
  });
});

describe("the value of a number", () => {
  const numbers = new Map([["seven", "7"]]);
  test.each([
    ["7", "7"],
    ["seven", "7"],
    ["7th", "7"],
    ["3er", "3"],
    ["1,000", "1000"],
    ["1.000.000", "1000000"],
    ["2.5", "2.5"],
    ["2,5", "2.5"],
    ["$20", "20"],
    ["-$20", "-20"],
    ["−4", "-4"],
    ["#12", "12"],
    ["007", "007"],
    ["v2", null],
    ["1.2.3", null],
    ["10:30", null],
    ["twelve", null],
    ["-", null],
    ["9".repeat(40), null],
  ])("%j is %j", (word, value) => {
    expect(numberOf(word, { numbers })).toBe(value);
  });
});
