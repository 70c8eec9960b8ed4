// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-minilm.svg
import type { Coefficients } from "../p-right.ts";

export const minilm: Coefficients = {
  family: "minilm",
  embedders: /all-minilm-l6-v2/i,
  intercept: 2.0256,
  weights: {
    cosine: 5.102,
    differs: -4.9426,
    cosine_if_different: -2.3575,
    replaces: -0.5488,
    replaced_words: 1.5474,
    added_words: 0.7263,
    unexplained_squared: -0.0396,
    edit_share: -3.8595,
    word_order: 0.0101,
    contrasts: -0.8385,
    one_sided: 0.378,
    synonyms: 1.0439,
    other_forms: 0.7148,
    typos: 1.6158,
    grammar_share: 4.5528,
    length_ratio: -1.3409,
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
    right: 2496,
    wrong: 2572,
  },
};
