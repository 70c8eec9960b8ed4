// Computes how often pairs of each predicted probability are right: the numbers of a reliability diagram.
import type { ScoredPair } from "./scored-pairs.ts";

export interface CalibrationBin {
  from: number;
  to: number;
  pairs: number;
  /** Mean of the predicted probabilities. */
  predicted: number;
  /** Share of the right pairs. */
  right: number;
}

const edges = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1];

/** Uses only pairs that pass the first two gates, because the others have no probability. */
export function calibrationOf(pairs: readonly ScoredPair[], probabilities: readonly number[]): CalibrationBin[] {
  return edges.slice(1).flatMap((to, nth) => {
    const from = edges[nth] ?? 0;
    const inBin = pairs.flatMap((pair, index) => {
      const p = probabilities[index] ?? 0;
      return p > 0 && p >= from && (p < to || to === 1) ? [{ p, isRight: pair.isRight }] : [];
    });
    if (inBin.length === 0) return [];
    const mean = (of: (each: (typeof inBin)[number]) => number) =>
      inBin.reduce((sum, each) => sum + of(each), 0) / inBin.length;
    return [
      { from, to, pairs: inBin.length, predicted: mean(({ p }) => p), right: mean(({ isRight }) => (isRight ? 1 : 0)) },
    ];
  });
}
