// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-local-hash.svg
import type { Coefficients } from "../p-right.ts";

export const localHash: Coefficients = {
  family: "local-hash",
  embedders: /^local\/hash-1/i,
  intercept: 3.179,
  weights: {
    cosine: 2.9569,
    differs: -5.6854,
    cosine_if_different: -1.3977,
    replaces: -0.5784,
    replaced_words: 1.8464,
    added_words: 1.1258,
    unexplained_squared: -0.0456,
    edit_share: -6.479,
    word_order: 0.1368,
    contrasts: -1.3489,
    one_sided: -0.0705,
    synonyms: 0.7427,
    other_forms: 0.1455,
    typos: 1.6449,
    grammar_share: 4.3349,
    length_ratio: -0.087,
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
    right: 2158,
    wrong: 2121,
  },
};
