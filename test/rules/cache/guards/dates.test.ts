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
      ["is it due on 2026-03-04", "is it due on 2026-04-03", [["march"], ["april"]]],
      ["is it due on 2026-03-04", "is it due on march 4, 2026", null],
      ["is it due on May 5", "is it due on March 5", [["may"], ["march"]]],
      ["may 40 people come", "march 40 people come", null],
      ["may I pay in april", "may I pay in october", [["april"], ["october"]]],
    ]));
  describe("in Spanish", () =>
    finds(dates, [
      ["abre la oficina el sábado", "abre la oficina el domingo", [["sábado"], ["domingo"]]],
      ["abre la oficina el sabado", "abre la oficina el sábado", null],
      ["entregan en diciembre", "entregan en noviembre", [["diciembre"], ["noviembre"]]],
      ["la cita es el 3 de junio", "la cita es el 3 de julio", [["junio"], ["julio"]]],
      ["vuelos de lunes a viernes", "vuelos de lunes a jueves", [["viernes"], ["jueves"]]],
      ["abre la tienda", "abre la tienda los lunes", null],
      ["el miercoles hay clase", "el jueves hay clase", [["miércoles"], ["jueves"]]],
      ["en setiembre llueve", "en septiembre llueve", null],
    ]));
});
