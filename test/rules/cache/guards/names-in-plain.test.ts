import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("a name of common words, and the common words", () => {
  describe("told by an article", () =>
    refuses([
      ["visit Green Lantern", "visit a green lantern"],
      ["Do you sell Gray Goose?", "Do you sell a gray goose?"],
      ["Can I rent White House?", "can I rent a white house?"],
      ["¿Puedo visitar Casa Blanca?", "¿Puedo visitar una casa blanca?"],
    ]));
  describe("told by a number that counts", () =>
    refuses([
      ["Where is Four Winds?", "Where are four winds?"],
      ["Where is Six Flags?", "where are six flags"],
      ["Where are the Five Guys?", "where are five guys"],
      ["Where can I watch Twelve Monkeys?", "Where can I watch twelve monkeys?"],
      ["Is Seven Sisters open?", "are seven sisters open?"],
      ["¿Dónde está Tres Ríos?", "¿Dónde están tres ríos?"],
    ]));
});

describe("capitals as a matter of style", () =>
  serves([
    ["Where is Four Winds?", "where is four winds"],
    ["Where can I watch Twelve Monkeys?", "WHERE CAN I WATCH TWELVE MONKEYS?"],
    ["Where Can I Watch Twelve Monkeys?", "Where can I watch twelve monkeys?"],
    ["Where Can I Watch Twelve Monkeys?", "Where can I watch Twelve Monkeys?"],
    ["visit Green Lantern", "visit green lantern"],
    ["How do I open a Savings Account?", "how can i open a savings account?"],
    ["How do I open a Savings Account?", "How do I open savings account?"],
    ["How do I enable Dark Mode?", "How do I enable dark mode?"],
    ["How do I enable Two Factor Authentication?", "How do I enable two factor authentication?"],
    ["How to Grow Red Tomatoes Fast", "How to grow red tomatoes fast"],
    ["¿Dónde está Tres Ríos?", "¿dónde está tres ríos?"],
  ]));
