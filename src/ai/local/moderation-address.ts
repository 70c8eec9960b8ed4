// What only its grammar makes harmful: an insult that is said to somebody ("you are such an idiot", "sois unos inútiles"), a threat
// or a wish of harm with an object, and a wish not to live. The words between are open, so no list of phrases holds them.
import type { ModerationCategory } from "../../task-types/moderation.ts";

const few = (most: number) => `(?: [\\p{L}\\p{N}]{1,20}){0,${most}}`;
const insult =
  "(?:idiots?|morons?|losers?|imbeciles?|stupid|dumb|pathetic|worthless|clowns?|trash|garbage|scum|pigs?|jerks?|fools?|liars?|dimwits?|" +
  "idiotas?|estupid[oa]s?|inutil(?:es)?|payas[oa]s?|basura|tont[oa]s?|cretin[oa]s?|subnormal(?:es)?|asqueros[oa]s?|patetic[oa]s?|cerd[oa]s?|imbecil(?:es)?)";
const you = "(?:you(?: are|re)|u r|ur|eres|sois|son ustedes|usted es)";
const degree =
  "(?: (?:such|a|an|the|complete|completely|total|totally|absolute|absolutely|utter|real|really|so|just|all|bunch|pack|of|full|big|little|nothing|but|piece|" +
  "un|una|unos|unas|el|la|los|las|mas|muy|tan|autentic[oa]s?|complet[oa]s?|total(?:es)?|verdader[oa]s?|grandisim[oa]s?|pedazo|de|puto|puta|panda|" +
  "worthless|pathetic|stupid|dumb|useless)){0,5}";
const somebody = "(?:you|him|her|them|us|everyone|everybody|people|that (?:man|woman|guy|idiot))";
const harm = "(?:kill|shoot|stab|hang|burn|beat up|murder|strangle|punch|hurt)";
const harmed =
  "(?:killed|shot|stabbed|hanged|burned|burnt|beaten|murdered|strangled|executed|dead|to die|to be (?:killed|shot|stabbed|hanged|beaten|burned))";
const pattern = (text: string) => new RegExp(`(?<= )(?:${text})(?= )`, "u");

const patterns: readonly (readonly [ModerationCategory, number, RegExp])[] = [
  ["harassment", 0.7, pattern(`${you}${degree} ${insult}`)],
  [
    "harassment",
    0.7,
    pattern(
      `(?:what|such) (?:a|an)? ?(?:bunch|pack|lot) of ${insult}|${insult} (?:you|you are|you all are|que eres|que sois)|(?:you|shut up|callate|callaos|vete|largo|panda de|pedazo de)${few(2)} ${insult}`,
    ),
  ],
  [
    "harassment",
    0.7,
    pattern(
      "shut (?:the (?:hell|fuck) )?up(?: you)?|vete al infierno|que te (?:den|jodan|follen)|vete a la porra|drop dead|get lost you",
    ),
  ],
  [
    "violence",
    0.8,
    pattern(
      `(?:someone|somebody|we|i) (?:should|ought to|will|shall|must|have to|am going to|are going to|gonna) ${harm} ${somebody}`,
    ),
  ],
  [
    "violence",
    0.8,
    pattern(
      `${somebody}${few(1)} (?:deserves?|should|ought to|needs?)(?: to)?(?: be)? ${harmed}|i hope (?:${somebody}|he|she|they)${few(1)} (?:dies?|gets? ${harmed})`,
    ),
  ],
  [
    "violence",
    0.8,
    pattern(
      "ojala (?:te|os|se) (?:mueras|murais|mueran|muera|maten|pudras)|(?:mereces|merecen|mereceis|merece) (?:morir|la muerte|que (?:te|os|les|le) (?:maten|peguen|disparen))|(?:hay que|alguien deberia|habria que) (?:matar|pegar|disparar|quemar|acuchillar|apalear)(?:te|l[oae]s?|os)",
    ),
  ],
  [
    "self_harm",
    0.9,
    pattern(
      `(?:dont|do not|no longer|never) (?:really |even )?(?:want|wish|wanna) (?:to )?(?:live|be alive|exist|wake up|be here)(?: anymore| any more| any longer)?`,
    ),
  ],
  [
    "self_harm",
    0.9,
    pattern(
      "(?:want|wish|going|thinking (?:about|of)|ready|plan(?:ning)?)(?: to)? (?:end(?:ing)? (?:it all|everything)|kill(?:ing)? myself|tak(?:e|ing) my (?:own )?life|disappear(?:ing)? forever)|wish i (?:was|were) (?:dead|never born)|tired of (?:living|being alive)",
    ),
  ],
  [
    "self_harm",
    0.9,
    pattern(
      "no (?:quiero|deseo|puedo|aguanto) (?:seguir |mas |continuar )?(?:viviendo|vivir|existir|con mi vida|despertar)(?: mas)?|(?:quiero|voy a|pienso en|he pensado en|ganas de) (?:suicidarme|matarme|desaparecer para siempre|acabar con todo|quitarme de en medio)|ojala (?:estuviera|estuviese) muert[oa]|cansad[oa] de vivir|mejor (?:estaria )?muert[oa]",
    ),
  ],
];
/** "I don't want to live here any longer": where one does not want to live follows. */
const elsewhere = /^ (?:in|here|there|at|with|alone|near|on|next|without|en|aqui|ahi|alli|con|sol[oa]|cerca|sin)(?= )/u;

/** `words`: folded; empty for those that are excused. */
export function* addressedWeights(
  words: readonly string[],
): Generator<{ category: ModerationCategory; weight: number }> {
  const line = ` ${words.join(" ")} `;
  for (const [category, weight, found] of patterns) {
    const match = found.exec(line);
    if (match === null) continue;
    const isAbroad = category === "self_harm" && elsewhere.test(line.slice(match.index + match[0].length));
    const isDenied = /(?: not| never| nunca| jamas) $/u.test(line.slice(0, match.index));
    if (!isAbroad && !isDenied) yield { category, weight };
  }
}
