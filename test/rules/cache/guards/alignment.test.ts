import { describe, expect, test } from "vitest";
import { align } from "../../../../src/cache/guards/alignment.ts";
import { passiveOf } from "../../../../src/cache/guards/passive.ts";
import { readText } from "../../../../src/cache/guards/reading.ts";

const aligned = (first: string, second: string) => align(readText(first), readText(second));

describe("words with the same meaning are matched", () => {
  test.each([
    ["equal", "the ticket", "the ticket", "ticket", "ticket"],
    ["equal", "the child lost it", "the children lose it", "child", "children"],
    ["equal", "una reserva", "unas reservas", "reserva", "reservas"],
    ["typo", "my acount is", "my account is", "acount", "account"],
    ["typo", "la suscripcion es", "la suscribcion es", "suscripcion", "suscribcion"],
    ["synonym", "I buy it", "I purchase it", "buy", "purchase"],
    ["synonym", "mi celular es", "mi móvil es", "celular", "móvil"],
    ["derived", "cancel it now", "the cancellation now", "cancel", "cancellation"],
    ["derived", "safe in pregnancy", "safe while pregnant", "pregnancy", "pregnant"],
  ])("as %s: %j and %j", (by, first, second, a, b) => {
    const found = aligned(first, second).matches.map((match) => [match.by, match.a.word, match.b.word]);
    expect(found).toContainEqual([by, a, b]);
  });
});

describe("words with different meanings stay unmatched", () => {
  test.each([
    ["another word", "my cat is", "my dog is", ["cat"], ["dog"]],
    ["two known words one letter apart", "the content is", "the context is", ["content"], ["context"]],
    ["two short words one letter apart", "my cat is", "my bat is", ["cat"], ["bat"]],
    ["two words with letters swapped", "the trial is", "the trail is", ["trial"], ["trail"]],
    ["opposites", "it is legal", "it is illegal", ["legal"], ["illegal"]],
    ["same stem, other things", "a generic plan", "a general plan", ["generic"], ["general"]],
    ["same root, opposite roles", "the employer is", "the employee is", ["employer"], ["employee"]],
    ["same root, other things", "the interest is", "the internet is", ["interest"], ["internet"]],
    ["same Spanish stem, other things", "el puerto es", "la puerta es", ["puerto"], ["puerta"]],
    ["names one letter apart", "is Dana or Tom here", "is Dina or Tom here", ["dana"], ["dina"]],
    ["a number and another", "room 12 is", "room 13 is", ["12"], ["13"]],
    ["a word more", "my new card is", "my card is", ["new"], []],
    ["a word said twice", "very rainy rainy day is", "rainy day is", ["rainy"], []],
  ] as [string, string, string, string[], string[]][])("%s: %j and %j", (_, first, second, left, right) => {
    const found = aligned(first, second);
    expect(found.left.map(({ word }) => word)).toEqual(left);
    expect(found.right.map(({ word }) => word)).toEqual(right);
  });

  test("operators are matched apart from content words", () => {
    const { left, leftOperators, rightOperators } = aligned("can I go before noon", "I go after noon");
    expect(left).toEqual([]);
    expect(leftOperators.map(({ word }) => word)).toEqual(["can", "before"]);
    expect(rightOperators.map(({ word }) => word)).toEqual(["after"]);
  });

  test("a typing mistake is a difference in spaces or a swap of letters, but not another number or word", () => {
    expect(aligned("where is my odrer", "where is my order").isTypingMistake).toBe(true);
    expect(aligned("howto do it", "how to do it").isTypingMistake).toBe(true);
    expect(aligned("room 12", "room 21").isTypingMistake).toBe(false);
    expect(aligned("the trial of it", "the trail of it").isTypingMistake).toBe(false);
  });
});

describe("the verb and the agent of a passive", () => {
  test.each([
    ["was the lease signed by Ana", "signed", "ana"],
    ["the car was hit by a bus", "hit", "bus"],
    ["hotels bought by Hilton", "bought", "hilton"],
    ["the vase has not been broken by Tom", "broken", "tom"],
    ["el cuadro fue pintado por Goya", "pintado", "goya"],
    ["la casa vendida por Marta", "vendida", "marta"],
  ])("are found in %j", (text, verb, agent) => {
    const found = passiveOf(readText(text));
    expect([found?.verb.word, found?.agent.word]).toEqual([verb, agent]);
  });

  test.each([
    "Ana signed the lease",
    "I go by train",
    "it is a book by Ana",
    "the lease was signed",
    "stand by me",
    "voy por la calle",
    "es un libro por Ana",
    "la casa fue vendida",
  ])("are not found in %j", (text) => {
    expect(passiveOf(readText(text))).toBe(null);
  });
});
