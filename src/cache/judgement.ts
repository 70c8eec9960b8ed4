// The judge's result. It has its own file because importing the judge loads word lists, which only a likely match needs.
import { type Finding, type FindingKind, isHard } from "./guards/finding.ts";

export type Verdict = "serve" | "below_threshold" | "guard_refused" | "improbable";

export interface Judgement {
  verdict: Verdict;
  findings: readonly Finding[];
  /** Words of only one text that no match explains. */
  unexplained: { asked: readonly string[]; stored: readonly string[] };
  /** Null when the minimum score refused, because then the words were not compared. */
  pRight: number | null;
}

/** The reason of a refusal for `cache.guard`: the first hard finding, else the first finding, else "wording". */
export function refusedBy({ verdict, findings }: Judgement): FindingKind | "wording" | null {
  if (verdict !== "guard_refused" && verdict !== "improbable") return null;
  return (findings.find(({ kind }) => isHard(kind)) ?? findings[0])?.kind ?? "wording";
}
