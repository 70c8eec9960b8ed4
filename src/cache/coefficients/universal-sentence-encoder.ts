// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-universal-sentence-encoder.svg
import type { Coefficients } from "../p-right.ts";

export const universalSentenceEncoder: Coefficients = {
  family: "universal-sentence-encoder",
  embedders: /universal-sentence-encoder/i,
  intercept: 6.9972,
  weights: {
    cosine: 0.5122,
    differs: -4.0318,
    cosine_if_different: -3.3556,
    replaces: -0.6711,
    replaced_words: 1.677,
    added_words: 0.7914,
    unexplained_squared: -0.029,
    edit_share: -7.8307,
    word_order: -0.0339,
    contrasts: -0.6679,
    one_sided: 0.1872,
    synonyms: 0.546,
    other_forms: 0.5384,
    typos: 2.0003,
    grammar_share: 3.4098,
    length_ratio: -1.7355,
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
    right: 2794,
    wrong: 3186,
  },
};
