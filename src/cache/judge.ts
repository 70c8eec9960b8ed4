// Whether the answer to one question may be served for another, in three gates: the floor, the hard findings, the probability. Each
// only refuses; none turns a refusal into a hit. What was found is told either way.
import { cosineOfScore, type Score } from "../storage/score.ts";
import type { Coefficients } from "./coefficients/coefficients.ts";
import { featuresOf } from "./guards/features.ts";
import { findDifferences } from "./guards/find-differences.ts";
import { isHard } from "./guards/finding.ts";
import { type Reading, readText } from "./guards/reading.ts";
import type { Judgement } from "./judgement.ts";
import { coefficientsOf, pRight } from "./p-right.ts";

export interface Limits {
  minScore: Score;
  /** Highest probability of serving a wrong answer. */
  maxWrong: number;
}

/** One asked question, to be compared with stored ones. */
export class Judge {
  readonly #asked: Reading;
  readonly #coefficients: Coefficients;
  readonly #limits: Limits;

  constructor(asked: string, embedderId: string, limits: Limits) {
    this.#asked = readText(asked);
    this.#coefficients = coefficientsOf(embedderId);
    this.#limits = limits;
  }

  judge(stored: string, score: Score): Judgement {
    const nothing = { findings: [], unexplained: { asked: [], stored: [] }, pRight: null };
    if (score < this.#limits.minScore) return { verdict: "below_threshold", ...nothing };
    const read = readText(stored);
    // What was left out may hold the difference.
    if (this.#asked.isCut || read.isCut) return { verdict: "improbable", ...nothing, pRight: 0 };
    const differences = findDifferences(this.#asked, read);
    const { findings, alignment } = differences;
    const words = (tokens: typeof alignment.left) => tokens.map(({ word }) => word);
    const probability = pRight(featuresOf(differences, cosineOfScore(score)), this.#coefficients);
    const told = {
      findings,
      unexplained: { asked: words(alignment.left), stored: words(alignment.right) },
      pRight: probability,
    };
    if (findings.some(({ kind }) => isHard(kind))) return { verdict: "guard_refused", ...told };
    return { verdict: probability >= 1 - this.#limits.maxWrong ? "serve" : "improbable", ...told };
  }
}
