// What `compromise` knows about single words: the tags of its lexicon, and the base form of an inflected word.
import nlp from "compromise";
import { memoized } from "../../../kernel/memoized.ts";
import { stemOnce } from "../../../language/stem.ts";

/** The part of compromise's model and methods that we use; its own types do not describe it. */
interface Model {
  one: { lexicon: Record<string, string | string[]> };
}
interface Methods {
  two: {
    transform: {
      verb: { toInfinitive(word: string, model: Model, tense: string): string };
      noun: { toSingular(word: string, model: Model): string };
      adjective: Record<"fromComparative" | "fromSuperlative", (word: string, model: Model) => string>;
    };
  };
}

const model = () => nlp.model() as Model;
const transform = () => (nlp.methods() as Methods).two.transform;
let lexicon: Model["one"]["lexicon"] | null = null;

const none: readonly string[] = [];

/** Tags of a lower-case word, such as `Country` or `PastTense`; empty when the word is not listed. */
export function tagsOf(word: string): readonly string[] {
  lexicon ??= model().one.lexicon;
  if (!Object.hasOwn(lexicon, word)) return none;
  const tags = lexicon[word] ?? none;
  return typeof tags === "string" ? [tags] : tags;
}

const tenses = new Set(["PastTense", "Participle", "Gerund", "PresentTense"]);

/** "kept" → "keep", "children" → "child". A word that is not a listed inflection stays as it is. */
export function baseForm(word: string): string {
  const tags = tagsOf(word);
  const tense = tags.find((tag) => tenses.has(tag));
  const { verb, noun } = transform();
  if (!tense && tags.includes("Adjective") && !word.endsWith("ed")) {
    // "understood" and "lost" are listed as adjectives but are also forms of a verb.
    const verbForm = verb.toInfinitive(word, model(), "PastTense");
    if (tagsOf(verbForm).includes("Infinitive")) return verbForm;
  }
  if (tense) return verb.toInfinitive(word, model(), tense);
  return tags.includes("Plural") ? noun.toSingular(word, model()) : word;
}

/** "bigger" → "big", "best" → "good". */
export function positiveForm(word: string): string {
  const tags = tagsOf(word);
  const { adjective } = transform();
  if (tags.includes("Comparative")) return adjective.fromComparative(word, model());
  return tags.includes("Superlative") ? adjective.fromSuperlative(word, model()) : word;
}

/** Converts British to American spelling: "organised", "colour". */
const american = (word: string): string =>
  (respelled.get(word) ?? word)
    .replace(/(?<=[iy])s(?=e(?:[ds]|rs?)?$|ing$|ation$)/, "z")
    .replace(/our(?=s?$|ed$|ing$|ite)/, "or")
    .replace(/(?<=[aeiou][^aeiou]{1,4}e)ll(?=(?:ed|ing|ers?)$)/, "l");

/** British → American, where no rule of letters says it. */
const respelled = new Map(
  `tyre tire / kerb curb / plough plow / grey gray / cheque check / programme program / aluminium aluminum / mould mold /
  moustache mustache / pyjamas pajamas / jewellery jewelry / cosy cozy / draught draft / licence license / defence defense /
  offence offense / practise practice / sceptical skeptical / sceptic skeptic / manoeuvre maneuver / paediatric pediatric /
  oestrogen estrogen / anaemia anemia / anaesthetic anesthetic / encyclopaedia encyclopedia / catalogue catalog / dialogue dialog /
  analogue analog / enrol enroll / enrolment enrollment / fulfil fulfill / skilful skillful / instalment installment / 
  centre center / theatre theater / litre liter / metre meter / fibre fiber / calibre caliber / sabre saber / artefact artifact /
  ageing aging / judgement judgment / acknowledgement acknowledgment / doughnut donut / whisky whiskey / axe ax / mum mom / maths math`
    .split("/")
    .flatMap((pair) => {
      const [british = "", american = ""] = pair.trim().split(/\s+/);
      return [[british, american] as const, [`${british}s`, `${american}s`] as const];
    }),
);

/** Inflections and spellings of a word get the same stem: "kept" and "keep", "organised" and "organizing". */
export const stemEnglish = memoized((word) => stemOnce(american(baseForm(word)), "en"));
