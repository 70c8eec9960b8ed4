// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-local-hash.svg
import type { Coefficients } from "./coefficients.ts";

export const localHash: Coefficients = {
  family: "local-hash",
  embedders: /^local\/hash-1/i,
  intercept: 3.4084,
  weights: {
    cosine: 2.8926,
    differs: -5.6344,
    cosine_if_different: -1.5965,
    replaces: -0.5425,
    replaced_words: 1.8111,
    added_words: 1.1457,
    unexplained_squared: -0.0453,
    edit_share: -6.6623,
    word_order: 0.1492,
    contrasts: -1.0812,
    one_sided: -0.0589,
    synonyms: 0.7759,
    other_forms: 0.1236,
    typos: 1.8515,
    grammar_share: 4.3284,
    length_ratio: -0.1549,
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
      "stsb_es",
      "stsb_xling_en_es",
    ],
    right: 2156,
    wrong: 2111,
  },
};
