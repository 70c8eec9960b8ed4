import { describe } from "vitest";
import { identifiers } from "../../../../src/cache/guards/identifiers.ts";
import { finds } from "./guard-table.ts";

describe("different versions, models, signs and addresses", () => {
  describe("in English", () =>
    finds(identifiers, [
      ["what changed in v2.1", "what changed in v2.2", [["v2.1"], ["v2.2"]]],
      ["is the A320 safer", "is the A321 safer", [["a320"], ["a321"]]],
      ["mail it to sam@shop.example", "mail it to pam@shop.example", [["sam@shop.example"], ["pam@shop.example"]]],
      ["how to learn C++", "how to learn C#", [["c++"], ["c#"]]],
      ["how to learn C#", "how to learn c#", null],
      ["is the check a > b true", "is the check a < b true", [[">"], ["<"]]],
      ["what does x != y mean", "what does x == y mean", [["!="], ["=="]]],
      ["what is 7 + 2", "what is 7 - 2", [["+"], ["-"]]],
      ["is vitamin B12 safe", "is vitamin B6 safe", [["b12"], ["b6"]]],
      ["the train leaves at 10:30", "the train leaves at 10:45", [["10:30"], ["10:45"]]],
      ["is it due on 2026-13-04", "is it due on 2026-14-04", [["2026-13-04"], ["2026-14-04"]]],
      ["what is an mp3", "what is an mp4", [["mp3"], ["mp4"]]],
      ["gate A-12 is where", "gate A-21 is where", [["a-12"], ["a-21"]]],
      ["does it fit the iPhone15", "does it fit the iphone15", null],
      ["follow @anna_b on it", "follow @anna_c on it", [["@anna_b"], ["@anna_c"]]],
      ["he paid 5km away", "he paid 5 km away", null],
      ["what is !x in it", "what is x in it", [["!"], []]],
      ["what does & do in C", "what does && do in C", [[], ["&&"]]],
      ["why does git push --force fail", "why does git push --forse fail", [["--force"], ["--forse"]]],
      ["how do I open data.csv in it", "how do I open dapa.csv in it", [["data.csv"], ["dapa.csv"]]],
      ["wow! it is here", "wow it is here", null],
    ]));
  describe("in Spanish", () =>
    finds(identifiers, [
      ["qué cambió en la v2.1", "qué cambió en la v2.2", [["v2.1"], ["v2.2"]]],
      ["el vuelo IB3170 sale hoy", "el vuelo IB3171 sale hoy", [["ib3170"], ["ib3171"]]],
      [
        "escribe a ventas@tienda.example",
        "escribe a ayuda@tienda.example",
        [["ventas@tienda.example"], ["ayuda@tienda.example"]],
      ],
      ["el tren sale a las 10:30", "el tren sale a las 11:30", [["10:30"], ["11:30"]]],
      ["qué significa x >= y", "qué significa x <= y", [[">="], ["<="]]],
      ["mi matrícula es 1234-BCD", "mi matrícula es 1234-bcd", null],
      ["aprender c++", "aprender c#", [["c++"], ["c#"]]],
    ]));
});
