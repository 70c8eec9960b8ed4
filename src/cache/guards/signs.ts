// Finds different signs: another currency, emoji, operator, bracket or quote, or the same sign at another word. Nothing explains one.
import { difference, type Finding, type Guard } from "./finding.ts";
import type { Mark } from "./marks.ts";
import { sameLetters } from "./spelling.ts";

export const signs: Guard = ({ a, b, alignment }): Finding | null => {
  if (a.marks.length === 0 && b.marks.length === 0) return null;
  const [inA, inB] = [a.marks, b.marks].map((marks) => (alignment.isTypingMistake ? marks.filter(isWritten) : marks));
  if (!inA || !inB) return null;
  const found = difference("signs", inA.map(signOf), inB.map(signOf));
  if (found) return found;
  const partners = new Map(alignment.matches.map((match) => [match.a.word, match.b.word]));
  const { stem } = a.language;
  const isSwapped = (x: string, y: string) => alignment.isTypingMistake && sameLetters(x, y, () => true);
  const isSame = (x: string, y: string): boolean =>
    x === y || stem(x) === stem(y) || partners.get(x) === y || isSwapped(x, y);
  const moved = inA.flatMap((mark, nth) => {
    const partner = inB[nth];
    return partner && isAtSameWord(mark, partner, isSame) ? [] : [{ mark, partner }];
  });
  if (moved.length === 0) return null;
  return {
    kind: "signs",
    a: moved.map(({ mark }) => shown(mark)),
    b: moved.flatMap(({ partner }) => (partner ? [shown(partner)] : [])),
  };
};

/** "Acciden?t": the two last keys were hit in the wrong order. */
const isWritten = ({ sign, touchesBefore, touchesAfter }: Mark): boolean =>
  !(touchesBefore && touchesAfter && /^[.,;:!?]$/.test(sign));

const signOf = ({ sign }: Mark): string => sign;
const shown = ({ sign, before, after, touchesBefore, touchesAfter }: Mark): string =>
  `${touchesBefore ? before : ""}${sign}${touchesAfter ? after : ""}`;

function isAtSameWord(x: Mark, y: Mark, isSame: (x: string, y: string) => boolean): boolean {
  if (x.sign !== y.sign) return false;
  if (x.touchesBefore && y.touchesBefore && !isSame(x.before, y.before)) return false;
  return !(x.touchesAfter && y.touchesAfter && !isSame(x.after, y.after));
}
