// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-universal-sentence-encoder.svg
import type { Coefficients } from "./coefficients.ts";

export const universalSentenceEncoder: Coefficients = {
  family: "universal-sentence-encoder",
  embedders: /universal-sentence-encoder/i,
  intercept: 6.512,
  weights: {
    cosine: 0.797,
    differs: -4.0191,
    cosine_if_different: -3.4715,
    replaces: -0.8749,
    replaced_words: 1.7648,
    added_words: 0.8452,
    unexplained_squared: -0.0331,
    edit_share: -7.3029,
    word_order: 0.0928,
    contrasts: -0.3108,
    one_sided: 0.2669,
    synonyms: 0.6219,
    other_forms: 0.4277,
    grammar_share: 2.9558,
    length_ratio: -1.4448,
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
    right: 2754,
    wrong: 3171,
  },
};
