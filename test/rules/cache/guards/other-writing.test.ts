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
    ["5 km", "5 kilometers"],
    ["Jan 5", "January 5"],
    ["5 enero", "5 ene"],
    ["Does it open on OCT 5?", "Does it open on October 5?"],
    ["WHEN IS THE JAN MEETING?", "When is the January meeting?"],
    ["Do you close 2nite?", "Do you close tonight?"],
    ["Is the shop open on Sat?", "Is the shop open on Saturday?"],
    ["Is the shop open on Sat and Sun?", "Is the shop open on Saturday and Sunday?"],
    ["Are you open Fri to Sun?", "Are you open Friday to Sunday?"],
    ["¿A cuántos km está Madrid?", "¿A cuántos kilómetros está Madrid?"],
    ["¿Incluye 5 GB de datos?", "¿Incluye 5 gigas de datos?"],
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
    ["Are you open at 1 in the morning?", "Are you open in the morning?"],
    ["Can I park here for 1 hour?", "Can I park here for hours?"],
    ["Can I cancel within 1 month?", "Can I cancel within the month?"],
    ["¿Está en la sala 1 mi pedido?", "¿Está en la sala mi pedido?"],
    ["When is the next SAT?", "When is the next Saturday?"],
    ["Is there a class on SAT?", "Is there a class on Saturday?"],
    ["Does an OCT scan hurt?", "Does an October scan hurt?"],
    ["OCT scan results", "October scan results"],
    ["April Garcia", "Abril Garcia"],
    ["Madrid metro map", "Madrid meter map"],
    ["Gig economy statistics", "Gigabyte economy statistics"],
    ["Is 100 Mb fast?", "Is 100 megabytes fast?"],
    ["How much does a gig cost?", "How much does a gigabyte cost?"],
    ["What is TB?", "What is a terabyte?"],
    ["Where is gate B4?", "Where is the gate before?"],
    ["Is the 2day pass cheaper?", "Is the pass cheaper today?"],
    ["¿Cuánto es k?", "¿Cuánto es q?"],
    ["¿Cuánto cuestan 100 megas?", "¿Cuánto cuestan 100 MB?"],
    ["Should I run 5 miles an hour before lunch?", "Should I run 5 mph before lunch?"],
    ["¿Basta 1 hora?", "¿Basta 1 minuto?"],
    ["¿Está abierto a la 1 pm?", "¿Está abierto a las 10 pm?"],
    ["¿Incluye 5 GB de datos?", "¿Incluye 5 megas de datos?"],
  ]);
});
