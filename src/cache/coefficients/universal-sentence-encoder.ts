// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-universal-sentence-encoder.svg
import type { Coefficients } from "../p-right.ts";

export const universalSentenceEncoder: Coefficients = {
  family: "universal-sentence-encoder",
  embedders: /universal-sentence-encoder/i,
  intercept: 7.1136,
  weights: {
    cosine: 0.4558,
    differs: -3.1062,
    cosine_if_different: -4.1452,
    replaces: -0.9313,
    replaced_words: 2.0278,
    added_words: 0.9492,
    unexplained_squared: -0.0356,
    edit_share: -8.3616,
    word_order: 0.0277,
    contrasts: -0.5922,
    one_sided: 0.2489,
    synonyms: 0.4724,
    other_forms: 0.6425,
    typos: 1.9507,
    grammar_share: 2.3307,
    length_ratio: -2.1153,
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
    right: 2795,
    wrong: 3186,
  },
};
