// English phrases around a thing: ways to ask for a price, and what a service does, asked in the passive.
import { gapPhrasesOf } from "../gap-phrases.ts";
import { wordSet } from "../guard-language.ts";

const articles = wordSet("a an the my your our this that one");
/** Of these no thing is asked for: "how much is the ticket cheaper", "how much is the tank full". */
const outside = wordSet(
  "than more less cheaper better worse higher lower larger bigger smaller faster slower older younger longer shorter earlier later most least worth left full to if when not no never and or",
);

/**
 * What a service deals with. "Are men accepted?" does not ask what a service does, and "is the parcel delivered?" asks for an event: a
 * thing with an article is left out.
 */
const things = wordSet(
  "card cards cash cheque cheques check checks payment payments method methods currency currencies coupon coupons voucher vouchers code codes return returns refund refunds exchange exchanges pet pets dog dogs cat cats booking bookings reservation reservations order orders instalment instalments installment installments invoice invoices discount discounts gift gifts wrapping shipping delivery parking breakfast training repairs spare parts size sizes format formats browser browsers device devices plan plans course courses",
);

/** "Are dogs allowed in the park?" does not ask what a service does. */
const premises = ["hotel", "room", "restaurant", "shop", "store", "office", "apartment", "building"].flatMap(
  (place) => [`in the ${place}`, `at the ${place}`],
);

const accepted = [
  ["accepted", "accept"],
  ["allowed", "allow"],
  ["permitted", "permit"],
  ["offered", "offer"],
  ["provided", "provide"],
  ["supported", "support"],
  ["sold", "sell"],
].flatMap(([passive, active]) => [
  `are|is (thing) ${passive} $ > do you ${active} (thing)`,
  ...premises.map((place) => `are|is (thing) ${passive} ${place} $ > do you ${active} (thing) ${place}`),
  `what|which (thing) are|is ${passive} $ > which (thing) do you ${active}`,
  `what (thing) do you ${active} $ > which (thing) do you ${active}`,
]);

export const englishGapPhrases = gapPhrasesOf(
  `
  ${accepted.join("\n")}
  how much do|does|will|would (price) cost|costs > what is the price of (price)
  what do|does|will|would (price) cost|costs > what is the price of (price)
  what do|does|will|would (any) cost|costs > how much does (any) cost
  how much is|are (price) $ > what is the price of (price)
`,
  {
    any: (words) => !words.some((word) => outside.has(word)),
    price: (words) => articles.has(words[0] ?? "") && words.length > 1 && !words.some((word) => outside.has(word)),
    thing: (words) => things.has(words.at(-1) ?? "") && !words.some((word) => articles.has(word) || outside.has(word)),
  },
);
