import { describe, expect, it } from "vitest";
import { extractEntities } from "../../../src/ai/local/entities.ts";

const entitiesOf = (text: string): string[] =>
  extractEntities(text).entities.map(({ text: mention, type }) => `${type}: ${mention}`);

describe("local entities with a spelling of their own", () => {
  it.each([
    ["The invoice is 2 450,00 € in total", "money: 2 450,00 €"],
    ["They raised $12bn last year", "money: $12bn"],
    ["It costs £3.2m a day", "money: £3.2m"],
    ["We paid USD 1,200.50 for it", "money: USD 1,200.50"],
    ["A ticket is 20 US dollars", "money: 20 US dollars"],
    ["The budget is €40k", "money: €40k"],
    ["We met on Monday, March 3, 2025", "date: Monday, March 3, 2025"],
    ["It is due on the 21st of June 2026", "date: 21st of June 2026"],
    ["The sale starts in November", "date: November"],
    ["Logged at 2024-03-15T10:30:00Z", "date: 2024-03-15T10:30:00Z"],
    ["Built in 1889 by an engineer", "date: 1889"],
    ["The shop opens at 7.45 am", "time: 7.45 am"],
    ["Call me at 10:15 p.m. today", "time: 10:15 p.m."],
    ["She lives at 221B Baker Street", "location: 221B Baker Street"],
    ["See https://en.wikipedia.org/wiki/Bank_(sport) now", "url: https://en.wikipedia.org/wiki/Bank_(sport)"],
    ["It runs on version 4.11", "other: 4.11"],
    ["Upgrade to v3.2.1-beta.2 today", "other: v3.2.1-beta.2"],
    ["The host is 10.0.0.254:8080", "other: 10.0.0.254:8080"],
    ["It was -12.5 outside", "number: -12.5"],
    ["El total es de 1.234.567,89 €", "money: 1.234.567,89 €"],
    ["Costó 3 mil millones de euros", "money: 3 mil millones de euros"],
    ["Pagué 25 dólares por la entrada", "money: 25 dólares"],
    ["Nos vemos el lunes 3 de marzo de 2025", "date: lunes 3 de marzo de 2025"],
    ["La obra termina en octubre", "date: octubre"],
    ["Se fundó en 1923 en Bilbao", "date: 1923"],
    ["Vence el 15.03.2026", "date: 15.03.2026"],
    ["La cita es a las 17:30 h", "time: 17:30 h"],
    ["Llegó a las 8:15 de la mañana", "time: 8:15 de la mañana"],
    ["Vive en la Calle Mayor 12 desde ayer", "location: Calle Mayor 12"],
    ["Usa la versión 2.0 del programa", "other: 2.0"],
    ["El router está en 192.168.0.1", "other: 192.168.0.1"],
    ["Llame al 91 123 45 67", "phone: 91 123 45 67"],
    ["The account shows -£12.30", "money: -£12.30"],
    ["A deposit of ₹2,50,000 is due", "money: ₹2,50,000"],
    ["Rent is twenty-five dollars a day", "money: twenty-five dollars"],
    ["The war of 1812", "date: 1812"],
    ["We married in spring 2011", "date: 2011"],
    ["The meeting ends at midnight", "time: midnight"],
    ["It starts at half past nine", "time: half past nine"],
    ["Come at ten o'clock", "time: ten o'clock"],
    ["Chapters 3-11 are new", "number: 3"],
    ["Chapters 3-11 are new", "number: 11"],
    ["He lives at 12 Oak Street NE", "location: 12 Oak Street NE"],
    ["Hertha von der Heide wrote it", "person: Hertha von der Heide"],
    ["Le debo doscientos pesos", "money: doscientos pesos"],
    ["Vale treinta y dos mil euros", "money: treinta y dos mil euros"],
    ["Nos casamos en otoño 1998", "date: 1998"],
    ["La cita es a las seis y cuarto", "time: seis y cuarto"],
    ["Cierra a las 8 h", "time: 8 h"],
    ["Llegan al mediodía", "time: mediodía"],
    ["La reunión es a las 9, en la sala", "time: 9"],
    ["Vino el 29 de febrero de 2024", "date: 29 de febrero de 2024"],
    ["Hablé con Rosa de las Heras", "person: Rosa de las Heras"],
  ])("finds in %j the whole %j", (text, expected) => {
    expect(entitiesOf(text)).toContain(expected);
  });

  it.each([
    ["Total: 1 234,56 €", /^number|money: 234/],
    ["The deal is worth $5bn", /money: \$5$/],
    ["99/99/9999 and 25:61", /^(?:date|time)/],
    ["Code 2024-13-45 is wrong", /^date/],
    ["The 45/12/2024 is no day", /^date/],
    ["It ended 24:60", /^time/],
    ["The match ended 3:2", /^time/],
    ["The train leaves at 7.30 pm", /: 30 pm|number: 7/],
    ["The server is at 192.168.1.1", /^number|phone/],
    ["Version 1.2.3 is out", /^number/],
    ["id,lat,lon\n1,40.00013,-3.00017", /1,40/],
    ["She may march in protest", /^date/],
    ["March on, said the general", /^date/],
    ["May I ask you something?", /^date/],
    ["COVID-19 and the A-380", /^number/],
    ["The photo is 16:9", /^time/],
    ["File a1b2c3d4 has the hash 550e8400-e29b-41d4", /^(?:number|phone|date)/],
    ["The year had 365 days", /^date/],
    ["El plazo acabó el 32/12/2024", /^date/],
    ["Quedaron 25:70 en el reloj", /^time/],
    ["Ganaron 3:1 anoche", /^time/],
    ["La versión 10.2.4 falla", /^number/],
    ["Son 1.234,50 euros", /: 234,50|number/],
    ["Hay 12 personas en la sala", /^(?:money|date|time)/],
    ["Abril llegó tarde a clase", /^date/],
    ["El 5 % de los pedidos", /^number/],
    ["Mide 30 pm según la etiqueta", /^time/],
    ["La dirección es 10.1.2.3", /^number/],
    ["Due on 31 April 2025", /^date: 31/],
    ["Due on 2025-02-29", /^date/],
    ["Due on 29/02/2100", /^date/],
    ["Pay 7 € 20 now", /€ 20/],
    ["Call 555-123 or 11-9", /^number/],
    ["El 30 de febrero no existe", /^date/],
    ["Saludó a las 9 personas", /^time/],
    ["Invitó a las dos hermanas", /^time/],
  ])("finds in %j nothing like %s", (text, wrong) => {
    expect(entitiesOf(text).filter((entity) => wrong.test(entity))).toEqual([]);
  });

  it("takes a comma between coordinates for what separates them", () => {
    expect(entitiesOf("id,lat,lon\n1,40.00013,-3.00017")).toEqual([
      "number: 1",
      "number: 40.00013",
      "number: -3.00017",
    ]);
  });

  it.each([
    ["Ludwig van Beethoven and Vincent van Gogh", ["person: Ludwig van Beethoven", "person: Vincent van Gogh"]],
    ["We met Anna Miller and Peter Schmidt.", ["person: Anna Miller", "person: Peter Schmidt"]],
    ["Hablamos con Ana Torres y Luis Gómez.", ["person: Ana Torres", "person: Luis Gómez"]],
  ])("finds the persons of %j one by one", (text, expected) => {
    expect(entitiesOf(text)).toEqual(expected);
  });
});
