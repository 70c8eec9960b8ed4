import { describe, expect, it } from "vitest";
import { moderate } from "../../../src/ai/local/moderate.ts";
import { moderationCategories } from "../../../src/task-types/moderation.ts";

describe("local moderation", () => {
  it.each([
    ["You are an idiot", "harassment"],
    ["f*ck this sh1t", "profanity"],
    ["I am going to kill you", "violence"],
    ["I want to die", "self_harm"],
    ["Click here to claim your prize, free money", "spam"],
    ["What the f u c k is this", "profanity"],
    ["s.h.i.t happens", "profanity"],
    ["B-I-T-C-H", "profanity"],
    ["Fuuuuck, it broke again", "profanity"],
    ["These fuckers never answer", "profanity"],
    ["what a load of bullsh!t", "profanity"],
    ["I will stab you if you come near me", "violence"],
    ["I have no reason to live anymore", "self_harm"],
    ["Go back to your country", "hate"],
    ["You are worthless and nobody likes you", "harassment"],
    ["Send nudes", "sexual"],
    ["Make money fast, work from home and buy now!", "spam"],
    ["You have won! Act now and claim your prize", "spam"],
    ["Eres un gilipollas", "harassment"],
    ["Vaya mierda de servicio", "profanity"],
    ["Te voy a matar", "violence"],
    ["Ya no quiero vivir", "self_harm"],
    ["Haz clic aquí, has ganado dinero gratis", "spam"],
    ["m i e r d a", "profanity"],
    ["Eres un hijo de p.u.t.a", "profanity"],
    ["¡Coño, qué susto!", "profanity"],
    ["Mierdaaaa, se ha roto otra vez", "profanity"],
    ["Voy a poner una bomba en la oficina", "violence"],
    ["Quiero quitarme la vida", "self_harm"],
    ["Vete a tu país, sudaca", "hate"],
    ["Eres una basura y das asco", "harassment"],
    ["Quiero follar contigo", "sexual"],
    ["Oferta limitada: gana dinero fácil, gratis ahora", "spam"],
  ] as const)("flags %j as %s", (text, category) => {
    const { flagged, categories } = moderate(text);
    expect(flagged).toBe(true);
    expect(categories[category]).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    "Have a lovely day",
    "The assassin class passed the assessment in Scunthorpe",
    "Is the delivery free?",
    "Invoice 4555 of 5411",
    "Your shipment 455-7175 left the warehouse",
    "Flight AS5 leaves from gate 455",
    "Cold-pressed rapeseed oil, 1 litre",
    "A cone and a sphere have no corners",
    "Click the link below to confirm your e-mail address",
    "To reset your password, click here",
    "Click here to see your invoice",
    "I nearly died laughing at that joke",
    "I could die of embarrassment",
    "I do not want to die, I want to live",
    "What doesn't kill you makes you stronger",
    "Prices will shoot up in winter",
    "Bacteria are invisible to the naked eye",
    "She graduated magna cum laude",
    "Dick Clark hosted the show",
    "It was tit for tat",
    "We met at the N.A.S.A. office, then in the U.S.A.",
    "Kill the process and start it again",
    "Our team has won, and the prize is a free lunch",
    "Peter Hancock drank a cocktail and ate grapes",
    "Plan A, B, C and D",
    "The fire retardant is sold in Essex",
    "Buenos días a todos",
    "El coche negro está en el garaje",
    "Dibuja un cono, un cubo y una esfera",
    "El volumen del cono es un tercio del cilindro",
    "Pedido 4551 enviado",
    "Haz clic aquí para restablecer tu contraseña",
    "Pulsa aquí para confirmar tu correo",
    "Me muero de risa con este vídeo",
    "Quiero morirme de vergüenza",
    "No quiero morir todavía",
    "Hay que matar el tiempo de alguna manera",
    "El envío es gratis a partir de 30 euros",
    "Has ganado el partido, enhorabuena",
    "El aceite de colza no es caro",
    "La disputa terminó en un diputado y una computadora",
    "Trabaja desde casa los viernes",
    "Este año tengo treinta años",
    "Se apuntaron al curso de análisis",
  ])("does not flag %j", (text) => {
    const { flagged, categories } = moderate(text);
    expect(flagged, JSON.stringify(categories)).toBe(false);
    expect(moderationCategories.every((category) => categories[category] < 0.5)).toBe(true);
  });
});
