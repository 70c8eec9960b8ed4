// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-local-hash.svg
import type { Coefficients } from "./coefficients.ts";

export const localHash: Coefficients = {
  family: "local-hash",
  embedders: /^local\/hash-1/i,
  intercept: 2.4534,
  weights: {
    cosine: 3.104,
    differs: -5.7075,
    cosine_if_different: -1.4036,
    replaces: -0.594,
    replaced_words: 1.633,
    added_words: 1.1415,
    unexplained_squared: -0.0416,
    edit_share: -5.6766,
    word_order: 0.1943,
    contrasts: -0.5536,
    one_sided: 0.0209,
    synonyms: 0.8082,
    other_forms: 0.2721,
    typos: 1.7341,
    grammar_share: 4.4481,
    length_ratio: 0.5135,
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
    right: 2159,
    wrong: 2106,
  },
};
