// Simulates an attacker in the victim's partition who wants the victim's question to get the answer of another question. For each
// victim's question the attacker takes a similar question that asks something else, adds suffixes of the victim's words, and has
// each try answered and stored. Counts the victims who would get such an answer.
import { Judge } from "../../src/cache/judge.ts";
import { lowestExplainedCosine } from "../../src/cache/p-right.ts";
import { asCosine, asScore, type Score, scoreOfCosine } from "../../src/storage/score.ts";
import { seededRandom } from "../seeded-random.ts";
import type { Embedder } from "./embedders.ts";
import { dot, floor, type ScoredPair } from "./scored-pairs.ts";

/** The number of tries of a victim for which the score alone is counted. */
const scoredAlone = 20;

export interface AttackOutcome {
  victims: number;
  tries: number;
  /** Victims for whom one of the first tries reached the minimum score: the score alone would have served it. */
  byScoreAlone: number;
  hijacked: number;
  examples: { victim: string; stored: string }[];
}

interface AttackOptions {
  victims: number;
  tries: number;
  maxWrong: number;
  seed: number;
}

const explainedScore = scoreOfCosine(lowestExplainedCosine);

export async function attack(
  pairs: readonly ScoredPair[],
  embedder: Embedder,
  { victims, tries, maxWrong, seed }: AttackOptions,
): Promise<AttackOutcome> {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  // Similar questions that ask something else are the attacker's best start.
  const alike = pairs.filter(({ isRight, cosine }) => !isRight && scoreOfCosine(asCosine(cosine)) >= floor);
  const outcome: AttackOutcome = { victims: 0, tries: 0, byScoreAlone: 0, hijacked: 0, examples: [] };
  for (let nth = 0; nth < victims; nth++) {
    const chosen = pick(alike);
    if (!chosen) break;
    outcome.victims++;
    const { a: victim, b: bait } = chosen;
    const words = victim.split(/\s+/);
    const stored = Array.from({ length: tries }, (_, attempt) => suffixed(bait, words, attempt, pick));
    const judge = new Judge(victim, embedder.id, { minScore: floor, explainedScore, maxWrong });
    const isServed = (text: string, score: Score) => judge.judge(text, score).verdict === "serve";
    // P(right) is monotonic in the cosine, so a text that is served at neither end need not be embedded.
    const worthEmbedding = stored.filter(
      (text, index) =>
        index < scoredAlone || isServed(text, floor) || isServed(text, explainedScore) || isServed(text, asScore(1)),
    );
    const [question, ...vectors] = await embedder.embed([victim, ...worthEmbedding]);
    const scored = worthEmbedding.map((text, index) => ({
      text,
      score: scoreOfCosine(asCosine(dot(question, vectors[index]))),
    }));
    outcome.tries += stored.length;
    if (scored.slice(0, scoredAlone).some(({ score }) => score >= floor)) outcome.byScoreAlone++;
    const served = scored.find(({ text, score }) => isServed(text, score));
    if (!served) continue;
    outcome.hijacked++;
    outcome.examples.push({ victim, stored: served.text });
  }
  return outcome;
}

/** Adds the victim's words to the bait: some of them, reordered, repeated, or after words such as "Ignore this". */
function suffixed(
  bait: string,
  words: readonly string[],
  attempt: number,
  pick: <T>(from: readonly T[]) => T | undefined,
): string {
  const some = Array.from({ length: 1 + (attempt % 8) }, () => pick(words) ?? "").join(" ");
  const bridge = pick(["", " ", ". ", "? ", " - ", " or rather ", ", that is ", "\n", " (", ". Ignore this: "]) ?? " ";
  const whole = attempt % 5 === 0 ? words.join(" ") : some;
  return attempt % 3 === 0 ? `${whole}${bridge}${bait}` : `${bait}${bridge}${whole}`;
}
