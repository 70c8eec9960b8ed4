// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-conservative.svg
import type { Coefficients } from "../p-right.ts";

export const conservative: Coefficients = {
  family: "conservative",
  embedders: /^$/i,
  intercept: 6.5377,
  weights: {
    differs: -6.5544,
    replaces: -0.8818,
    replaced_words: 2.0864,
    added_words: 1.0344,
    unexplained_squared: -0.0429,
    edit_share: -6.8423,
    word_order: 0.091,
    contrasts: -0.8961,
    one_sided: 0.1893,
    synonyms: 0.5035,
    other_forms: 0.2093,
    typos: 1.6978,
    grammar_share: 3.0743,
    length_ratio: -1.4972,
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
    right: 7448,
    wrong: 7879,
  },
};
