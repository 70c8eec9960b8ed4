import { describe } from "vitest";
import { language } from "../../../../src/cache/guards/other-language.ts";
import { finds } from "./guard-table.ts";

describe("a different language", () => {
  describe("in English", () =>
    finds(language, [
      ["where is my order", "dónde está mi pedido", [["en"], ["es"]]],
      ["two robots kiss", "where do two robots kiss", null],
      ["Madrid Lima", "vuelos de Madrid a Lima", null],
    ]));
  describe("in Spanish", () =>
    finds(language, [
      ["me gusta el plan", "I like the plan", [["es"], ["en"]]],
      ["me gusta", "le gusta", null],
      ["no me cobran", "no me cobraron", null],
    ]));
});
