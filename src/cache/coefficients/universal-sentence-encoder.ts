// Written by `npm run fit:cache`. Calibration, cross-validated: docs/semantic-cache/calibration-universal-sentence-encoder.svg
import type { Coefficients } from "./coefficients.ts";

export const universalSentenceEncoder: Coefficients = {
  family: "universal-sentence-encoder",
  embedders: /universal-sentence-encoder/i,
  intercept: 6.4635,
  weights: {
    cosine: 0.9496,
    differs: -4.0392,
    cosine_if_different: -3.4644,
    replaces: -0.8451,
    replaced_words: 1.7251,
    added_words: 0.8137,
    unexplained_squared: -0.0321,
    edit_share: -7.2569,
    word_order: 0.0601,
    contrasts: -0.4301,
    one_sided: 0.2687,
    synonyms: 0.6442,
    other_forms: 0.4025,
    typos: 2.3399,
    grammar_share: 3.0417,
    length_ratio: -1.5123,
  },
  lowestCosine: 0.700,
  fittedOn: {
    date: "2026-11-26",
    sources: ["banking77_pairs","checklist_qqp_mft","checklist_qqp_real_swaps","negation_cannot_pairs","negation_cannot_reviews","sentiment_flips_checklist","stsb_en"],
    right: 2754,
    wrong: 3171,
  },
};
