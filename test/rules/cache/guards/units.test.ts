import { describe } from "vitest";
import { units } from "../../../../src/cache/guards/units.ts";
import { finds } from "./guard-table.ts";

describe("the same number with another unit", () => {
  describe("in English", () =>
    finds(units, [
      ["how far is 5 km on foot", "how far is 5 miles on foot", [["5 km"], ["5 mi"]]],
      ["how far is 5km on foot", "how far is 5 kilometres on foot", null],
      ["is a 20 kg suitcase allowed", "is a 20 lb suitcase allowed", [["20 kg"], ["20 lb"]]],
      ["what does the $9 plan include", "what does the €9 plan include", [["9 usd"], ["9 eur"]]],
      ["what does the $9 plan include", "what does the 9 dollar plan include", null],
      ["is the -$5 fee normal", "is the -€5 fee normal", [["-5 usd"], ["-5 eur"]]],
      ["the train at 7am is full", "the train at 7 pm is full", [["7 am"], ["7 pm"]]],
      ["the train at 7am is full", "the train at 7 am is full", null],
      ["the train at 7 is full", "the train at 7 am is full", null],
      ["wait 30 minutes before eating", "wait 30 seconds before eating", [["30 min"], ["30 s"]]],
      ["wait 30 min before eating", "wait 30 minutes before eating", null],
      ["a 2 week holiday in crete", "a 2 month holiday in crete", [["2 week"], ["2 month"]]],
      ["do I need 16 GB of memory", "do I need 16 MB of memory", [["16 gb"], ["16 mb"]]],
      ["oven at 180 celsius for bread", "oven at 180 fahrenheit for bread", [["180 c"], ["180 f"]]],
      ["a 10% discount on shoes", "a 10 percent discount on shoes", null],
      ["a 10% discount on shoes", "a 10 dollar discount on shoes", [["10 %"], ["10 usd"]]],
      ["is 1 km too far", "is 1 mile too far", [["1 km"], ["1 mi"]]],
      ["seven days of rain", "7 days of rain", null],
    ]));
  describe("in Spanish", () =>
    finds(units, [
      ["cuánto son 5 km andando", "cuánto son 5 millas andando", [["5 km"], ["5 mi"]]],
      ["cuánto son 5km andando", "cuánto son 5 kilómetros andando", null],
      ["puedo llevar 10 kilos", "puedo llevar 10 libras", [["10 kg"], ["10 lb"]]],
      ["puedo llevar 10 kg", "puedo llevar 10 kilogramos", null],
      ["una dosis de 500 mg", "una dosis de 500 g", [["500 mg"], ["500 g"]]],
      ["el plan de 9 euros", "el plan de 9 dólares", [["9 eur"], ["9 usd"]]],
      ["el plan de 9 €", "el plan de 9 euros", null],
      ["espera 30 minutos antes de salir", "espera 30 segundos antes de salir", [["30 min"], ["30 s"]]],
      ["el tren de las 7am", "el tren de las 7pm", [["7 am"], ["7 pm"]]],
      ["un viaje de 2 semanas", "un viaje de 2 meses", [["2 week"], ["2 month"]]],
    ]));
});
