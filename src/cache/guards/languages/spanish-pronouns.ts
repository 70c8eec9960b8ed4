// Spanish pronouns of an object: "la vendió", "véndela", "puedo venderla". "La", "los" and "las" are articles as well.
import { type ObjectPronouns, wordSet } from "../guard-language.ts";

/** Words that are only verbs, and the beginnings of a verb in two words. */
const verbs = wordSet(
  "puedo puedes puede podemos pueden podría podrías podría podríamos podrían quiero quieres quiere queremos quieren debo debes debe deben he has ha hemos han había habían hay voy vas va vamos van tengo tienes tiene tenemos tienen necesito necesitas necesita necesitan estoy estás está están estaba estaban suelo sueles suele suelen acabo acabas acaban sigo sigues sigue siguen",
);
/** "Vendió", "vendieron", "vendiste", "venderá", "pagaban". */
const verbEnding = /(?:[aeiou][a-zñ]*ó|[aei]ron|[ai]ste|[aei]r(?:é|ás|án?)|aba[sn]?)$/;

/** "Devolverlo", "verla", "enviándolos"; not "charla". */
const behindVerb =
  /(?:[aeiouáéíóú][a-zñáéíóú]*(?:[aeiáéí]r|ndo)|^(?:dar|ser|ver|ir|dándo|viéndo))(?:se|me|te|nos|os)?(l[aeo]s?)$/;
/** "Cómpralo", "dímelas"; not "fáciles". */
const behindImperative = /[áéíóú][a-zñ]*(?:a|[ei](?!les))(?:se|me|te|nos)?(l[aeo]s?)$/;
const nouns = /^(?:escándal|vándal|pétal|óval|búfal|sándal|cábal|sépal)/;

export const spanishObjectPronouns: ObjectPronouns = {
  alone: wordSet("lo la los las le les"),
  behind: wordSet("se me te nos"),
  isVerb: (word) => verbs.has(word) || verbEnding.test(word),
  within: (word) =>
    behindVerb.exec(word)?.[1] ?? (nouns.test(word) ? null : (behindImperative.exec(word)?.[1] ?? null)),
};
