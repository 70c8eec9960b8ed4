// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-minilm.svg
import type { Coefficients } from "./coefficients.ts";

export const minilm: Coefficients = {
  family: "minilm",
  embedders: /all-minilm-l6-v2/i,
  intercept: 1.7022,
  weights: {
    cosine: 5.0036,
    differs: -5.0387,
    cosine_if_different: -2.3187,
    replaces: -0.6148,
    replaced_words: 1.43,
    added_words: 0.7368,
    unexplained_squared: -0.0361,
    edit_share: -3.4832,
    word_order: 0.0632,
    contrasts: -0.3973,
    one_sided: 0.463,
    synonyms: 1.0944,
    other_forms: 0.7799,
    typos: 1.8154,
    grammar_share: 4.4141,
    length_ratio: -0.8588,
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
