// Decides whether the answer to one question may be served for another. Three gates may refuse: the minimum score, which is lower for
// texts without any difference, the hard findings, the probability. No gate overrules another's refusal. The judgement holds the findings in both cases.
import { cosineOfScore, type Score } from "../storage/score.ts";
import type { Coefficients } from "./coefficients/coefficients.ts";
import { featuresOf } from "./guards/features.ts";
import { findDifferences } from "./guards/find-differences.ts";
import { isHard } from "./guards/finding.ts";
import { type Reading, readText } from "./guards/reading.ts";
import type { Judgement } from "./judgement.ts";
import { coefficientsOf, pRight, type RerankedPair } from "./p-right.ts";

export interface Limits {
  minScore: Score;
  /** The minimum score of a pair without any difference; when absent, there is one minimum for all pairs. */
  explainedScore?: Score;
  /** Highest probability of serving a wrong answer. */
  maxWrong: number;
}

/** Compares one asked question with stored questions. */
export class Judge {
  readonly #asked: Reading;
  readonly #coefficients: Coefficients;
  readonly #limits: Limits;

  constructor(asked: string, embedderId: string, limits: Limits) {
    this.#asked = readText(asked);
    this.#coefficients = coefficientsOf(embedderId);
    this.#limits = limits;
  }

  judge(stored: string, score: Score, reranked: RerankedPair | null = null): Judgement {
    const notCompared = { findings: [], unexplained: { asked: [], stored: [] }, pRight: null };
    const { minScore, explainedScore = minScore, maxWrong } = this.#limits;
    if (score < Math.min(minScore, explainedScore)) return { verdict: "below_threshold", ...notCompared };
    const read = readText(stored);
    // The words that were cut off may hold the difference.
    if (this.#asked.isCut || read.isCut) {
      return score < minScore
        ? { verdict: "below_threshold", ...notCompared }
        : { verdict: "improbable", ...notCompared, pRight: 0 };
    }
    const differences = findDifferences(this.#asked, read);
    const { findings, alignment } = differences;
    const words = (tokens: typeof alignment.left) => tokens.map(({ word }) => word);
    const features = featuresOf(differences, cosineOfScore(score));
    const isExplained = features.differs === 0 && findings.length === 0;
    if (score < minScore && !isExplained) return { verdict: "below_threshold", ...notCompared };
    const probability = pRight(features, this.#coefficients, reranked);
    const comparison = {
      findings,
      unexplained: { asked: words(alignment.left), stored: words(alignment.right) },
      pRight: probability,
    };
    if (findings.some(({ kind }) => isHard(kind))) return { verdict: "guard_refused", ...comparison };
    return { verdict: probability >= 1 - maxWrong ? "serve" : "improbable", ...comparison };
  }
}
