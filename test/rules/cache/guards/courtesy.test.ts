import { describe, expect, test } from "vitest";
import { withoutCourtesy } from "../../../../src/cache/guards/courtesy.ts";
import { expectWithinCpuMs } from "../../cpu-time.ts";
import { refuses, serves } from "./served-table.ts";

describe("greetings and thanks ask nothing", () => {
  serves([
    ["Where is my parcel?", "Hello, where is my parcel?"],
    ["Where is my parcel?", "Where is my parcel? Thanks in advance!"],
    ["The app does not start.", "Good evening team. The app does not start. Thank you very much."],
    ["¿Dónde está mi paquete?", "¡Hola! ¿Dónde está mi paquete?"],
    ["No puedo entrar en mi cuenta.", "Buenas tardes, no puedo entrar en mi cuenta. Muchas gracias por su ayuda."],
  ]);
});

describe("a text to work on keeps them", () => {
  refuses([
    ["Translate into Spanish: I lost my card.", "Translate into Spanish: I lost my card. Thank you."],
    ['Reply to "where are you?" in two words. Thanks.', 'Reply to "where are you?" in two words.'],
    ["Hello, where is my parcel?", "Hello, where is my parcel? I want a refund."],
  ]);

  test.each([
    "Hello, Dolly!",
    "Good morning, Vietnam.",
    "How do I say thank you?",
    "Write a card. It begins with: Hello.",
    "Hello world does not compile",
  ])("%j stays as it is", (text) => {
    expect(withoutCourtesy(text)).toBe(text);
  });
});

test("runs of blanks and marks take linear time", async () => {
  for (const filler of [" ", ".", "hola ", "gracias", "! "]) {
    const text = `${filler.repeat(1000)}x`.slice(0, 1000);
    await expectWithinCpuMs(20, () => withoutCourtesy(text));
  }
});
