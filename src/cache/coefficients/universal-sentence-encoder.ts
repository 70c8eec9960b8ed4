// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-universal-sentence-encoder.svg
import type { Coefficients } from "./coefficients.ts";

export const universalSentenceEncoder: Coefficients = {
  family: "universal-sentence-encoder",
  embedders: /universal-sentence-encoder/i,
  intercept: 6.4189,
  weights: {
    cosine: 0.9646,
    differs: -4.0538,
    cosine_if_different: -3.4742,
    replaces: -0.87,
    replaced_words: 1.7479,
    added_words: 0.8222,
    unexplained_squared: -0.033,
    edit_share: -7.2061,
    word_order: 0.0723,
    contrasts: -0.3047,
    one_sided: 0.2769,
    synonyms: 0.6467,
    other_forms: 0.4575,
    typos: 2.3706,
    grammar_share: 3.018,
    length_ratio: -1.4866,
  },
  lowestCosine: 0.7,
  fittedOn: {
    date: "2026-11-26",
    sources: [
      "banking77_pairs",
      "checklist_qqp_mft",
      "checklist_qqp_real_swaps",
      "negation_cannot_pairs",
      "negation_cannot_reviews",
      "sentiment_flips_checklist",
      "stsb_en",
    ],
    right: 2754,
    wrong: 3171,
  },
};
