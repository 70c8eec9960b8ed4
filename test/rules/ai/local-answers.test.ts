import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/ai/local/answer-question.ts";

const tower =
  "The Nova Tower is 210 m tall. It was built in 1904. Clara Weber designed it, and Otto Lang paid for it. " +
  "It was painted in 1950 and sold in 1987 for $4 million. The lift leaves at 9.15 am and stops at 10 pm.";
const shop =
  "The bakery opened in 1998. Anna Miller runs the shop. A loaf costs 3 euros. The bakery moved to Leeds in 2015.";
const faro =
  "El faro Mayor mide 30 metros. Se construyó en 1839. Lo diseñó Felipe Bauzá y lo pintó Rosa Vidal en 1921. " +
  "La entrada cuesta 4 euros. El autobús sale a las 9:40 y llega a Santander a las 10:05.";
const hotel =
  "El hotel abrió en 2003. Marta Ruiz dirige el hotel. La cena cuesta 22 euros. El hotel se vendió en 2019.";

const firm =
  "Nordwind was founded in 1987 by Ida Berg. The company employs 240 people and has its seat in Bergen. Its main factory was " +
  "rebuilt in 2011. The ferry to Oslo takes 4 hours. The tower of the seat is 60 metres high.";
const museo =
  "El Museo Naval abrió sus puertas en 1932. Lo dirige Carmen Soto desde 2018. Recibe 90.000 visitas al año. " +
  "Costó 3 millones de euros. Fue restaurado en 2006.";

describe("answers from a context", () => {
  it.each([
    ["When was the Nova Tower built?", tower, "1904"],
    ["When was the Nova Tower painted?", tower, "1950"],
    ["When was the Nova Tower sold?", tower, "1987"],
    ["Who designed the Nova Tower?", tower, "Clara Weber"],
    ["Who paid for the Nova Tower?", tower, "Otto Lang"],
    ["When does the lift leave?", tower, "9.15 am"],
    ["When does the lift stop?", tower, "10 pm"],
    ["When did the bakery open?", shop, "1998"],
    ["When did the bakery move?", shop, "2015"],
    ["Who runs the shop?", shop, "Anna Miller"],
    ["How much does a loaf cost?", shop, "3 euros"],
    ["¿Cuándo se construyó el faro Mayor?", faro, "1839"],
    ["¿Quién diseñó el faro Mayor?", faro, "Felipe Bauzá"],
    ["¿Quién pintó el faro Mayor?", faro, "Rosa Vidal"],
    ["¿Cuánto cuesta la entrada?", faro, "4 euros"],
    ["¿A qué hora sale el autobús?", faro, "9:40"],
    ["¿A qué hora llega el autobús?", faro, "10:05"],
    ["¿Cuándo abrió el hotel?", hotel, "2003"],
    ["¿Quién dirige el hotel?", hotel, "Marta Ruiz"],
    ["¿Cuándo se vendió el hotel?", hotel, "2019"],
    ["¿Cuánto costó la cena?", hotel, "22 euros"],
    ["How many people does the company employ?", firm, "240"],
    ["How long does the ferry to Oslo take?", firm, "4 hours"],
    ["How high is the tower of the seat?", firm, "60 metres"],
    ["¿Cuánto costó el Museo Naval?", museo, "3 millones de euros"],
    ["¿Cuántas visitas recibe el Museo Naval?", museo, "90.000"],
  ])("answers %j by its verb", (question, context, expected) => {
    expect(answerQuestion(question, { context }).answer).toBe(expected);
  });

  it.each([
    ["When was the Nova Tower demolished?", tower],
    ["Who climbed the Nova Tower?", tower],
    ["When was the Nova Tower renovated?", tower],
    ["Who painted the lift?", "The lift is in the Nova Tower. Otto Lang sold it."],
    ["When did the bakery close?", shop],
    ["Who founded the bakery?", shop],
    ["Who cleans the shop?", shop],
    ["How much does a loaf weigh?", shop],
    ["When does the train arrive?", "The train leaves at 8 am."],
    ["When was the bridge opened?", "The bridge is 120 m long."],
    ["Where does Peter work?", "Peter lives in Leeds."],
    ["¿Cuándo se derribó el faro Mayor?", faro],
    ["¿Quién visitó el faro Mayor?", faro],
    ["¿Cuánto pesa la entrada?", faro],
    ["¿Cuándo cerró el hotel?", hotel],
    ["¿Quién fundó el hotel?", hotel],
    ["¿Quién limpia el hotel?", hotel],
    ["¿A qué hora llega el tren?", "El tren sale a las 8:00."],
    ["¿Dónde trabaja Pedro?", "Pedro vive en Bilbao."],
    ["¿Cuándo nació Pedro?", "Pedro murió en 1950."],
    ["¿Cuándo se inauguró el puente?", "El puente mide 120 metros."],
    ["Who rebuilt the main factory?", firm],
    ["When was the tower of the seat high?", firm],
    ["How old is Ida Berg?", firm],
    ["How heavy is the tower of the seat?", firm],
    ["How much does the ferry to Oslo cost?", firm],
    ["Where is Ida Berg?", "Ida Berg founded the company."],
    ["¿Quién restauró el Museo Naval?", museo],
    ["¿Cuándo recibe visitas el Museo Naval?", "El Museo Naval recibe visitas de muchos países."],
    ["¿Dónde está Carmen Soto?", "Carmen Soto dirige el museo."],
  ])("gives no answer to %j, because the context says something else of its subject", (question, context) => {
    expect(answerQuestion(question, { context }).answer).toBeNull();
  });

  it.each([
    ["Where is my order?", "Your order is in the warehouse. It will leave soon.", "Your order is in the warehouse."],
    ["When does the office open?", "The office opens after the holidays.", "The office opens after the holidays."],
    ["Who cleans the office?", "The night staff cleans the office.", "The night staff cleans the office."],
    ["¿Dónde está mi pedido?", "Tu pedido está en el almacén.", "Tu pedido está en el almacén."],
  ])("answers %j with a whole sentence that names no entity", (question, context, expected) => {
    expect(answerQuestion(question, { context }).answer).toBe(expected);
  });
});
