// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-local-hash.svg
import type { Coefficients } from "../p-right.ts";

export const localHash: Coefficients = {
  family: "local-hash",
  embedders: /^local\/hash-1/i,
  intercept: 3.6809,
  weights: {
    cosine: 2.06,
    differs: -5.7955,
    cosine_if_different: -0.9084,
    replaces: -0.8603,
    replaced_words: 2.12,
    added_words: 1.2039,
    unexplained_squared: -0.052,
    edit_share: -6.2791,
    word_order: 0.1926,
    contrasts: -1.4511,
    one_sided: -0.0118,
    synonyms: 0.5155,
    other_forms: 0.0144,
    typos: 1.6122,
    grammar_share: 2.8707,
    length_ratio: -0.1512,
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
    right: 2157,
    wrong: 2121,
  },
};
