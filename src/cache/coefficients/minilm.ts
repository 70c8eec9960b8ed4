// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-minilm.svg
import type { Coefficients } from "./coefficients.ts";

export const minilm: Coefficients = {
  family: "minilm",
  embedders: /all-minilm-l6-v2/i,
  intercept: 2.2332,
  weights: {
    cosine: 5.0558,
    differs: -5.0085,
    cosine_if_different: -2.4195,
    replaces: -0.5172,
    replaced_words: 1.4973,
    added_words: 0.734,
    unexplained_squared: -0.0366,
    edit_share: -3.9508,
    word_order: 0.0163,
    contrasts: -0.5578,
    one_sided: 0.3942,
    synonyms: 1.0301,
    other_forms: 0.7147,
    typos: 1.7649,
    grammar_share: 4.5532,
    length_ratio: -1.4265,
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
    right: 2471,
    wrong: 2568,
  },
};
