// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-conservative.svg
import type { Coefficients } from "./coefficients.ts";

export const conservative: Coefficients = {
  family: "conservative",
  embedders: /^$/i,
  intercept: 6.2274,
  weights: {
    differs: -6.8972,
    replaces: -0.7907,
    replaced_words: 1.7582,
    added_words: 0.9462,
    unexplained_squared: -0.0364,
    edit_share: -6.4093,
    word_order: 0.0954,
    contrasts: -0.3799,
    one_sided: 0.1985,
    synonyms: 0.7147,
    other_forms: 0.4834,
    typos: 1.8118,
    grammar_share: 3.9862,
    length_ratio: -0.7392,
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
    right: 7383,
    wrong: 7837,
  },
};
