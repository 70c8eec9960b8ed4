// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-conservative.svg
import type { Coefficients } from "../p-right.ts";

export const conservative: Coefficients = {
  family: "conservative",
  embedders: /^$/i,
  intercept: 6.5559,
  weights: {
    differs: -6.8073,
    replaces: -0.6723,
    replaced_words: 1.8036,
    added_words: 0.9192,
    unexplained_squared: -0.0365,
    edit_share: -6.8325,
    word_order: 0.0462,
    contrasts: -0.8902,
    one_sided: 0.1314,
    synonyms: 0.6523,
    other_forms: 0.4237,
    typos: 1.6134,
    grammar_share: 4.104,
    length_ratio: -1.1534,
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
