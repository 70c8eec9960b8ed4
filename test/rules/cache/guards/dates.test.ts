import { describe } from "vitest";
import { dates } from "../../../../src/cache/guards/dates.ts";
import { finds } from "./guard-table.ts";

describe("different months and weekdays", () => {
  describe("in English", () =>
    finds(dates, [
      ["is the branch open on Saturday", "is the branch open on Sunday", [["saturday"], ["sunday"]]],
      ["is the branch open on saturday", "is the branch open on Saturday", null],
      ["do you deliver in december", "do you deliver in november", [["december"], ["november"]]],
      ["do you deliver in Dec", "do you deliver in December", null],
      ["flights from Monday to Friday", "flights from Monday to Thursday", [["friday"], ["thursday"]]],
      ["the meeting is on tuesday", "the meeting is on tues", null],
      ["the meeting is on 3 june", "the meeting is on 3 july", [["june"], ["july"]]],
      ["is the shop open", "is the shop open on monday", null],
      ["may I pay in april", "may I pay in october", [["april"], ["october"]]],
    ]));
  describe("in Spanish", () =>
    finds(dates, [
      ["abre la oficina el sábado", "abre la oficina el domingo", [["saturday"], ["sunday"]]],
      ["abre la oficina el sabado", "abre la oficina el sábado", null],
      ["entregan en diciembre", "entregan en noviembre", [["december"], ["november"]]],
      ["la cita es el 3 de junio", "la cita es el 3 de julio", [["june"], ["july"]]],
      ["vuelos de lunes a viernes", "vuelos de lunes a jueves", [["friday"], ["thursday"]]],
      ["abre la tienda", "abre la tienda los lunes", null],
      ["el miercoles hay clase", "el jueves hay clase", [["wednesday"], ["thursday"]]],
      ["en setiembre llueve", "en septiembre llueve", null],
    ]));
});
