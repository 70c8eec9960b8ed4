// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-local-hash.svg
import type { Coefficients } from "./coefficients.ts";

export const localHash: Coefficients = {
  family: "local-hash",
  embedders: /^local\/hash-1/i,
  intercept: 2.5189,
  weights: {
    cosine: 2.9428,
    differs: -5.6356,
    cosine_if_different: -1.4069,
    replaces: -0.6141,
    replaced_words: 1.6428,
    added_words: 1.138,
    unexplained_squared: -0.0406,
    edit_share: -5.7561,
    word_order: 0.1963,
    contrasts: -0.5569,
    one_sided: 0.0112,
    synonyms: 0.7804,
    other_forms: 0.2482,
    grammar_share: 4.4543,
    length_ratio: 0.5453,
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
    right: 2159,
    wrong: 2106,
  },
};
