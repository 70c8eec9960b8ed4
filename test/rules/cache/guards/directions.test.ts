import { describe } from "vitest";
import { directions } from "../../../../src/cache/guards/directions.ts";
import { finds } from "./guard-table.ts";

describe("a different direction", () => {
  describe("in English", () =>
    finds(directions, [
      ["a train from Oslo to Bergen", "a train to Oslo from Bergen", [["bergen"], ["oslo"]]],
      ["books by Darwin", "books about Darwin", [["by darwin"], ["about darwin"]]],
      ["how do I log in", "how do I log out", [[], ["out"]]],
      ["scroll up the page", "scroll down the page", [["up"], ["down"]]],
      ["the left knee hurts", "the right knee hurts", [["left"], ["right"]]],
      ["go to Rome by bus", "go by bus to Rome", null],
      ["it was slow from start to finish", "it was slow from finish to start", [["finish"], ["start"]]],
      ["hotels near the station", "hotels close to the station", null],
      ["is Amy married to Ben", "is Ben married to Amy", null],
    ]));
  describe("in Spanish", () =>
    finds(directions, [
      [
        "un tren de Lugo a Vigo",
        "un tren a Lugo de Vigo",
        [
          ["de lugo", "a vigo", "lug", "vig"],
          ["a lugo", "de vigo", "vig", "lug"],
        ],
      ],
      ["libros de Darwin", "libros sobre Darwin", [["de darwin"], ["sobre darwin"]]],
      ["a quién llamó Marta", "quién llamó a Marta", [["quién llam"], ["mart"]]],
      ["dinero para mi madre", "dinero de mi madre", null],
      ["gira a la izquierda", "gira a la derecha", [["izquierda"], ["derecha"]]],
      ["el norte del país", "el sur del país", [["norte"], ["sur"]]],
      ["viajar a Lima desde Cusco", "viajar desde Cusco a Lima", null],
    ]));
});
