// Judges mutated pairs as the cache does with the local embedder, and counts by kind. The guards' decision is taken at the floor
// where the score is below it; those pairs are counted apart.
import { embedText } from "../../../src/ai/local/embedder.ts";
import { Judge } from "../../../src/cache/judge.ts";
import { normalise } from "../../../src/cache/normalise.ts";
import { lowestExplainedCosine } from "../../../src/cache/p-right.ts";
import { asCosine, asScore, type Score, scoreOfCosine } from "../../../src/storage/score.ts";
import type { MutatedPair } from "./pairs.ts";

export interface KindCount {
  kind: string;
  isRight: boolean;
  pairs: number;
  /** What the guards would serve if every pair reached the floor. */
  byGuards: number;
  served: number;
  belowFloor: number;
  /** Pairs of which the guards' decision is wrong. */
  missed: MutatedPair[];
}

/** The defaults of `CACHE_THRESHOLD` and `CACHE_MAX_WRONG`. */
const limits = { minScore: asScore(0.85), explainedScore: scoreOfCosine(lowestExplainedCosine), maxWrong: 0.01 };

export function countByKind(pairs: readonly MutatedPair[]): KindCount[] {
  return [...Map.groupBy(pairs, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const judged = ofKind.map((pair) => ({ pair, ...judge(pair) }));
    const isRight = ofKind[0]?.isRight ?? false;
    return {
      kind,
      isRight,
      pairs: judged.length,
      byGuards: judged.filter(({ byGuards }) => byGuards).length,
      served: judged.filter(({ served }) => served).length,
      belowFloor: judged.filter(({ isBelowFloor }) => isBelowFloor).length,
      missed: judged.filter(({ byGuards }) => byGuards !== isRight).map(({ pair }) => pair),
    };
  });
}

function judge({ a, b }: MutatedPair): { byGuards: boolean; served: boolean; isBelowFloor: boolean } {
  // The exact layer answers.
  if (normalise(a) === normalise(b)) return { byGuards: true, served: true, isBelowFloor: false };
  const score = scoreOf(a, b);
  const judge = new Judge(b, "local/hash-1", limits);
  const byGuards = judge.judge(a, asScore(Math.max(score, limits.minScore))).verdict === "serve";
  const served = judge.judge(a, score).verdict === "serve";
  return { byGuards, served, isBelowFloor: byGuards && !served };
}

function scoreOf(a: string, b: string): Score {
  const [x, y] = [embedText(a), embedText(b)];
  return scoreOfCosine(
    asCosine(
      Math.min(
        1,
        x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0),
      ),
    ),
  );
}
