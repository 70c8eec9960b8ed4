// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-universal-sentence-encoder.svg
import type { Coefficients } from "./coefficients.ts";

export const universalSentenceEncoder: Coefficients = {
  family: "universal-sentence-encoder",
  embedders: /universal-sentence-encoder/i,
  intercept: 7.0312,
  weights: {
    cosine: 0.7141,
    differs: -4.0347,
    cosine_if_different: -3.5676,
    replaces: -0.6797,
    replaced_words: 1.6979,
    added_words: 0.8117,
    unexplained_squared: -0.0296,
    edit_share: -7.8601,
    word_order: -0.0169,
    contrasts: -0.4072,
    one_sided: 0.2048,
    synonyms: 0.5539,
    other_forms: 0.5376,
    typos: 2.1378,
    grammar_share: 3.3943,
    length_ratio: -1.8179,
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
    right: 2756,
    wrong: 3183,
  },
};
