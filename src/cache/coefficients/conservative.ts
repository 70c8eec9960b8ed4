// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-conservative.svg
import type { Coefficients } from "./coefficients.ts";

export const conservative: Coefficients = {
  family: "conservative",
  embedders: /^$/i,
  intercept: 6.7596,
  weights: {
    differs: -6.9717,
    replaces: -0.6446,
    replaced_words: 1.7754,
    added_words: 0.9317,
    unexplained_squared: -0.0356,
    edit_share: -6.8367,
    word_order: 0.0591,
    contrasts: -0.6219,
    one_sided: 0.148,
    synonyms: 0.662,
    other_forms: 0.4208,
    typos: 1.7611,
    grammar_share: 4.1065,
    length_ratio: -1.244,
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
    wrong: 7862,
  },
};
