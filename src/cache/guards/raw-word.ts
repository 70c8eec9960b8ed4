// A word of a text before its grammar is known.
export interface RawWord {
  /** As the text writes it; empty for a word that replaces part of a contraction or a phrase. */
  written: string;
  word: string;
  /** The first word of the text or after punctuation. */
  opensClause: boolean;
  /** A possessive: "Ana's", "the parents'". */
  isOwner?: boolean;
}

/** "WHO", "SAT": in a text that is not all in capitals, such a word is initials. */
export const isInCapitals = (written: string): boolean => /^\p{Lu}{2,}$/u.test(written);
