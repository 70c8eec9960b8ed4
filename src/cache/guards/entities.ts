// Finds different names. A name in only one text is a difference too, unless it completes a name of both ("Mandela", "Nelson
// Mandela").
import type { Finding, Guard } from "./finding.ts";
import type { Token } from "./reading.ts";

export const entities: Guard = ({ alignment }): Finding | null => {
  const { left, right, matches } = alignment;
  const shared = { a: matches.map(({ a }) => a), b: matches.map(({ b }) => b) };
  const a = left.filter(({ isName }) => isName);
  const b = right.filter(({ isName }) => isName);
  if (a.length === 0 && b.length === 0) return null;
  const isDetail =
    (a.length === 0 && b.every((name) => completes(name, shared.b))) ||
    (b.length === 0 && a.every((name) => completes(name, shared.a)));
  return isDetail ? null : { kind: "entities", a: a.map(({ word }) => word), b: b.map(({ word }) => word) };
};

const completes = ({ index }: Token, names: readonly Token[]): boolean =>
  names.some((name) => name.isName && Math.abs(name.index - index) === 1);
