import { describe } from "vitest";
import { negation } from "../../../../src/cache/guards/negation.ts";
import { finds } from "./guard-table.ts";

describe("a flipped negation", () => {
  describe("in English", () =>
    finds(negation, [
      ["is my card accepted abroad", "is my card not accepted abroad", [[], ["not accepted"]]],
      ["I can log in", "I can't log in", [[], ["not login"]]],
      ["I cant log in", "I can't log in", null],
      ["I do not get any emails", "I don't get any emails", null],
      ["can I travel with a visa", "can I travel without a visa", [[], ["without visa"]]],
      ["what if I pay on time", "what if I never pay on time", [[], ["never pay"]]],
      ["nobody answered my ticket", "somebody answered my ticket", [["nobody answered"], []]],
      ["is it not unusual to wait", "is it usual to wait", null],
      ["I am not unhappy with it", "I am happy with it", null],
      ["why is my app not syncing", "why is my app syncing", [["not syncing"], []]],
      ["not Anna but Bob paid", "not Bob but Anna paid", [["not anna"], ["not bob"]]],
      ["the update fails", "the update does not fail", [["fails"], ["not fail", "fail"]]],
      ["no refunds after 30 days", "no refunds after 30 days please", null],
      ["neither plan has a fee", "both plans have a fee", [["neither plan"], []]],
      ["which foods should I not eat when pregnant", "which foods should I eat when pregnant", [["not eat"], []]],
      ["isn't the museum free", "is not the museum free", null],
      ["why can't I pay by card", "why can I not pay by card", null],
      ["didn't you ship it", "did you not ship it", null],
      ["not my card was charged", "my card was not charged", [["not card"], ["not charged"]]],
      ["he is not happy here", "he is not joyful here", null],
    ]));
  describe("in Spanish", () =>
    finds(negation, [
      ["aceptan mi tarjeta", "no aceptan mi tarjeta", [[], ["no aceptan"]]],
      ["puedo viajar con mascota", "puedo viajar sin mascota", [[], ["sin mascota"]]],
      ["no me llega ningún correo", "no me llega correo", null],
      ["siempre cobran comisión", "nunca cobran comisión", [[], ["nunca cobran"]]],
      ["qué puedo comer si estoy embarazada", "qué no puedo comer si estoy embarazada", [[], ["no comer"]]],
      ["nadie me ha contestado", "me han contestado", [["nadie contestado"], []]],
      ["tampoco funciona el wifi", "funciona el wifi", [["tampoco funciona"], []]],
      ["no funciona nada", "nada funciona", null],
      ["me gusta", "no me gusta", [[], ["no gusta"]]],
      ["sin embargo quiero pagar", "quiero pagar", null],
      ["que pasa si no pago la cuota", "que pasa si pago la cuota", [["no pago"], []]],
      ["ya no quiero la suscripcion", "quiero la suscripcion", [["nunca quiero"], []]],
    ]));
});
