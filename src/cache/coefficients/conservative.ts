// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-conservative.svg
import type { Coefficients } from "./coefficients.ts";

export const conservative: Coefficients = {
  family: "conservative",
  embedders: /^$/i,
  intercept: 6.2604,
  weights: {
    differs: -6.8856,
    replaces: -0.7729,
    replaced_words: 1.7465,
    added_words: 0.9369,
    unexplained_squared: -0.0355,
    edit_share: -6.4797,
    word_order: 0.0835,
    contrasts: -0.5844,
    one_sided: 0.1953,
    synonyms: 0.7201,
    other_forms: 0.4255,
    typos: 1.7910,
    grammar_share: 4.0252,
    length_ratio: -0.7455,
  },
  lowestCosine: 0.700,
  fittedOn: {
    date: "2026-11-26",
    sources: ["banking77_pairs","checklist_qqp_mft","checklist_qqp_real_swaps","negation_cannot_pairs","negation_cannot_reviews","sentiment_flips_checklist","stsb_en","stsb_es","stsb_xling_en_es"],
    right: 7383,
    wrong: 7837,
  },
};
