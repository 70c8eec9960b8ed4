// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-minilm.svg
import type { Coefficients } from "./coefficients.ts";

export const minilm: Coefficients = {
  family: "minilm",
  embedders: /all-minilm-l6-v2/i,
  intercept: 1.7901,
  weights: {
    cosine: 4.8494,
    differs: -4.9832,
    cosine_if_different: -2.3262,
    replaces: -0.6176,
    replaced_words: 1.4333,
    added_words: 0.7522,
    unexplained_squared: -0.0357,
    edit_share: -3.5581,
    word_order: 0.0861,
    contrasts: -0.4022,
    one_sided: 0.4542,
    synonyms: 1.0721,
    other_forms: 0.747,
    grammar_share: 4.3713,
    length_ratio: -0.8376,
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
    right: 2470,
    wrong: 2560,
  },
};
