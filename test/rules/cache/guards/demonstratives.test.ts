import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("near and far", () => {
  describe("in English", () =>
    refuses([
      ["Is this lighter?", "Is that lighter?"],
      ["Are these refundable?", "Are those refundable?"],
      ["delete this invoice", "delete that invoice"],
      ["How much is this?", "How much does that cost?"],
      ["Can I return those shoes?", "Is it possible to return these shoes?"],
      ["What does that button do?", "What does this button do?"],
    ]));
  describe("in Spanish", () =>
    refuses([
      ["Cancelar esta cita", "Cancelar esa cita"],
      ["¿Este es más barato?", "¿Ese es más barato?"],
      ["¿Cuánto cuestan estos?", "¿Cuánto cuestan aquellos?"],
      ["¿Eso está incluido?", "¿Esto está incluido?"],
      ["¿Quién vive en aquella casa?", "¿Quién vive en esa casa?"],
    ]));
});

describe("the same distance, or none", () =>
  serves([
    ["Is this order cancelled?", "Is the order cancelled?"],
    ["What does this error mean?", "What does the error mean?"],
    ["Does this plan cover dental?", "Do these plans cover dental?"],
    ["I know the man that called this week", "I know the man who called this week"],
    ["Is this the train that goes to York?", "Is this the train going to York?"],
    ["How do I close that account?", "How can I close that account?"],
    ["¿Cómo cancelo esta cita?", "¿Cómo puedo cancelar esta cita?"],
    ["¿La tienda esta abierta?", "¿La tienda está abierta?"],
    ["¿Dónde compro esos zapatos?", "¿Dónde puedo comprar esos zapatos?"],
    ["¿Cuánto cuesta aquella mesa?", "¿Qué precio tiene aquella mesa?"],
  ]));
