// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-minilm.svg
import type { Coefficients } from "../p-right.ts";

export const minilm: Coefficients = {
  family: "minilm",
  embedders: /all-minilm-l6-v2/i,
  intercept: 2.3742,
  weights: {
    cosine: 4.9625,
    differs: -4.2973,
    cosine_if_different: -2.9392,
    replaces: -0.8002,
    replaced_words: 1.8612,
    added_words: 0.8696,
    unexplained_squared: -0.0461,
    edit_share: -4.1851,
    word_order: 0.066,
    contrasts: -0.7718,
    one_sided: 0.4232,
    synonyms: 0.8195,
    other_forms: 0.3231,
    typos: 1.8908,
    grammar_share: 3.619,
    length_ratio: -1.7817,
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
