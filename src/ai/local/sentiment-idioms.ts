// Idioms of opinion with open places in them ("can't recommend it enough", "no podríamos pedir más"), which a list of phrases cannot
// hold. They are found in the folded words of a clause, before phrases and words are.
import { isNegation } from "./sentiment-modifiers.ts";

export interface Idiom {
  /** Indices of words, `end` exclusive. */
  start: number;
  end: number;
  valence: number;
}

const cannot = "(?:cant|cannot|can not|couldnt|could not|can never|could never|hard to|impossible to)";
const pronoun = "(?:me|us|you|him|her|them)";
const idiom = (words: string, valence: number) => ({ pattern: new RegExp(`(?<= )(?:${words})(?= )`, "g"), valence });

const idioms = [
  idiom(
    `${cannot} (?:possibly |really |even )?(?:recommend|praise|thank|express|say|speak|rave|stress|get|compliment|love)(?: [a-z]{1,20}){0,5} (?:highly )?enough`,
    3.2,
  ),
  idiom(
    `(?:${cannot}|nothing|nobody|no one) (?:can |could |really |will |ever )?(?:beats?|tops?|match(?:es)?|compares?|rivals?)`,
    3,
  ),
  idiom(
    `${cannot} (?:have )?(?:ask|asked|wish|wished|hope|hoped) for (?:more|(?:a |an |any |anything )?(?:better|nicer|finer|[a-z]{2,12}ier))(?: [a-z]{1,20})?`,
    3,
  ),
  idiom("(?:doesnt|does not|dont|wont|cant|never) get (?:any |much )?better(?: than)?", 3),
  idiom("(?:doesnt|does not|dont|cant|never) get (?:any |much )?worse(?: than)?", -3),
  idiom(
    "(?:wouldnt|would not|wont|dont|couldnt) (?:want to )?(?:change|trade|swap) (?:a thing|anything|it for|this for|a single|one)(?: thing| anything)?",
    3,
  ),
  idiom("(?:nothing|little|not much) to be desired", 3),
  idiom("(?:lot|much|plenty|something|everything) to be desired", -3),
  idiom(`let(?:s|ting)? ${pronoun} down`, -2.5),
  idiom(
    "(?:nothing|not anything|not a thing|little) (?:i|we|you) (?:dont|didnt|do not|did not|wouldnt) (?:like|love|enjoy)",
    3,
  ),
  idiom("(?:what s|whats|what is) not to (?:like|love)", 3),
  idiom(
    "(?:not|isnt|wasnt|hardly|nothing) (?:really |exactly |quite )?(?:my|our|anything) (?:cup of tea|to write home about|special)",
    -2.5,
  ),
  idiom("(?:wouldnt|would not) wish (?:it |this |that |them )?(?:up)?on(?: [a-z]{1,20}){1,4}", -3.2),
  idiom(
    "(?:could|should|might) (?:easily |really |well )?(?:have been|be|do|have done) (?:a lot |much |so much |far |way )?(?:better|nicer|faster|cleaner|improved)",
    -2,
  ),
  idiom(
    "good riddance|a far cry from|leaves a bad taste|more trouble than it s worth|more trouble than its worth",
    -2.5,
  ),
  idiom(
    "no (?:se )?(?:puedo|puede|puedes|podria|podriamos|podia|pudo) (?:pedir|pedirse|pedirle|esperar|desear)(?: a [a-z]{1,20}| nada| algo)? (?:mas|mejor)|imposible (?:pedir|mejorar|hacerlo)(?: mas| mejor)?",
    3,
  ),
  idiom(
    "no (?:me|nos) (?:canso|cansamos|cansare) de|no (?:lo |la )?cambi(?:o|aria|ariamos|e)(?: absolutamente)? (?:nada|ni|por)",
    2.5,
  ),
  idiom(
    "no (?:hay|existe|conozco|encontraras)(?: [a-z]{1,12}){0,2} (?:mejor|igual)|no tienen? (?:precio|igual|rival|comparacion|desperdicio|competencia)",
    3,
  ),
  idiom("no (?:le |les )?falta (?:de )?nada|nada que envidiar|no dejan? nada que desear|sin nada que desear", 3),
  idiom(
    "no (?:tengo|tenemos|hay|puedo poner|pongo) (?:ni )?(?:una |ninguna |un |ningun )?(?:queja|quejas|pega|pegas|pero|peros)",
    2.5,
  ),
  idiom(
    "(?:deja|dejan|dejo|dejaba)(?: [a-z]{1,12}){0,2} que desear|brillan? por su ausencia|no tiene nombre|no hay por donde cogerlo",
    -3,
  ),
  idiom(
    "(?<!no )(?:podria|podrian|deberia) (?:haber sido|ser|estar|haber estado|hacerse|haberse hecho) (?:mucho |bastante |algo )?(?:mejor|mejorable)",
    -2,
  ),
];

/** Idioms that say the opposite when they are denied. */
const reach = 2;

export function findIdioms(words: readonly string[]): Map<number, Idiom> {
  const found = new Map<number, Idiom>();
  if (words.length < 2) return found;
  const line = ` ${words.join(" ")} `;
  for (const { pattern, valence } of idioms) {
    for (const match of line.matchAll(pattern)) {
      const start = line.slice(0, match.index).split(" ").length - 2;
      const length = match[0].split(" ").length;
      const denied = !isNegation(words[start] ?? "") && words.slice(Math.max(0, start - reach), start).some(isNegation);
      if (!found.has(start)) found.set(start, { start, end: start + length, valence: denied ? -valence : valence });
    }
  }
  return found;
}
