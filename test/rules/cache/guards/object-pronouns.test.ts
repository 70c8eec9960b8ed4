import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("another pronoun of an object in Spanish", () => {
  describe("before a verb", () =>
    refuses([
      ["¿Lo terminó Ana?", "¿La terminó Ana?"],
      ["¿Los reviso hoy?", "¿Las reviso hoy?"],
      ["¿Cuándo lo entregan?", "¿Cuándo los entregan?"],
      ["¿Quién la compra?", "¿Quién lo compra?"],
      ["¿Le cobraron el envío?", "¿Les cobraron el envío?"],
      ["¿Se lo explicaste?", "¿Se la explicaste?"],
      ["¿Te la envían mañana?", "¿Te las envían mañana?"],
      ["¿Por qué no las enviaron?", "¿Por qué no los enviaron?"],
    ]));
  describe("at the end of a verb, or before one", () =>
    refuses([
      ["¿La puedo cambiar?", "¿Puedo cambiarlo?"],
      ["¿Dónde puedo reciclarlos?", "¿Dónde las puedo reciclar?"],
      ["¿Están enviándolo ya?", "¿La están enviando ya?"],
      ["Cómpralo hoy", "Cómprala hoy"],
      ["¿Quieres verla mañana?", "¿Quieres verlas mañana?"],
    ]));
});

describe("the same pronoun elsewhere, and articles, in Spanish", () =>
  serves([
    ["¿Lo puedo devolver?", "¿Puedo devolverlo?"],
    ["¿Cómo lo cancelo?", "¿Cómo puedo cancelarlo?"],
    ["¿La puedo pagar con la tarjeta?", "¿Puedo pagarla con tarjeta?"],
    ["¿Quién los arregla?", "Hola, ¿quién los arregla?"],
    ["¿Se lo puedo enviar hoy?", "¿Puedo enviárselo hoy?"],
    ["¿Cuánto cuesta la entrega?", "¿Cuánto cuestan las entregas?"],
    ["¿Cuándo es la charla?", "¿Cuándo son las charlas?"],
    ["¿Dónde está el artículo?", "¿Dónde están los artículos?"],
    ["¿Cómo cambio la clave?", "¿Cómo cambio las claves?"],
    ["¿Dónde está la perla?", "¿Dónde están las perlas?"],
    ["¿Dónde están los ramos?", "Hola, ¿dónde están los ramos?"],
    ["¿Qué es lo más caro de la carta?", "¿Qué es lo más caro de las cartas?"],
  ]));
