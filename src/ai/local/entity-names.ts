// Finds people, organisations and places: runs of capitalised words, typed by English and Spanish cue words and by the name
// lists of `compromise`. Every sentence begins with a capital, so a single first word counts only when a list knows it.
import nlp from "compromise";
import { memoized } from "../../kernel/memoized.ts";
import type { EntityType } from "../../task-types/output-fields.ts";
import type { Span } from "./entity-patterns.ts";
import { foldWord, stopWords } from "./stop-words.ts";

/** Titles and offices, which come before a name and are not part of it. */
const isTitle =
  /^(?:ceo|cto|cfo|mr|mrs|ms|dr|dra|sr|sra|president|presidente|presidenta|minister|ministro|ministra)\.?$/i;

type NameType = Extract<EntityType, "person" | "organization" | "location" | "other">;

/** Most different names looked up in a text. It limits the time for a text that is full of names. */
const mostNames = 100;

const word = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&'’-]{0,40}";
const namePattern = new RegExp(
  `(?<![\\p{L}\\p{N}@])${word}(?:\\s(?:(?:de|del|de la|de las|de los|of|of the|y|and|&|van|van der|van den|von|von der|von den|zu|da|dos|do|di|della|du|le|bin|ibn|al|ter)\\s)?(?!S\\.[AL]\\.)${word}){0,5}(?:,?\\s(?:S\\.A\\.|S\\.L\\.|Inc\\.|Ltd\\.))?`,
  "gu",
);

const personCue =
  /(?:^|\s)(?:mr|mrs|ms|dr|dra|prof|sr|sra|srta|don|doña|president|presidente|presidenta|doctor|señor|señora|ministro|ministra|ceo)\.?\s$/i;
const placeCue =
  /(?:^|\s)(?:city of|ciudad de|calle|avenida|provincia de|estado de|republic of|república de|río|near)\s$/i;
const organization =
  /^(?:universidad|university|banco|ministerio|ministry|department|instituto|institute|fundación|foundation|hospital|ayuntamiento|museo|museum|club|real|asociación|association|grupo|partido|compañía)\s|(?:\s(?:inc|ltd|llc|corp|corporation|company|group|bank|university|institute|foundation|s\.a|s\.l)\.?)$/i;
const commonPlaces = new Set(
  "españa madrid barcelona sevilla valencia bilbao zaragoza málaga méxico argentina buenos aires colombia bogotá chile santiago perú lima venezuela caracas ecuador quito cuba habana uruguay montevideo francia alemania italia portugal lisboa londres inglaterra estados unidos reino unido brasil europa américa áfrica asia japón rusia nueva york".split(
    " ",
  ),
);

export function nameEntities(text: string): Span[] {
  const known = new Map<string, NameKind | null>();
  const spans: Span[] = [];
  for (const match of text.matchAll(namePattern)) {
    for (const { text: name, offset } of namesIn(match[0])) {
      const start = match.index + offset;
      const isOpening = offset === 0 && opensSentence(text, start);
      const cue = cueOf(text.slice(Math.max(0, start - 24), start));
      const key = `${isOpening ? "^" : ""}${name}`;
      if (cue === null && !known.has(key) && known.size < mostNames) known.set(key, typeOf(name, isOpening));
      const found = cue === null ? (known.get(key) ?? null) : { type: cue, confidence: 0.85 };
      if (found !== null) spans.push({ text: name, start, ...found });
    }
  }
  return spans;
}

/** Two names with "and" between them, of which one is a person's, are two; "Trinidad and Tobago" is one. */
function namesIn(written: string): { text: string; offset: number }[] {
  const joint = /\s(?:and|y|e)\s/.exec(written);
  if (joint !== null) {
    const [left, right] = [written.slice(0, joint.index), written.slice(joint.index + joint[0].length)];
    if (!organization.test(written) && [left, right].some((side) => side.includes(" ") || isPerson(side))) {
      const shift = joint.index + joint[0].length;
      return [...namesIn(left), ...namesIn(right).map((name) => ({ ...name, offset: name.offset + shift }))];
    }
  }
  const trimmed = trimName(written);
  return trimmed === null ? [] : [trimmed];
}

const isPerson = memoized((name) => nlp(name).people().found);

/** Drops leading function words with a capital ("The", "El") and titles. */
function trimName(name: string): { text: string; offset: number } | null {
  let offset = 0;
  for (const part of name.split(/\s/)) {
    const isGrammar =
      isTitle.test(part) || stopWords.has(foldWord(part)) || !/^\p{Lu}/u.test(part) || part.length === 1;
    if (!isGrammar) return { text: name.slice(offset).replace(/['’]s?$/, ""), offset };
    offset += part.length + 1;
  }
  return null;
}

function cueOf(before: string): NameType | null {
  if (personCue.test(before)) return "person";
  return placeCue.test(before) ? "location" : null;
}

function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  return before === "" || /[.!?¿¡"“«:\n]$/.test(before);
}

interface NameKind {
  type: NameType;
  confidence: number;
}

const typeOf = (name: string, isOpening: boolean): NameKind | null =>
  isOpening && !name.includes(" ") ? typeOfOpening(name) : typeInside(name);

/** Of a single word that begins a sentence, and so has a capital anyway. */
const typeOfOpening = memoized((word) => listedType(word, false));

const typeInside = memoized((name) => listedType(name, true) ?? likelyType(name));

function listedType(name: string, mayBeOrganization: boolean): NameKind | null {
  if (organization.test(name)) return { type: "organization", confidence: 0.85 };
  if (
    name
      .toLowerCase()
      .split(" ")
      .every((part) => commonPlaces.has(part))
  )
    return { type: "location", confidence: 0.85 };
  // A particle stands between the parts of a person's name.
  if (/\p{Ll}\s(?:van|von|zu|da|dos|do|di|della|le|bin|ibn|al|ter)(?:\sder|\sden)?\s\p{Lu}/u.test(name))
    return { type: "person", confidence: 0.8 };
  const doc = nlp(name);
  if (doc.people().found) return { type: "person", confidence: 0.8 };
  if (doc.places().found) return { type: "location", confidence: 0.8 };
  return mayBeOrganization && doc.organizations().found ? { type: "organization", confidence: 0.75 } : null;
}

/** Of a name that no list knows. */
function likelyType(name: string): NameKind {
  if (/^\p{Lu}{2,6}$/u.test(name)) return { type: "organization", confidence: 0.5 };
  // Two or three capitalised words are most often the name of a person.
  if (/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name)) return { type: "person", confidence: 0.4 };
  return { type: "other", confidence: 0.4 };
}
