import { describe } from "vitest";
import { roles } from "../../../../src/cache/guards/roles.ts";
import { finds } from "./guard-table.ts";

describe("swapped roles", () => {
  describe("in English", () =>
    finds(roles, [
      [
        "does the bank owe the customer",
        "does the customer owe the bank",
        [
          ["bank", "owe", "customer"],
          ["bank", "owe", "customer"],
        ],
      ],
      [
        "convert pounds to kilos",
        "convert kilos to pounds",
        [
          ["pounds", "kilos"],
          ["pounds", "kilos"],
        ],
      ],
      ["did the bus hit the car", "was the bus hit by the car", [[], []]],
      ["did the car hit the bus", "was the bus hit by the car", null],
      ["hotels bought by Hilton", "hotels that bought Hilton", [[], []]],
      ["hotels bought by Hilton", "hotels that Hilton bought", null],
      ["is Anna related to Bob", "is Bob related to Anna", null],
      [
        "is Anna taller than Bob",
        "is Bob taller than Anna",
        [
          ["anna", "taller", "bob"],
          ["anna", "taller", "bob"],
        ],
      ],
      ["compare Oslo with Bergen", "compare Bergen with Oslo", null],
      ["apples, pears and plums", "plums, apples and pears", null],
      [
        "two cats and three dogs",
        "three cats and two dogs",
        [
          ["two", "cats", "three"],
          ["two", "cats", "three"],
        ],
      ],
      ["two cats and three dogs", "three dogs and two cats", null],
      [
        "a red hat and a blue coat",
        "a blue hat and a red coat",
        [
          ["red", "hat", "blue"],
          ["red", "hat", "blue"],
        ],
      ],
      ["a Thai editor", "an editor and Thai", null],
      ["the history of Peru", "Peru's history", null],
      [
        "merge main into dev",
        "merge dev into main",
        [
          ["main", "dev"],
          ["main", "dev"],
        ],
      ],
      ["on Monday the office is closed", "the office is closed on Monday", null],
      [
        "can my wife use my card",
        "can I use my wife's card",
        [
          ["wife", "use"],
          ["wife", "use"],
        ],
      ],
      [
        "who did Mary call",
        "who called Mary",
        [
          ["mary", "call"],
          ["mary", "called"],
        ],
      ],
      ["Reuters says rates fell", "rates fell, Reuters says", null],
      [
        "how much do I owe you",
        "how much do you owe me",
        [
          ["i", "owe", "you"],
          ["me", "owe", "you"],
        ],
      ],
      [
        "the boss of my cousin",
        "the cousin of my boss",
        [
          ["boss", "cousin"],
          ["boss", "cousin"],
        ],
      ],
    ]));
  describe("in Spanish", () =>
    finds(roles, [
      [
        "el perro mordió al hombre",
        "el hombre mordió al perro",
        [
          ["perro", "mordió", "hombre"],
          ["perro", "mordió", "hombre"],
        ],
      ],
      [
        "convertir json a csv en node",
        "convertir csv a json en node",
        [
          ["json", "csv"],
          ["json", "csv"],
        ],
      ],
      ["el informe fue escrito por Ana", "Ana escribió el informe", null],
      [
        "es Ana más alta que Luis",
        "es Luis más alto que Ana",
        [
          ["ana", "luis"],
          ["ana", "luis"],
        ],
      ],
      ["peras, manzanas y uvas", "uvas, peras y manzanas", null],
      [
        "dos gatos y tres perros",
        "tres gatos y dos perros",
        [
          ["dos", "gatos", "tres"],
          ["dos", "gatos", "tres"],
        ],
      ],
      ["diferencia entre Java y Kotlin", "diferencia entre Kotlin y Java", null],
      ["la historia de Perú", "la historia del Perú", null],
      [
        "pasar dinero de la cuenta al fondo",
        "pasar dinero del fondo a la cuenta",
        [
          ["cuenta", "fondo"],
          ["cuenta", "fondo"],
        ],
      ],
      [
        "ordenar de menor a mayor los precios",
        "ordenar de mayor a menor los precios",
        [
          ["menor", "mayor"],
          ["menor", "mayor"],
        ],
      ],
      [
        "la casa de mi jefe",
        "el jefe de mi casa",
        [
          ["casa", "jefe"],
          ["casa", "jefe"],
        ],
      ],
    ]));
});
