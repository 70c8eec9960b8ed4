import { describe } from "vitest";
import { numbers } from "../../../../src/cache/guards/numbers.ts";
import { finds } from "./guard-table.ts";

describe("different numbers", () => {
  describe("in English", () =>
    finds(numbers, [
      ["How do I cancel order 88120?", "How do I cancel order 88210?", [["88120"], ["88210"]]],
      ["what is the fee for 2 transfers", "what is the fee for two transfers", null],
      ["is a 30 day trial free", "is a 14 day trial free", [["30"], ["14"]]],
      ["pay 1,500 euros to my landlord", "pay 1500 euros to my landlord", null],
      ["pay 1,500 euros to my landlord", "pay 1,50 euros to my landlord", [["1500"], ["1.50"]]],
      ["how many calories are in 3 eggs", "how many calories are in 13 eggs", [["3"], ["13"]]],
      ["is -5 degrees too cold for a palm", "is 5 degrees too cold for a palm", [["-5"], ["5"]]],
      ["who won the world cup in 1998", "who won the world cup in 2002", [["1998"], ["2002"]]],
      ["what happens on the 3rd missed payment", "what happens on the third missed payment", null],
      ["what happens on the 3rd missed payment", "what happens on the fourth missed payment", [["3"], ["4"]]],
      ["can I bring 2 bags", "can I bring bags", [["2"], []]],
      ["I was billed twice this month", "I was billed 2 times this month", null],
      ["my dose is 2.5 mg a day", "my dose is 25 mg a day", [["2.5"], ["25"]]],
      ["my dose is 2.5 mg a day", "my dose is 2,5 mg a day", null],
      ["does postgres 16 support this", "does postgres 17 support this", [["16"], ["17"]]],
      ["a room for 2 adults and 1 child", "a room for 1 child and 2 adults", null],
      ["why does this loop run 10 times", "why does this loop run ten times", null],
      ["is 20/20 vision normal", "is 20/40 vision normal", null],
    ]));
  describe("in Spanish", () =>
    finds(numbers, [
      ["cuánto cuesta enviar 3 paquetes", "cuánto cuesta enviar tres paquetes", null],
      ["cuánto cuesta enviar 3 paquetes", "cuánto cuesta enviar cuatro paquetes", [["3"], ["4"]]],
      ["el pedido 5501 no ha llegado", "el pedido 5510 no ha llegado", [["5501"], ["5510"]]],
      ["puedo sacar 1.000 euros del cajero", "puedo sacar 1000 euros del cajero", null],
      ["puedo sacar 1.000 euros del cajero", "puedo sacar 100 euros del cajero", [["1000"], ["100"]]],
      ["una mesa para cinco personas", "una mesa para quince personas", [["5"], ["15"]]],
      ["quién ganó la liga en 2010", "quién ganó la liga en 2011", [["2010"], ["2011"]]],
      ["tengo 38 de fiebre", "tengo 39 de fiebre", [["38"], ["39"]]],
      ["es mi segunda cuota", "es mi 2ª cuota", null],
      ["cuanto dura el viaje de 12 horas", "cuanto dura el viaje", [["12"], []]],
    ]));
});
