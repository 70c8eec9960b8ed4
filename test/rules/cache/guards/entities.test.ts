import { describe } from "vitest";
import { entities } from "../../../../src/cache/guards/entities.ts";
import { finds } from "./guard-table.ts";

describe("different names", () => {
  describe("in English", () =>
    finds(entities, [
      ["what is the tax rate in Norway", "what is the tax rate in Sweden", [["norway"], ["sweden"]]],
      ["what is the tax rate in norway", "what is the tax rate in sweden", [["norway"], ["sweden"]]],
      ["who is the wife of Peter Sagan", "who is the wife of Mark Sagan", [["peter"], ["mark"]]],
      ["does Lufthansa fly there", "does Ryanair fly there", [["lufthansa"], ["ryanair"]]],
      ["When did Mandela die?", "When did Nelson Mandela die?", null],
      ["is Berlin bigger than Madrid", "is Berlin bigger than Paris", [["madrid"], ["paris"]]],
      ["does the card work in Peru", "does the card work", [["peru"], []]],
      ["Where Can I Find The Best Tacos", "where can I find the best tacos", null],
      ["get a US visa quickly", "get us a visa quickly", [["us"], []]],
      ["is my Kindle under warranty", "is my Kobo under warranty", [["kindle"], ["kobo"]]],
      ["is Anna related to Bob", "is Bob related to Anna", null],
    ]));
  describe("in Spanish", () =>
    finds(entities, [
      ["cuánto vale la renta en Noruega", "cuánto vale la renta en Suecia", [["noruega"], ["suecia"]]],
      ["quién es la mujer de Pedro Sánchez", "quién es la mujer de Carlos Sánchez", [["pedro"], ["carlos"]]],
      ["vuela Iberia a Quito", "vuela Vueling a Quito", [["iberia"], ["vueling"]]],
      ["cuándo murió Mandela", "cuándo murió Nelson Mandela", null],
      ["es Madrid más grande que Sevilla", "es Madrid más grande que Valencia", [["sevilla"], ["valencia"]]],
      ["funciona mi tarjeta en Perú", "funciona mi tarjeta en perú", null],
      ["cuánto vale la renta en alemania", "cuánto vale la renta en jordania", [["alemania"], ["jordania"]]],
      ["Francia exporta vino", "Framcia exporta vino", [["francia"], []]],
      ["¿Entregan en Berlín los domingos?", "¿Entregan en Berpín los domingos?", [["berlín"], ["berpín"]]],
      ["¿Pedro es mayor que Susana?", "¿Pedro es mayor que Susane?", [["susana"], ["susane"]]],
      ["la torre más alta de aquí", "la torre más baja de aquí", null],
    ]));
});
