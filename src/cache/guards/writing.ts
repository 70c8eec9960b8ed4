// Finds a word that capitals or accents make another word: "polish" and "Polish", "papa" and "papá". A text in one case tells nothing
// by case; a text that leaves out other accents as well tells nothing by accents.
import { withoutAccents } from "../../language/character-forms.ts";
import { difference, type Finding, type Guard } from "./finding.ts";
import { foundOnce } from "./found-once.ts";
import { isInCapitals } from "./raw-word.ts";
import type { Reading, Token } from "./reading.ts";

export const writing: Guard = ({ a, b }): Finding | null => {
  const initials = a.hasCase && b.hasCase ? difference("writing", a.initials, b.initials) : null;
  if (initials) return initials;
  const pairs = sameLetterPairs(a, b);
  const accents = pairs.filter(([x, y]) => lower(x) !== lower(y));
  const isTold = (pair: readonly [Token, Token]): boolean => isToldByAccent(pair) && !isNoun(pair, a, b);
  const dropped = accents.filter((pair) => !isTold(pair));
  // The other accents show that the text has none at all.
  const isChat = [a, b].some((reading) => dropped.length > 0 && !hasAccent(reading));
  const told = [...(isChat ? [] : accents.filter(isTold)), ...pairs.filter((pair) => isToldByCase(pair, a, b))];
  if (told.length === 0) return null;
  return { kind: "writing", a: told.map(([x]) => x.written), b: told.map(([, y]) => y.written) };
};

/** Words of both texts with the same letters but another writing, the first with the first. */
function sameLetterPairs(a: Reading, b: Reading): [Token, Token][] {
  const inB = byLetters(b);
  return [...byLetters(a)].flatMap(([letters, tokens]) => {
    const partners = inB.get(letters) ?? [];
    if (partners.length !== tokens.length) return [];
    return tokens.flatMap((token, nth): [Token, Token][] => {
      const partner = partners[nth];
      const isWritten = partner && token.written !== "" && partner.written !== "";
      return isWritten && partner.written !== token.written ? [[token, partner]] : [];
    });
  });
}

const byLetters = foundOnce(({ tokens }: Reading) => Map.groupBy(tokens, (token) => withoutAccents(lower(token))));

/** A question word without its accent is read as one with it, so the writing counts. */
const lower = ({ written }: Token): string => written.toLowerCase();
const hasAccent = ({ tokens }: Reading): boolean =>
  tokens.some((token) => withoutAccents(lower(token)) !== lower(token));

/** "Habló" and "hablo", "té" and "te": the accent of the last vowel, or of words that exist with and without it. */
function isToldByAccent([x, y]: readonly [Token, Token]): boolean {
  if ([x, y].some(({ operator, isName }) => operator?.group === "question" || isName)) return false;
  if (isOften(lower(x)) || isOften(lower(y))) return false;
  const accented = withoutAccents(lower(x)) === lower(x) ? lower(y) : lower(x);
  return /[áéíóú]$/.test(accented) || toldByAccent.has(withoutAccents(accented));
}

/** "La puerta esta cerrada" and "mas caro" are plain without the accent. */
const isOften = (word: string): boolean => /^(?:está[ns]?|más)$/.test(word);

/** Behind an article a verb is no reading, so most words have one meaning: "el ultimo tren", "mi bebe". */
function isNoun([x, y]: readonly [Token, Token], a: Reading, b: Reading): boolean {
  const { determiners } = a.language.heavySenses;
  const [beforeX, beforeY] = [a.tokens[x.index - 1]?.word, b.tokens[y.index - 1]?.word];
  if (beforeX === undefined || beforeX !== beforeY || !determiners.has(beforeX)) return false;
  return !twoNouns.has(withoutAccents(lower(x)));
}

const twoNouns = new Set(
  "papa papas mama mamas sabana sabanas secretaria perdida perdidas domino media medias libreria rio arteria estas seria serias cortes te".split(
    " ",
  ),
);

/** Spanish words that another accent makes another word, where the accent is not at the end. */
const toldByAccent = new Set(
  "estas mas publico publica publicas practico practica practicas critico critica criticas ultimo numero termino terminos deposito calculo calculas liquido transito medico diagnostico pronostico capitulo titulo articulo fabrica fabricas clinica continuo continua varias rio hacia sabia seria serias secretaria libreria media medias arteria amen catalogo prologo dialogo equivoco habito habitas vinculo circulo limite limites solicito sabana sabanas cascara perdida perdidas valido valida interprete intimo rotulo genero mama mamas papa papas animo domino".split(
    " ",
  ),
);

function isToldByCase([x, y]: readonly [Token, Token], a: Reading, b: Reading): boolean {
  if (!a.hasCase || !b.hasCase || lower(x) !== lower(y)) return false;
  if (isScaled(x.word)) return x.written !== y.written;
  if (isCode(x) || isCode(y)) return x.written !== y.written;
  if (x.word.length < 2 || x.isNegator || y.isNegator || !a.language.hasInLowerCase(x.word)) return false;
  const [isShoutedX, isShoutedY] = [isInCapitals(x.written), isInCapitals(y.written)];
  if (isShoutedX !== isShoutedY) return true;
  return !x.opensClause && !y.opensClause && isCapital(x) !== isCapital(y);
}

/** In units, "m" is a thousandth and "M" a million, "b" a bit and "B" a byte. */
const isScaled = (word: string): boolean => /^(?:[kmgt]i?b(?:ps)?|m(?:w|v|a|n|pa|wh|hz|j))$/.test(word);
/** Names in a program; "iPhone" is often written in lower case. */
const isCode = ({ written }: Token): boolean => /_|^--|^[a-z]{2,}[A-Z]/.test(written);
const isCapital = ({ written }: Token): boolean => /^\p{Lu}/u.test(written);
