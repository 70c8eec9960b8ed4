import { describe, expect, it } from "vitest";
import { analyzeSentiment } from "../../../src/ai/local/sentiment.ts";

describe("local sentiment", () => {
  it.each([
    ["I love this phone, it works great", "positive"],
    ["This is the worst service I have ever had", "negative"],
    ["This is not good", "negative"],
    ["This is not bad at all", "positive"],
    ["I had no problems with the delivery", "positive"],
    ["It doesn't work", "negative"],
    ["I would not recommend this place", "negative"],
    ["Highly recommended 👍", "positive"],
    ["The meeting is at three", "neutral"],
    ["", "neutral"],
    ["Me encanta este producto, funciona de maravilla", "positive"],
    ["No me gusta nada, es muy malo", "negative"],
    ["No está mal", "positive"],
    ["No tuve ningún problema con el envío", "positive"],
    ["No lo recomiendo", "negative"],
    ["La película es aburridísima y el final es terrible", "negative"],
    ["El servicio fue lento y la comida estaba fría", "negative"],
    ["Nunca volveré a comprar aquí", "negative"],
    ["La reunión es a las tres", "neutral"],
  ])("labels %j as %s", (text, label) => {
    expect(analyzeSentiment(text).label).toBe(label);
  });

  it.each([
    ["This is extremely good", "This is good"],
    ["GOOD! The food is GREAT!", "Good. The food is great."],
    ["Este hotel es muy bueno", "Este hotel es bueno"],
    ["El servicio es excelente", "El servicio es correcto"],
  ])("scores %j above %j", (stronger, weaker) => {
    expect(analyzeSentiment(stronger).score).toBeGreaterThan(analyzeSentiment(weaker).score);
  });

  it.each([
    ["The food was good but the service was terrible", -1],
    ["The service was terrible but the food was good", 1],
    ["La comida era buena pero el servicio fue pésimo", -1],
  ])("weighs the clause after the contrast more in %j", (text, sign) => {
    expect(Math.sign(analyzeSentiment(text).score)).toBe(sign);
  });

  it("labels a text with equal praise and blame as mixed", () => {
    expect(analyzeSentiment("I love the camera. I hate the battery.").label).toBe("mixed");
  });

  it.each([
    ["I have never felt better", "positive"],
    ["We couldn't be more pleased with the result", "positive"],
    ["I have never tasted anything so good", "positive"],
    ["I have never been more disappointed", "negative"],
    ["The problem is solved, no more errors", "positive"],
    ["Finally home :-)", "positive"],
    ["They lost my suitcase :(", "negative"],
    ["Monday again :'(", "negative"],
    ["★★★★★", "positive"],
    ["★★☆☆☆ Room 12", "negative"],
    ["⭐⭐⭐⭐⭐", "positive"],
    ["1/10", "negative"],
    ["9/10, the room was as on the photo", "positive"],
    ["Best Buy has the worst service", "negative"],
    ["Nunca he estado mejor", "positive"],
    ["No podría estar más contenta", "positive"],
    ["Jamás había comido algo tan rico", "positive"],
    ["Nunca me he sentido tan decepcionado", "negative"],
    ["Error corregido, ya no hay fallos", "positive"],
    ["Por fin en casa :)", "positive"],
    ["Han perdido mi maleta :-(", "negative"],
    ["2 de 5 estrellas", "negative"],
    ["Excelente", "positive"],
    ["Excellent", "positive"],
    ["We cannot praise the nurses enough", "positive"],
    ["The team couldn't be friendlier", "positive"],
    ["Nobody beats their prices", "positive"],
    ["We could not have asked for a nicer host", "positive"],
    ["The garden leaves nothing to be desired", "positive"],
    ["My old bike never let me down", "positive"],
    ["I heard nothing but praise", "positive"],
    ["I never had any issues with this kettle", "positive"],
    ["The app no longer freezes", "positive"],
    ["I like the new menu", "positive"],
    ["Although the wait was terrible, the doctor was wonderful and kind", "positive"],
    ["(: see you", "positive"],
    ["8/10 from us", "positive"],
    ["Four stars", "positive"],
    ["Home again 🤗", "positive"],
    ["No puedo pedir más", "positive"],
    ["No hay otro igual", "positive"],
    ["No me arrepiento de venir", "positive"],
    ["La casa no tiene precio", "positive"],
    ["Nunca tuve pegas con esta tienda", "positive"],
    ["Le damos un 9 de 10", "positive"],
    ["The lamp leaves much to be desired", "negative"],
    ["They let us down twice", "negative"],
    ["The soup was far from tasty", "negative"],
    ["It is anything but helpful", "negative"],
    ["The tour is not worth it", "negative"],
    ["It might have been better", "negative"],
    ["Although the lobby is beautiful, the bed broke and the shower was filthy", "negative"],
    ["Waiting for the bus ):", "negative"],
    ["3/10 for me", "negative"],
    ["1 out of 5 stars", "negative"],
    ["Two stars", "negative"],
    ["My exam is tomorrow 😱", "negative"],
    ["La atención deja mucho que desear", "negative"],
    ["El trato podría haber sido mejor", "negative"],
    ["Una estrella", "negative"],
    ["Aunque la vista es bonita, la cama está rota y sucia", "negative"],
  ])("reads %j as %s", (text, label) => {
    expect(analyzeSentiment(text).label).toBe(label);
  });

  it.each([
    "Invoice 187 is attached",
    "Flight 143 leaves from gate 86",
    "Grace works in the Berlin office",
    "We met Joy and Victor Hope at the station",
    "The United States and Great Britain signed the paper",
    "Manchester United plays at eight",
    "My colleague Frank Love sent the file",
    "Please send us the invoice for March",
    "The shares are listed in Frankfurt",
    "The office does not open on Sundays",
    "There is no meeting on Monday",
    "The score was 3:2",
    "Half of it, 1/2, is ours",
    "Meet me on 1/10 at the station",
    "Il ristorante è a due passi dalla stazione, non lontano dal porto",
    "Der Zug fährt um neun Uhr ab, nicht um zehn",
    "La factura 187 está adjunta",
    "El vuelo 143 sale de la puerta 86",
    "Dolores trabaja en la oficina de Bilbao",
    "Hablé con Soledad Guerra y con Consuelo Paz",
    "Viajamos de La Paz a Buenos Aires",
    "La oficina no abre los domingos",
    "No hay reunión el lunes",
    "El resultado fue 3:2",
    "Nos vemos el 1/10 en la estación",
    "El tren sale a las nueve",
    "The shelf needs four screws",
    "The note (see below): it opens at nine",
    "We stayed in a hotel of 5 stars in the sky",
    "8 de 10 personas van en tren",
    "El museo está en la plaza, junto al mar",
    "El volcán de la isla mide 900 metros",
    "Los datos son de la tienda de Bilbao",
  ])("finds no opinion in %j", (text) => {
    expect(analyzeSentiment(text).label).toBe("neutral");
  });

  it.each([
    "Il ristorante è stupendo e il personale gentilissimo. Non vedo l'ora di tornarci!",
    "Das Essen war wunderbar, und die Bedienung war sehr freundlich",
    "Le repas était parfait et le service rapide",
  ])("is not negative about the praise in %j, whose language has no word list", (text) => {
    expect(analyzeSentiment(text).label).not.toBe("negative");
  });
});
