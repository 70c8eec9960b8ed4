// Pairs as users write them: texts with the same meaning have no differences, and texts with another meaning have some.
import { describe, expect, test } from "vitest";
import { findDifferences } from "../../../../src/cache/guards/find-differences.ts";
import { readText } from "../../../../src/cache/guards/reading.ts";

function leftOver(first: string, second: string): string[] {
  const { findings, alignment } = findDifferences(readText(first), readText(second));
  return [...findings.map(({ kind }) => kind), ...[...alignment.left, ...alignment.right].map(({ word }) => word)];
}

describe("texts with the same meaning have no differences", () => {
  test.each([
    ["a typing mistake", "my parcle never arrived", "my parcel never arrived"],
    ["a letter left out", "can I chnge my adress", "can I change my address"],
    ["contractions", "What's the fee if I don't pay?", "what is the fee if I do not pay"],
    ["contractions without apostrophe", "im sure it doesnt work", "I'm sure it doesn't work"],
    ["case and punctuation", "WHERE is my refund?!", "where is my refund"],
    ["British and American spelling", "what colour is the organiser", "what color is the organizer"],
    ["inflections", "are refunds possible", "is a refund possible"],
    ["irregular inflections", "the children kept it", "a child kept it"],
    ["synonyms", "how do I purchase a car here", "how do I buy an automobile here"],
    ["ways of asking how", "what is the best way to dye wool", "how do I dye wool"],
    ["ways of asking politely", "could you tell me how to dye wool", "how to dye wool"],
    ["greeting and thanks", "hi, where is gate 4, thanks", "where is gate 4"],
    ["a phrasal verb", "switch on the heating", "turn on the heating"],
    ["because of and due to", "delayed because of fog", "delayed due to fog"],
    ["digits and numerals", "two adults and 1 infant", "2 adults and 1 infant"],
    ["a number and its unit", "run 5km in an hour", "run 5 km in an hour"],
    ["a derived form", "boycott of the shop", "boycotting the shop"],
    ["passive and active", "did Ana sign the lease", "was the lease signed by Ana"],
    ["list order", "rice, beans and corn are in it", "corn, rice and beans are in it"],
    ["sides of a difference", "difference between a lease and a loan", "difference between a loan and a lease"],
    ["a moved adverbial", "in July the pool is open", "the pool is open in July"],
    ["a possessive", "the population of Malta", "Malta's population"],
    ["missing accents", "cuando abre la oficina de credito", "¿Cuándo abre la oficina de crédito?"],
    ["question words without accents", "hola, como cambio mi clave", "¿Cómo cambio mi clave?"],
    ["ways of asking how in Spanish", "cuál es la mejor forma de teñir lana", "cómo puedo teñir lana"],
    ["asking politely in Spanish", "me puedes decir cuánto tarda el envío", "cuánto tarda el envío"],
    ["greeting in Spanish", "hola, por favor, dónde está la salida", "dónde está la salida"],
    ["Spanish synonyms", "mi ordenador no arranca", "mi computadora no arranca"],
    ["Spanish verb forms", "cómo anulo mi reserva", "cómo cancelar mi reserva"],
    ["Spanish numerals", "una mesa para cuatro", "una mesa para 4"],
    ["a Spanish typing mistake", "mi tarjeta esta bloqueda", "mi tarjeta esta bloqueada"],
    ["Spanish passive", "el cuadro fue pintado por Goya", "Goya pintó el cuadro"],
    ["which is the best in Spanish", "cuál es el mejor museo para niños", "qué museo es mejor para niños"],
    ["which is the best", "what is the best tent for winter", "which is the best tent for winter"],
    ["a well-known abbreviation", "who pays taxes in the UK", "who pays taxes in the United Kingdom"],
    ["a well-known abbreviation in Spanish", "¿Qué países son de la UE?", "¿Qué países son de la Unión Europea?"],
    ["price and cost in Spanish", "cuál es el precio del billete", "cuánto cuesta el billete"],
  ])("%s", (_, first, second) => {
    expect(leftOver(first, second)).toEqual([]);
    expect(leftOver(second, first)).toEqual([]);
  });
});

describe("texts with another meaning have differences", () => {
  test.each([
    ["another thing", "can I bring my cat", "can I bring my bat"],
    ["a word that looks alike", "what is the interest on it", "what is the internet on it"],
    ["a real word one letter away", "the content of the file", "the context of the file"],
    ["two real words with letters swapped", "is martial law legal", "is marital law legal"],
    ["same stem, other thing", "is there a generic form", "is there a general form"],
    ["who acts and who is acted on", "what are an employer's rights", "what are an employee's rights"],
    ["without and full of", "is it meaningful", "is it meaningless"],
    ["a comparison", "if a < b then stop", "if a > b then stop"],
    ["a sign before a number", "at -4 degrees", "at 4 degrees"],
    ["counts changed places", "2 beds and 3 sofas", "3 beds and 2 sofas"],
    ["two objects changed places", "give Ana the cat of Bob", "give Bob the cat of Ana"],
    ["from and to", "bus to Cork from Galway", "bus from Cork to Galway"],
    ["with and without", "is it good with milk", "is it good without milk"],
    ["few and a few", "few people know it", "a few people know it"],
    ["every and every other", "water it every day", "water it every other day"],
    ["a time of the day", "at 3pm on Monday", "at 3am on Monday"],
    ["the past", "why did it cost so much", "why does it cost so much"],
    ["a detail more", "change my address", "change my email address"],
    ["Spanish gender of persons", "el seguro de mi hijo", "el seguro de mi hija"],
    ["same Spanish stem, other thing", "un caso en venta", "una casa en venta"],
    ["Spanish past without auxiliary", "cuándo sale el tren", "cuándo salió el tren"],
    ["Spanish object moved", "quién ayudó a Luis", "a quién ayudó Luis"],
    ["Spanish obligation", "puedo ir con visado", "tengo que ir con visado"],
    ["Spanish pronoun", "es la cuenta de ella", "es la cuenta de él"],
    ["Spanish without accents", "como subo la persiana", "como bajo la persiana"],
  ])("%s", (_, first, second) => {
    expect(leftOver(first, second)).not.toEqual([]);
    expect(leftOver(second, first)).not.toEqual([]);
  });
});
