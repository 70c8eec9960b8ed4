// What was found about serving one question's answer for another. Apart from the judge, whose word lists only a likely match loads.
import { type Finding, type FindingKind, isHard } from "./guards/finding.ts";

export type Verdict = "serve" | "below_threshold" | "guard_refused" | "improbable";

export interface Judgement {
  verdict: Verdict;
  findings: readonly Finding[];
  /** Words that only one of the texts has and nothing explains. */
  unexplained: { asked: readonly string[]; stored: readonly string[] };
  /** Null where the floor refused: the words were not looked at. */
  pRight: number | null;
}

/** What refused, as an answer's `cache.guard` names it: the first hard finding, else the first of any kind, else the wording. */
export function refusedBy({ verdict, findings }: Judgement): FindingKind | "wording" | null {
  if (verdict !== "guard_refused" && verdict !== "improbable") return null;
  return (findings.find(({ kind }) => isHard(kind)) ?? findings[0])?.kind ?? "wording";
}
