// Words that change the valence of the words around them: intensifiers, negations, and conjunctions of contrast such as "but".

const setOf = (words: string) => new Set(words.split(" "));

const strong = setOf(
  "absolutely amazingly completely considerably deeply enormously entirely especially exceptionally extremely fabulously fully " +
    "greatly highly hugely incredibly insanely most particularly purely really remarkably seriously so such super thoroughly totally " +
    "tremendously truly unbelievably utterly very way definitely simply " +
    "muy mucho mucha muchisimo bastante super sumamente totalmente absolutamente completamente realmente extremadamente tan " +
    "demasiado verdaderamente increiblemente especialmente bien",
);
const weak = setOf(
  "almost barely hardly kinda less little marginally occasionally partly scarcely slightly somewhat sorta fairly rather quite " +
    "algo apenas ligeramente casi medio relativamente",
);
const negating = setOf(
  "not no never neither nor none nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent wont " +
    "wouldnt shouldnt couldnt hasnt havent hadnt aint lack lacks lacking lacked hardly barely nothing " +
    "nunca jamas tampoco ni nadie nada ningun ninguno ninguna sin poco poca",
);
const contrasting = setOf("but however although yet pero sino aunque embargo");

const conceding = setOf("although though while despite aunque pese");
/** Pairs of words that deny what follows them. */
const denyingPairs = setOf("far_from anything_but lejos_de todo_menos");

const peakNegating = setOf("never nothing nobody couldnt cant cannot could nunca jamas nada nadie");
const possible = setOf("could can podria puede puedo podia pudo");
const comparing = setOf("more so such as mas tan tanto");
const comparative = /^(?:better|worse|mejor|peor|[a-z]{2,12}ier)$/;
const changing = setOf(
  "get gets getting got become becomes improve improves works worked work feels vuelve vuelven mejora",
);
const faults = setOf(
  "bug bugs error errors problem problems issue issues crash crashes fault faults failure failures leak leaks outage glitch glitches " +
    "break breaks lag lags freeze freezes complaint complaints hitch hitches delay delays pega pegas retraso retrasos falla fallan " +
    "fallo fallos errores problema problemas averia averias incidencia incidencias queja quejas",
);
const solving = setOf(
  "fixed solved resolved gone repaired patched corrected arreglado arreglados resuelto resueltos resuelta solucionado solucionados " +
    "solucionada corregido corregidos reparado reparada arreglaron resolvieron solucionaron corrigieron",
);

/** The factor for the next opinion word. */
export const intensity = (word: string): number => (strong.has(word) ? 1.3 : weak.has(word) ? 0.75 : 1);
export const isNegation = (word: string): boolean => negating.has(word);
/** The pair that ends with the word at `at`: "far from perfect", "anything but good". */
export const deniesNext = (words: readonly string[], at: number): boolean =>
  denyingPairs.has(`${words[at - 1] ?? ""}_${words[at] ?? ""}`);
/** "anything but good", "nothing but praise": here "but" means "except". */
export const isExcept = (words: readonly string[], at: number): boolean =>
  words[at] === "but" && (words[at - 1] === "anything" || words[at - 1] === "nothing");
export const isFault = (word: string): boolean => faults.has(word);
/** Opens a clause that grants something before the main one. */
export const isConcession = (word: string): boolean => conceding.has(word);
export const isContrast = (word: string): boolean => contrasting.has(word);

/**
 * "never been happier", "no podría estar más contento": what is denied is that anything was above this, so the opinion is strong.
 * `words` are those from the negation, which comes first, up to the opinion word.
 */
export function isPeak(words: readonly string[]): boolean {
  const [negation = "", ...between] = words.slice(0, -1);
  const opinion = words.at(-1) ?? "";
  const denies = peakNegating.has(negation) || (isNegation(negation) && between.some((word) => possible.has(word)));
  const compares = comparative.test(opinion) || comparing.has(between.at(-1) ?? "");
  return denies && compares && !between.some((word) => changing.has(word));
}

/** "bug fixed", "problema resuelto"; but not "the bug was never fixed". `words` are of one clause. */
export function isSolved(words: readonly string[], at: number): boolean {
  if (!faults.has(words[at] ?? "")) return false;
  for (let near = Math.max(0, at - 3); near <= Math.min(words.length - 1, at + 4); near++) {
    if (!solving.has(words[near] ?? "")) continue;
    return !words.slice(Math.max(0, near - 3), near).some(isNegation);
  }
  return false;
}
