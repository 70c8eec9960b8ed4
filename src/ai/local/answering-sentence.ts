// Whether a sentence without an entity of the type that was asked for may be the answer as a whole: to "where" it must name a place in
// some way, to "when" a time, to "how much" a number, and to "who" it must say who acts.
import type { EntityType } from "../../task-types/output-fields.ts";
import { numberWords } from "./number-words.ts";

const wordIn = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");

const place = wordIn(
  "in|inside|near|next to|behind|under|above|opposite|between|around|across|here|there|upstairs|downstairs|outside|abroad|home|" +
    "en|dentro|cerca|junto a|detrás|debajo|encima|frente a|entre|aquí|allí|fuera|casa",
);
const time = wordIn(
  "after|before|during|since|until|when|while|every|always|daily|soon|now|today|tomorrow|yesterday|tonight|later|ago|once|morning|evening|night|week|month|year|" +
    "century|spring|summer|autumn|winter|después|antes|durante|desde|hasta|cuando|mientras|cada|siempre|pronto|ahora|hoy|mañana|ayer|luego|hace|noche|semana|mes|año|" +
    "siglo|primavera|verano|otoño|invierno",
);
const amount = new RegExp(
  `\\d|(?<!\\p{L})(?:${numberWords}|free|gratis|none|nothing|nada|half|mitad|several|varios|many|muchos)(?!\\p{L})`,
  "iu",
);
/** A passive hides who acts, unless it says "by". */
const passive =
  /(?<!\p{L})(?:(?:is|are|was|were|been|being|be)\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|ilt|old|ought|ade|ut)|se\s\p{L}+|fue(?:ron)?\s\p{L}+d[oa]s?)(?!\p{L})/iu;
const agent = wordIn("by|por");

export function mayAnswer(sentence: string, types: readonly EntityType[]): boolean {
  const [type] = types;
  if (type === "location") return place.test(sentence);
  if (type === "date" || type === "time") return time.test(sentence);
  if (type === "person") return !passive.test(sentence) || agent.test(sentence);
  return type === undefined || amount.test(sentence);
}
