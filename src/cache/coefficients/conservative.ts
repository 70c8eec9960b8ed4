// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-conservative.svg
import type { Coefficients } from "./coefficients.ts";

export const conservative: Coefficients = {
  family: "conservative",
  embedders: /^$/i,
  intercept: 6.1616,
  weights: {
    differs: -6.8413,
    replaces: -0.7908,
    replaced_words: 1.7592,
    added_words: 0.9513,
    unexplained_squared: -0.0359,
    edit_share: -6.413,
    word_order: 0.1065,
    contrasts: -0.385,
    one_sided: 0.1932,
    synonyms: 0.6956,
    other_forms: 0.4587,
    grammar_share: 3.9829,
    length_ratio: -0.7177,
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
