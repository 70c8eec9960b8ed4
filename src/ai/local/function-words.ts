/// <reference path="../../language/untyped-packages.d.ts" />
// Words of grammar of each language, from the package `stopword`. English and Spanish have a list of our own, which also serves languages
// without one.
import {
  bul,
  ces,
  dan,
  deu,
  ell,
  fin,
  fra,
  hun,
  ita,
  jpn,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  swe,
  tha,
  tur,
  ukr,
  zho,
} from "stopword";
import { foldWord, negations, stopWords } from "./stop-words.ts";

/** The package has single characters only. */
const chinese =
  "但是 因为 所以 不过 而且 我们 你们 他们 这个 那个 什么 怎么 没有 可以 已经 非常 还是 如果 以及 自己 不是 就是 不会 我不会";

const lists: ReadonlyMap<string, readonly string[]> = new Map([
  ["bg", bul],
  ["cs", ces],
  ["da", dan],
  ["de", deu],
  ["el", ell],
  ["fi", fin],
  ["fr", fra],
  ["hu", hun],
  ["it", [...ita, "molto", "stato", "stata"]],
  ["ja", jpn],
  ["nl", nld],
  ["no", nob],
  ["pl", pol],
  ["pt", [...por, "estava", "estavam"]],
  ["ro", ron],
  ["ru", rus],
  ["sv", swe],
  ["th", tha],
  ["tr", tur],
  ["uk", ukr],
  ["zh", [...zho, ...chinese.split(" ")]],
]);
const english: ReadonlySet<string> = new Set([...stopWords, ...negations]);
const read = new Map<string, ReadonlySet<string>>();

/** Folded words, negations among them. Each list is folded at its first use. */
export function functionWords(language: string): ReadonlySet<string> {
  const list = lists.get(language);
  if (list === undefined) return english;
  const words = read.get(language) ?? new Set(list.map(foldWord));
  read.set(language, words);
  return words;
}
