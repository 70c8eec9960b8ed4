import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("who does it, and for whom it is done", () => {
  describe("in English", () =>
    refuses([
      ["Who does Nora report to?", "Who reports to Nora?"],
      ["who is omar reporting to", "who is reporting to omar"],
      ["Do you know who Nora answers to?", "Do you know who answers to Nora?"],
      ["For whom does Nora cook?", "Who cooks for Nora?"],
      ["Who can Omar rely on?", "Who can rely on Omar?"],
      ["Who did Mia borrow money from?", "Who borrowed money from Mia?"],
      ["What does the fee depend on?", "What depends on the fee?"],
    ]));
  describe("in Spanish", () =>
    refuses([
      ["¿En quién cree Marta?", "¿Quién cree en Marta?"],
      ["¿Para quién cocina Pablo?", "¿Quién cocina para Pablo?"],
      ["¿Con quién se casó Paul?", "¿Quién casó a Paul?"],
      ["¿Contra quién votó Sara?", "¿Quién votó contra Sara?"],
      ["¿De quién habla Marta?", "¿Quién habla de Marta?"],
      ["¿De qué depende la tarifa?", "¿Qué depende de la tarifa?"],
    ]));
});

describe("the same part, however it is asked", () => {
  describe("in English", () =>
    serves([
      ["Who does Nora report to?", "To whom does Nora report?"],
      ["Who is Anna married to?", "Who is married to Anna?"],
      ["Who was the song written by?", "Who wrote the song?"],
      ["Who is the gift for?", "For whom is the gift?"],
      ["Who turned the lights on?", "Who turned on the lights?"],
      ["Who can I turn to for help?", "To whom can I turn for help?"],
      ["What time does it open?", "At what time does it open?"],
      ["Who is the manager of this shop?", "Who is this shop's manager?"],
      ["Which floor is the office on?", "On which floor is the office?"],
      ["Which city was she born in?", "In which city was she born?"],
      ["What drawer are the keys in?", "In what drawer are the keys?"],
    ]));
  describe("in Spanish", () =>
    serves([
      ["¿A qué hora abre la tienda?", "¿Qué hora abre la tienda?"],
      ["¿Para quién cocina Pablo?", "Hola, ¿para quién cocina Pablo?"],
      ["¿Quién cocina para Pablo?", "Hola, ¿quién cocina para Pablo?"],
      ["¿Por quién fue escrito el libro?", "¿Quién escribió el libro?"],
      ["¿De qué tamaño es el jardín?", "¿Qué tamaño es el jardín?"],
    ]));
});
