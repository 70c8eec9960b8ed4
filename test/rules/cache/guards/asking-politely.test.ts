import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("the same request, more or less polite", () =>
  serves([
    ["¿Puedo devolver mi pedido?", "¿Podría devolver mi pedido?"],
    ["¿Podría cambiar mi clave?", "¿Puedo cambiar mi clave?"],
    ["¿Hacen envíos a Perú?", "¿Ustedes hacen envíos a Perú?"],
    ["¿Aceptan tarjetas?", "¿Ustedes aceptan tarjetas?"],
    ["I would like to know the cost of returns", "What is the cost of returns?"],
    ["I want to know the status of my order", "What is the status of my order?"],
    ["I'd like to know the opening hours", "What are the opening hours?"],
  ]));

describe("another request", () =>
  refuses([
    ["¿Podría cambiar el precio?", "¿Puedo cambiar el precio?"],
    ["¿Podría devolver mi pedido?", "¿Debo devolver mi pedido?"],
    ["¿Puedo devolver mi pedido?", "¿Puedes devolver tu pedido?"],
    ["¿Ellos hacen envíos a Perú?", "¿Hacen envíos a Perú?"],
    ["¿Ustedes aceptan tarjetas?", "¿Nosotros aceptamos tarjetas?"],
    ["I would like to know the cost of returns", "Who sets the cost of returns?"],
    ["I do not want to know the cost", "What is the cost?"],
  ]));
