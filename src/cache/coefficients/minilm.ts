// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-minilm.svg
import type { Coefficients } from "./coefficients.ts";

export const minilm: Coefficients = {
  family: "minilm",
  embedders: /all-minilm-l6-v2/i,
  intercept: 1.7510,
  weights: {
    cosine: 4.9701,
    differs: -5.0344,
    cosine_if_different: -2.3267,
    replaces: -0.5997,
    replaced_words: 1.4219,
    added_words: 0.7324,
    unexplained_squared: -0.0358,
    edit_share: -3.5266,
    word_order: 0.0533,
    contrasts: -0.5335,
    one_sided: 0.4648,
    synonyms: 1.0966,
    other_forms: 0.6973,
    typos: 1.7843,
    grammar_share: 4.4606,
    length_ratio: -0.8524,
  },
  lowestCosine: 0.700,
  fittedOn: {
    date: "2026-11-26",
    sources: ["banking77_pairs","checklist_qqp_mft","checklist_qqp_real_swaps","negation_cannot_pairs","negation_cannot_reviews","sentiment_flips_checklist","stsb_en"],
    right: 2470,
    wrong: 2560,
  },
};
