// Words that the mutations swap, for each language.

/** Parses `buy sell / up down`: the words of a part are swapped for each other. */
const swaps = (lines: string): ReadonlyMap<string, readonly string[]> => {
  const parts = lines.split("/").map((part) => part.trim().split(/\s+/));
  return new Map(parts.flatMap((part) => part.map((word) => [word, part.filter((each) => each !== word)] as const)));
};

export interface Vocabulary {
  names: ReadonlyMap<string, readonly string[]>;
  units: ReadonlyMap<string, readonly string[]>;
  numbers: ReadonlyMap<string, readonly string[]>;
  persons: ReadonlyMap<string, readonly string[]>;
  directions: ReadonlyMap<string, readonly string[]>;
  quantifiers: ReadonlyMap<string, readonly string[]>;
  /** Words that a capital makes another word. */
  cased: ReadonlySet<string>;
  /** A word after which a negation fits, and the negation. */
  negation: { after: RegExp; negator: string; before: RegExp };
  /** From X to Y. */
  way: RegExp;
  greetings: readonly string[];
  thanks: readonly string[];
  /** "If A, B." and its two parts. */
  clause: RegExp;
  joined: RegExp;
}

const symbols =
  "km m cm mm / kg g mg / ml l / GB MB KB / minutes hours seconds / days weeks months / minutos horas segundos / días semanas meses";

const english: Vocabulary = {
  names: swaps(
    "Maria Daniel Sarah Thomas Peter Susan Emma Robert Julia Michael Laura Kevin Oliver Helen Victor Martin Linda Steven Paul Carol / London Paris Berlin Madrid Lisbon Boston Chicago Vienna Rome Tokyo Seoul Toronto Lima Munich Denver Dallas Hamburg Oxford / Norway Japan Canada Germany Spain France Italy India Mexico Brazil",
  ),
  units: swaps(`${symbols} / litres gallons / metres feet / euros dollars pounds`),
  numbers: swaps("two three four five six seven eight nine ten"),
  persons: swaps("my her their / his our / he she / we they / him them"),
  directions: swaps(
    "before after / above below / upload download / import export / buy sell / borrow lend / inside outside / sent received / earlier later",
  ),
  quantifiers: swaps(
    "all some / most few / more less / always never / sometimes always / many few / first last / usually rarely / every no / both neither / must may",
  ),
  cased: new Set(
    "polish turkey windows java python china apple march amazon swift shell rust target visa puma orange mercury bishop it us who mb gb".split(
      " ",
    ),
  ),
  negation: {
    after:
      /(?<=\p{L}+ )\b(?:is|are|was|were|can|will|has|have|should|must|could|would)\b(?! (?:not|I|you|he|she|it|we|they|the|my)\b)/giu,
    negator: "not",
    before: /^(?!.*(?:\?|\b(?:not|no|never|nothing|without)\b|n't))/i,
  },
  way: /\bfrom ((?:(?:my|the|a) )?\p{L}+) to ((?:(?:my|the|a) )?\p{L}+)/u,
  greetings: ["Hi. ", "Hello! ", "Good morning, ", "Please help: "],
  thanks: [" Thanks.", " Thank you!", " Please.", " Thanks in advance."],
  clause: /^(If|When|After|Before) ([^,.?!]+), ([^,.?!]+)\.$/u,
  joined: /\b(\p{Lu}\p{Ll}+) (and|or) (\p{Lu}\p{Ll}+)\b/u,
};

const spanish: Vocabulary = {
  names: swaps(
    "María Daniel Lucía Tomás Pedro Susana Elena Carlos Roberto Miguel Julia Laura Oliver Martín Carmen Jorge Sofía / Londres París Berlín Madrid Lisboa Sevilla Valencia Viena Roma Tokio Toronto Lima Múnich Bogotá Hamburgo Toledo / Noruega Japón Canadá Alemania España Francia Italia México",
  ),
  units: swaps(`${symbols} / litros galones / metros pies / euros dólares libras`),
  numbers: swaps("dos tres cuatro cinco seis siete ocho nueve diez"),
  persons: swaps("mi su / mis sus / tu nuestro / él ella / te le / nosotros ellos"),
  directions: swaps(
    "antes después / encima debajo / izquierda derecha / comprar vender / importar exportar / importo exporto / subo descargo / dentro fuera",
  ),
  quantifiers: swaps(
    "todos algunos / todas algunas / muchas pocas / muchos pocos / más menos / siempre nunca / primera última / primer último / cada ningún / debes puedes",
  ),
  cased: new Set("papa estado bolsa iglesia corte gobierno luna tierra mb gb".split(" ")),
  negation: {
    after:
      /(?<=\p{L}+ )(?=\b(?:está|están|es|son|puede|pueden|debe|funciona|tiene|cuesta|dura|abre|sale|llegó|fue|era)\b)/giu,
    negator: "no ",
    before: /^(?!.*(?:\?|\b(?:no|nunca|nadie|nada|sin|ni|ningún|ninguna)\b))/i,
  },
  way: /\bde (\p{Lu}\p{L}+) a (\p{Lu}\p{L}+)/u,
  greetings: ["Hola. ", "¡Hola! ", "Buenos días, "],
  thanks: [" Gracias.", " ¡Muchas gracias!", " Por favor.", " Gracias de antemano."],
  clause: /^(Si|Cuando) ([^,.?!]+), ([^,.?!]+)\.$/u,
  joined: /\b(\p{Lu}\p{Ll}+) (y|o) (\p{Lu}\p{Ll}+)\b/u,
};

export const vocabularies = { en: english, es: spanish };
