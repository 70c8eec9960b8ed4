// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-local-hash.svg
import type { Coefficients } from "./coefficients.ts";

export const localHash: Coefficients = {
  family: "local-hash",
  embedders: /^local\/hash-1/i,
  intercept: 2.4451,
  weights: {
    cosine: 3.1425,
    differs: -5.7137,
    cosine_if_different: -1.3781,
    replaces: -0.6272,
    replaced_words: 1.6716,
    added_words: 1.1368,
    unexplained_squared: -0.0412,
    edit_share: -5.8840,
    word_order: 0.1658,
    contrasts: -0.9372,
    one_sided: 0.0047,
    synonyms: 0.8312,
    other_forms: 0.2003,
    typos: 1.7502,
    grammar_share: 4.4723,
    length_ratio: 0.5572,
  },
  lowestCosine: 0.700,
  fittedOn: {
    date: "2026-11-26",
    sources: ["banking77_pairs","checklist_qqp_mft","checklist_qqp_real_swaps","negation_cannot_pairs","negation_cannot_reviews","sentiment_flips_checklist","stsb_en","stsb_es","stsb_xling_en_es"],
    right: 2159,
    wrong: 2106,
  },
};
