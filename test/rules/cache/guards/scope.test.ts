// What "only", "just" and "even" stand before.
import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("a word that narrows another word", () => {
  refuses([
    ["Only members may vote on Monday", "Members may vote only on Monday"],
    ["Can only adults buy tickets online?", "Can adults buy tickets only online?"],
    ["Even Ana passed the exam", "Ana passed even the exam"],
    ["Do just students pay for lunch?", "Do students pay just for lunch?"],
    ["Almost all guests drank the wine", "All guests drank almost the wine"],
    ["I only told Ana that he won", "I told Ana that only he won"],
    ["Solo los socios votan el lunes", "Los socios votan solo el lunes"],
    ["Incluso Ana aprobó el examen", "Ana aprobó incluso el examen"],
    ["¿Pagan solo los niños la cena?", "¿Pagan los niños solo la cena?"],
    ["Casi todos bebieron el vino", "Todos bebieron casi el vino"],
  ]);
});

describe("a word that narrows the same word", () => {
  serves([
    ["Can only adults buy tickets online?", "can only adults purchase tickets online"],
    ["Do members vote only on Monday?", "Hi, do members vote only on Monday"],
    ["Is it open only in summer?", "is it open only in the summer"],
    ["Even Ana passed the exam", "even Ana passed the exam."],
    ["Do almost all guests drink wine?", "do nearly all guests drink wine"],
    ["Solo los socios votan el lunes", "Sólo los socios votan el lunes"],
    ["¿Votan solo los socios?", "¿Votan solamente los socios?"],
    ["Incluso Ana aprobó el examen", "incluso Ana aprobó el examen."],
    ["¿Casi todos los niños pagan?", "casi todos los niños pagan"],
    ["Where can I only pay by card?", "where can I only pay by card"],
  ]);
});
