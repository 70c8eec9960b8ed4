import { describe } from "vitest";
import { opposites } from "../../../../src/cache/guards/opposites.ts";
import { finds } from "./guard-table.ts";

describe("opposite words", () => {
  describe("in English", () =>
    finds(opposites, [
      ["how do I open an account", "how do I close an account", [["open"], ["close"]]],
      ["turn on dark mode", "turn off dark mode", [["enable"], ["disable"]]],
      ["turn on dark mode", "enable dark mode", null],
      ["is it legal to sublet", "is it illegal to sublet", [["legal"], ["illegal"]]],
      ["how to increase my credit limit", "how to decrease my credit limit", [["increase"], ["decrease"]]],
      ["the cheapest hotel here", "the most expensive hotel here", [["cheapest"], ["expensive"]]],
      ["is the water hot", "is the water cold", [["hot"], ["cold"]]],
      ["is it not unusual", "is it usual", null],
      ["a more expensive flat", "a less cheap flat", null],
      ["how to lock my card", "how to unlock my card", [["lock"], ["unlock"]]],
      ["buy shares online", "purchase shares online", null],
      ["import a csv file", "export a csv file", [["import"], ["export"]]],
      ["my son is ill", "my daughter is ill", [["son"], ["daughter"]]],
      ["is it a good laptop", "is it a fine laptop", null],
    ]));
  describe("in Spanish", () =>
    finds(opposites, [
      ["cómo abro una cuenta", "cómo cierro una cuenta", [["abro"], ["cierro"]]],
      ["como enciendo el wifi", "como apago el wifi", [["enciendo"], ["apago"]]],
      ["es legal subarrendar", "es ilegal subarrendar", [["legal"], ["ilegal"]]],
      ["como aumento mi limite", "como reduzco mi limite", [["aumento"], ["reduzco"]]],
      ["el hotel mas caro", "el hotel mas barato", [["caro"], ["barato"]]],
      ["como bloqueo la tarjeta", "como desbloqueo la tarjeta", [["bloqueo"], ["desbloqueo"]]],
      ["darme de alta en el seguro", "darme de baja en el seguro", [["alta"], ["baja"]]],
      ["quiero comprar mis acciones", "quiero vender mis acciones", [["comprar"], ["vender"]]],
      ["comprar acciones hoy", "adquirir acciones hoy", null],
      ["un billete de ida", "un billete de vuelta", [["ida"], ["vuelta"]]],
      ["mi hermano está enfermo", "mi hermana está enferma", [["hermano"], ["hermana"]]],
      ["meter dinero en la cuenta", "sacar dinero de la cuenta", [["meter"], ["sacar"]]],
      ["importar un archivo", "exportar un archivo", [["importar"], ["exportar"]]],
    ]));
});
