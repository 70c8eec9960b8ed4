/// <reference path="../../language/untyped-packages.d.ts" />
// Words of grammar that say little about the subject, in English and Spanish, folded as every local rule folds words.
// Negations are only in `negations`: giving them the low weight of stop words would make a sentence equal to its opposite.
import { eng, spa } from "stopword";

/** Lower case, NFKD, without accents and apostrophes: "Él" and "el" become the same word, and so do "don’t" and "dont". */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "");
}

/** Words that the published lists lack: contractions, ways of asking and of being polite, Spanish determiners and pronouns. */
const additions =
  "im ive id ill youre youve youd youll hes shes its were weve well theyre theyve theyll thats whats wheres whos hows whens " +
  "theres heres lets am is are was been being can could would should may might will shall do does did done doing having " +
  "why whose whom these those any each want wants please tell " +
  "que cual cuales como cuando donde quien quienes porque puedo puede puedes podria podrias debo debe quiero quiere quisiera " +
  "es son era fue ser estar esta estoy estas estan hay he ha han hemos tengo tiene tienen favor " +
  "este estos aquel aquella aquellos aquellas esa esos esas esto unos unas les lo nosotros ellos ellas usted ustedes yo " +
  "mis tus nuestro nuestra nuestros nuestras entre tambien tan todo toda todos todas otra otros otras";

export const negations: ReadonlySet<string> = new Set(
  (
    "no not never neither nor none nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent " +
    "wont wouldnt shouldnt couldnt hasnt havent hadnt aint mustnt neednt hardly barely scarcely " +
    "nunca jamas tampoco ni nadie nada ningun ninguno ninguna sin"
  ).split(" "),
);

export const stopWords: ReadonlySet<string> = new Set(
  [...eng, ...spa, ...additions.split(" ")].map(foldWord).filter((word) => !negations.has(word)),
);
