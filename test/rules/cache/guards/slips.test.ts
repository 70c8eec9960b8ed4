import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("a mistyped word of grammar is read as what is meant", () => {
  serves([
    ["Why does it shut down after an update?", "Why does it shut down afetr an update?"],
    ["When should I restart the router?", "When shoul I restart the router?"],
    ["Why is their invoice wrong?", "Why is teir invoice wrong?"],
    ["They moved into their office", "They moved into thier office"],
    ["¿Puedo pagar antes del lunes?", "¿Puedo pagar anntes del lunes?"],
    ["Is the shop always open?", "Is the shop alwyas open?"],
  ]);
});

describe("and not as what is not meant", () => {
  refuses([
    ["Can I pay before Monday?", "Can I pay aftr Monday?"],
    ["Some users see it", "Mosst users see it"],
    ["Call the hook befor2 in the script", "Call the hook before in the script"],
  ]);
});
