// Words of grammar that are the subject or the action of a question.
import { describe } from "vitest";
import { refuses, serves } from "./served-table.ts";

describe("a light word that is a noun or a verb with an object", () => {
  refuses([
    ["What is the state of my order?", "What is my order?"],
    ["Who reads the report about Cuba?", "Who reads about Cuba?"],
    ["Can I get a dog in this flat?", "Can I be a dog in this flat?"],
    ["Where can I report a stolen card?", "Where can I have a stolen card?"],
    ["Should I tell my landlord about it?", "Should I get my landlord about it?"],
    ["Did he say any name at dinner?", "Did he have any name at dinner?"],
    ["When should we announce the wedding?", "When should we have the wedding?"],
    ["Can I have a fever from it?", "Can I report a fever from it?"],
    ["Which state of Mexico is it, the state of Puebla?", "Which part of Mexico is it, Puebla?"],
    ["I need to do the report today", "I need to have the report today"],
    ["¿Cuál es el estado de mi pedido?", "¿Cuál es mi pedido?"],
    ["¿Dónde puedo hacer un pago?", "¿Dónde puedo tener un pago?"],
    ["¿Debo decir la verdad a Eva?", "¿Debo tener la verdad a Eva?"],
  ]);
});

describe("a light word that is light", () => {
  serves([
    ["Has my parcel been sent?", "Has my parcel got sent?"],
    ["Do you know where the exit is?", "Where is the exit?"],
    ["Is my order being sent?", "Is my order sent?"],
    ["Can you tell me where gate 4 is?", "Where is gate 4?"],
    ["Are there any trains to Oslo?", "Are there trains to Oslo?"],
    ["Fire kills four, police say", "Fire kills four, say police"],
    ["Where does the bus stop?", "Where does this bus stop?"],
    ["I would like to know where the exit is", "Where is the exit?"],
    ["¿Me puedes decir dónde está la salida?", "¿Dónde está la salida?"],
    ["¿Está hecho mi pedido?", "¿Está mi pedido hecho?"],
    ["Quiero saber dónde está la salida", "¿Dónde está la salida?"],
    ["¿Ha llegado mi paquete?", "¿ha llegado ya mi paquete?"],
    ["¿Hay un tren a Cádiz?", "¿Hay algún tren a Cádiz?"],
  ]);
});
