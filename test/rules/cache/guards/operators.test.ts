import { describe } from "vitest";
import {
  comparatives,
  conditions,
  conjunctions,
  modality,
  quantities,
  question,
  references,
  timeWords,
} from "../../../../src/cache/guards/operators.ts";
import { finds } from "./guard-table.ts";

describe("different comparatives", () => {
  describe("in English", () =>
    finds(comparatives, [
      ["which plan has more data", "which plan has less data", [["more"], ["less"]]],
      ["is tea better for sleep", "is tea worse for sleep", [["better"], ["worse"]]],
      ["a faster train to the coast", "a slower train to the coast", [["faster"], ["slower"]]],
      ["a more expensive flat", "a less cheap flat", null],
      ["is it bigger than a van", "is it larger than a van", null],
    ]));
  describe("in Spanish", () =>
    finds(comparatives, [
      ["qué plan tiene más datos", "qué plan tiene menos datos", [["más"], ["menos"]]],
      ["que plan tiene mas datos", "qué plan tiene más datos", null],
      ["es mejor el té para dormir", "es peor el té para dormir", [["mejor"], ["peor"]]],
      ["mi hermano mayor", "mi hermano menor", [["mayor"], ["menor"]]],
    ]));
});

describe("different conditions", () => {
  describe("in English", () =>
    finds(conditions, [
      ["can I cancel if it rains", "can I cancel unless it rains", [["if"], ["unless"]]],
      ["open every day except Monday", "open every day", [["except"], []]],
      ["is the claim paid despite the delay", "is the claim paid because of the delay", [["despite"], ["because"]]],
      ["what if I say yes", "what if I say nope", [["yes"], ["nope"]]],
      ["because of the rain", "due to the rain", null],
      ["I wonder if it ships", "I wonder whether it ships", null],
    ]));
  describe("in Spanish", () =>
    finds(conditions, [
      ["puedo cancelar si llueve", "puedo cancelar a menos que llueva", [["si"], ["salvo"]]],
      ["abre todos los días excepto el lunes", "abre todos los días salvo el lunes", null],
      ["votar a favor de la ley", "votar en contra de la ley", [[], ["contra"]]],
      ["por culpa de la lluvia", "a causa de la lluvia", null],
    ]));
});

describe("different conjunctions", () => {
  describe("in English", () =>
    finds(conjunctions, [
      ["can I pay by card and cash", "can I pay by card or cash", [[], ["or"]]],
      ["both tickets are valid", "either ticket is valid", [[], ["either"]]],
      ["anna and bob travel", "bob and anna travel", null],
      ["tea or coffee", "coffee or tea", null],
    ]));
  describe("in Spanish", () =>
    finds(conjunctions, [
      ["puedo pagar con tarjeta y efectivo", "puedo pagar con tarjeta o efectivo", [[], ["o"]]],
      ["viajan ana y luis", "viajan luis y ana", null],
      ["té o café", "café o té", null],
    ]));
});

describe("different modality", () => {
  describe("in English", () =>
    finds(modality, [
      ["can I pay by card", "must I pay by card", [["can"], ["must"]]],
      ["can I pay by card", "do I have to pay by card", [["can"], ["must"]]],
      ["must I renew it", "do I have to renew it", null],
      ["may I bring a guest", "should I bring a guest", [["may"], ["should"]]],
      ["could I change my seat", "can I change my seat", null],
      ["you do not have to pay", "you must not pay", [[], ["must"]]],
      ["you do not have to pay", "you do not need to pay", null],
    ]));
  describe("in Spanish", () =>
    finds(modality, [
      ["puedo pagar con tarjeta", "tengo que pagar con tarjeta", [[], ["debe"]]],
      ["hay que renovar el carnet", "se debe renovar el carnet", null],
      ["debo renovar el carnet", "podría renovar el carnet", [["debo"], ["podría"]]],
      ["no debo pagar la multa", "no tengo que pagar la multa", [["debo"], []]],
    ]));
});

describe("different quantities", () => {
  describe("in English", () =>
    finds(quantities, [
      ["are all fees refunded", "are some fees refunded", [["all"], []]],
      ["are all fees refunded", "is every fee refunded", null],
      ["only adults may enter", "adults may enter", [["only"], []]],
      ["at least 3 nights", "at most 3 nights", [["atleast"], ["atmost"]]],
      ["few guests complain", "many guests complain", [["few"], ["many"]]],
      ["few guests complain", "a few guests complain", [["few"], []]],
      ["half of the rooms", "all of the rooms", [["half"], ["all"]]],
      ["a lot of rain", "much rain", null],
    ]));
  describe("in Spanish", () =>
    finds(quantities, [
      ["se devuelven todas las tasas", "se devuelven algunas tasas", [["todas"], []]],
      ["solo adultos pueden entrar", "adultos pueden entrar", [["solo"], []]],
      ["al menos 3 noches", "como máximo 3 noches", [["almenos"], ["alomás"]]],
      ["por lo menos 3 noches", "al menos 3 noches", null],
      ["poca gente se queja", "mucha gente se queja", [["poca"], ["mucha"]]],
      ["queda un poco de tiempo", "queda poco tiempo", [[], ["poco"]]],
    ]));
});

describe("different question words", () => {
  describe("in English", () =>
    finds(question, [
      ["when does the shop open", "where does the shop open", [["when"], ["where"]]],
      ["please tell me when it opens", "please tell me where it opens", [["when"], ["where"]]],
      ["I want to find out who pays", "I want to find out when they pay", [["who"], ["when"]]],
      ["who pays for returns", "why pay for returns", [["who"], ["why"]]],
      ["how do I fix it", "what is the best way to fix it", null],
      ["could you tell me how to fix it", "how do I fix it", null],
      ["the man who called me", "the man that called me", null],
      ["do you know where the gate is", "where is the gate", null],
      ["do you know where the gate is", "do you know when the gate opens", [["where"], ["when"]]],
    ]));
  describe("in Spanish", () =>
    finds(question, [
      ["cuándo abre la tienda", "dónde abre la tienda", [["cuándo"], ["dónde"]]],
      ["cuando abre la tienda", "cuándo abre la tienda", null],
      ["por favor dime cuándo abre", "por favor dime dónde abre", [["cuándo"], ["dónde"]]],
      ["quién paga el envío", "cuánto se paga de envío", [["quién"], ["cuánto"]]],
      ["cómo lo arreglo", "cuál es la mejor forma de arreglarlo", null],
      ["cuál es el precio del envío", "cuánto cuesta el envío", null],
      ["por qué me cobraron", "para qué me cobraron", null],
    ]));
});

describe("different references", () => {
  describe("in English", () =>
    finds(references, [
      ["is his visa valid", "is her visa valid", [["his"], ["her"]]],
      ["can I use my card", "can you use my card", [["my"], ["you"]]],
      ["change our booking", "change their booking", [[], ["their"]]],
      ["how do I reset it", "how do you reset it", null],
      ["is he covered", "are they covered", [["he"], ["they"]]],
      ["get a US visa", "get us a visa", [[], ["us"]]],
    ]));
  describe("in Spanish", () =>
    finds(references, [
      ["el contrato de él", "el contrato de ella", [["él"], ["ella"]]],
      ["es para ellos", "es para ellas", [["ellos"], ["ellas"]]],
      ["cómo cambio mi clave", "cómo cambias tu clave", null],
      ["es mi tarjeta", "es tu tarjeta", [["mi"], ["tu"]]],
      ["me gusta el plan", "le gusta el plan", [["me"], []]],
      ["dónde trabajo", "dónde trabajas", [["trabajo"], ["trabajas"]]],
      ["cuando llego mi pedido", "cuando llega mi pedido", [["llego"], ["llega"]]],
      ["cuando llego mi pedido", "cuándo llegó mi pedido", null],
      ["cancelo la reserva", "cancelar la reserva", null],
    ]));
});

describe("different times", () => {
  describe("in English", () =>
    finds(timeWords, [
      ["can I eat before the test", "can I eat after the test", [["before"], ["after"]]],
      ["did my parcel arrive today", "did my parcel arrive yesterday", [["today"], ["yesterday"]]],
      ["should I start the pills", "should I stop the pills", [["start"], ["stop"]]],
      ["who was the first king", "who was the last king", [["first"], ["last"]]],
      ["who is the president", "who was the president", [[], ["was"]]],
      ["my dog ate a grape", "my dog eats a grape", [["ate"], ["eats"]]],
      ["when does it arrive", "when did it arrive", [[], ["did"]]],
      ["it arrived today", "it has arrived today", null],
      ["is it open now", "is it open nowadays", null],
      ["did Anna pay the bill", "was the bill paid by Anna", null],
      ["the next train", "the previous train", [["next"], ["previous"]]],
      ["the shop closed", "the shop closes", [["closed"], ["closes"]]],
      ["my charger broke", "my charger breaks", [["broke"], ["breaks"]]],
      ["is he hired", "is he hiring", [["hired"], ["hiring"]]],
      ["has it shipped yet", "is it shipping yet", [["shipped"], ["shipping"]]],
      ["she has paid", "she will pay", [["paid"], ["pay"]]],
      ["is it written by Ana", "does Ana write it", null],
    ]));
  describe("in Spanish", () =>
    finds(timeWords, [
      ["puedo comer antes de la prueba", "puedo comer después de la prueba", [["antes"], ["después"]]],
      ["cuándo llega mi pedido", "cuándo llegó mi pedido", [["llega"], ["llegó"]]],
      ["cuando llego mi pedido", "cuándo llegó mi pedido", null],
      ["mi perro comió uvas", "mi perro come uvas", [["comió"], ["come"]]],
      ["llegó hoy el paquete", "ha llegado hoy el paquete", null],
      ["compré un coche", "compraré un coche", [["compré"], ["compraré"]]],
      ["llega hoy el paquete", "llega mañana el paquete", [["hoy"], ["mañana"]]],
      ["quién fue el primer rey", "quién fue el último rey", [["primer"], ["último"]]],
      ["debo empezar el tratamiento", "debo dejar el tratamiento", [["empezar"], ["dejar"]]],
      ["el próximo tren", "el anterior tren", [["próximo"], ["anterior"]]],
      ["los niños comieron setas", "los niños comen setas", [["comieron"], ["comen"]]],
      ["vivía en Lugo mi abuela", "vive en Lugo mi abuela", [["vivía"], ["vive"]]],
      ["quiero la compañía", "quiero compañía", null],
      ["está cerrando la tienda", "está cerrada la tienda", [["cerrando"], ["cerrada"]]],
      ["un hombre toca el piano", "un hombre está tocando el piano", null],
    ]));
});
