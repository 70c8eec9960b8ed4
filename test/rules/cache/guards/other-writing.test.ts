// Measures, dates and numbers that are written in another way, with a number before them or without, and those that only look so.
import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("the same measure, date or number", () => {
  serves([
    ["Is the file 20 MB?", "Is the file 20 megabytes?"],
    ["Do I get 5 GB of data?", "Do I get 5 gigabytes of data?"],
    ["How many km is it to Leeds?", "How many kilometers is it to Leeds?"],
    ["Can I drive at 50 mph here?", "Can I drive at 50 miles per hour here?"],
    ["Is a 9 mm screw enough?", "Is a 9 millimeter screw enough?"],
    ["How much does it hold in kg?", "How much does it hold in kilograms?"],
    ["Is 1 hour enough?", "Is one hour enough?"],
    ["Is 1 hour enough?", "Is an hour enough?"],
    ["Can I rent it for 1 day?", "Can I rent it for a day?"],
    ["Is 1 h enough?", "Is one hour enough?"],
    ["5 km", "5 kilometers"],
    ["Jan 5", "January 5"],
    ["5 ene", "5 enero"],
    ["Is the shop open on Sat?", "Is the shop open on Saturday?"],
    ["Is the shop open on Sat and Sun?", "Is the shop open on Saturday and Sunday?"],
    ["Are you open Fri to Sun?", "Are you open Friday to Sunday?"],
    ["Do you close 2day?", "Do you close today?"],
    ["Can I come b4 noon?", "Can I come before noon?"],
    ["¿A cuántos km está Madrid?", "¿A cuántos kilómetros está Madrid?"],
    ["¿Cuánto cuesta 1 kg de arroz?", "¿Cuánto cuesta un kilo de arroz?"],
    ["¿Basta 1 hora?", "¿Basta una hora?"],
    ["¿Incluye 5 GB de datos?", "¿Incluye 5 gigas de datos?"],
    ["k hora es", "qué hora es"],
  ]);
});

describe("another measure, date or number", () => {
  refuses([
    ["Is 1 hour enough?", "Is 10 hours enough?"],
    ["Is 1 hour enough?", "Is one day enough?"],
    ["What is 1% of 50?", "What is % of 50?"],
    ["Are you open at 1 pm?", "Are you open at pm?"],
    ["Are you open at 1 pm?", "Are you open at 1 am?"],
    ["5 km", "5 miles"],
    ["5 Jan", "5 Jun"],
    ["How many MB is it?", "How many GB is it?"],
    ["How many km is it?", "How many miles is it?"],
    ["Can I drive at 50 mph here?", "Can I drive at 50 kilometers per hour here?"],
    ["Is the shop open on Sat?", "Is the shop open on Sunday?"],
    ["Why has the cat sat here?", "Why has the cat Saturday here?"],
    ["¿Basta 1 hora?", "¿Basta 1 minuto?"],
    ["¿Está abierto a la 1 pm?", "¿Está abierto a las 10 pm?"],
    ["¿Incluye 5 GB de datos?", "¿Incluye 5 megas de datos?"],
  ]);
});
