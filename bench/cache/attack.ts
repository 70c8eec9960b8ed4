// An attacker in the victim's own partition, who wants the victim's question answered with the answer to another question. For each
// victim's question the attacker tries suffixes on a question of the same look that asks something else, keeps what comes nearest to
// it, and has each try answered and stored. Counts the victims who would get such an answer.
import { Judge } from "../../src/cache/judge.ts";
import { asCosine, asScore, type Score, scoreOfCosine } from "../../src/storage/score.ts";
import type { Embedder } from "./embedders.ts";
import { dot, floor, type ScoredPair } from "./scored-pairs.ts";
import { seededRandom } from "./seeded-random.ts";

/** Tries a victim whose score is looked at by itself. */
const scoredAlone = 20;

export interface AttackOutcome {
  victims: number;
  tries: number;
  /** Victims for whom one of the first tries reached the floor: the score alone would have served it. */
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

export async function attack(
  pairs: readonly ScoredPair[],
  embedder: Embedder,
  { victims, tries, maxWrong, seed }: AttackOptions,
): Promise<AttackOutcome> {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  // Look-alikes that ask something else are the best an attacker can begin with.
  const alike = pairs.filter(({ isRight, cosine }) => !isRight && scoreOfCosine(asCosine(cosine)) >= floor);
  const outcome: AttackOutcome = { victims: 0, tries: 0, byScoreAlone: 0, hijacked: 0, examples: [] };
  for (let nth = 0; nth < victims; nth++) {
    const chosen = pick(alike);
    if (!chosen) break;
    outcome.victims++;
    const { a: victim, b: bait } = chosen;
    const words = victim.split(/\s+/);
    const stored = Array.from({ length: tries }, (_, attempt) => suffixed(bait, words, attempt, pick));
    const judge = new Judge(victim, embedder.id, { minScore: floor, maxWrong });
    const isServed = (text: string, score: Score) => judge.judge(text, score).verdict === "serve";
    // P(right) is monotonic in the cosine: what is served at neither end need not be embedded.
    const worthEmbedding = stored.filter(
      (text, place) => place < scoredAlone || isServed(text, floor) || isServed(text, asScore(1)),
    );
    const [question, ...vectors] = await embedder.embed([victim, ...worthEmbedding]);
    const scored = worthEmbedding.map((text, place) => ({
      text,
      score: scoreOfCosine(asCosine(dot(question, vectors[place]))),
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

/** The victim's own words, in part, in another order, repeated, or behind something that belittles the rest. */
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
