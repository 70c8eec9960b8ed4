// Measures what labels of near misses add to the semantic cache, and whether the wrong budget holds: `npm run bench:zones
// [-- --embedder local …]`. The labelled pairs come in random order as a stream, twice: each pair once, and as many draws as --draws says,
// each as a pair of new texts. Every mix is a family of its own: one file, all files together, and all with four right ones to a wrong one.
// Pairs made by rule are another mix. The embedder `unknown` is `use`, judged by the coefficients of an embedder that is not known.
// The zones, their labels and the audits are the project's own code; the label of a pair is what comparing the two answers would say.
import { parseArgs } from "node:util";
import * as z from "zod";
import { addLabel, emptyFamily } from "../../src/cache/zones/family-labels.ts";
import { lowestServed } from "../../src/cache/zones/zones.ts";
import { seededRandom } from "../seeded-random.ts";
import { wilsonInterval } from "../wilson-interval.ts";
import { embedderOf } from "./embedders.ts";
import { crossValidated, fitModel, probabilityOf } from "./fit-model.ts";
import { type LabelledPair, readPairs } from "./labelled-pairs.ts";
import { mutatedPairs, ownSentences } from "./mutations/pairs.ts";
import { isAdmissible, scorePairs, withoutCosine } from "./scored-pairs.ts";

const count = z.coerce.number().int().positive();
const { values } = parseArgs({
  options: {
    embedder: { type: "string", multiple: true, default: ["local", "use", "minilm", "unknown"] },
    draws: { type: "string", default: "10000" },
    seeds: { type: "string", default: "2" },
  },
});
const [draws, seeds] = [count.parse(values.draws), count.parse(values.seeds)];
const budgets = [0.005, 0.01, 0.05];
/** As the default of `CACHE_AUDIT`. */
const auditShare = 0.02;
/** An isolate sends so many labels together, and serves by what the last reply said. */
const labelsOfCall = 16;
const rightToWrong = 4;

interface Asked {
  a: string;
  b: string;
  isRight: boolean;
  /** Null when the floor or a hard finding refuses it: it is never served and never a label. */
  pRight: number | null;
}

interface Outcome {
  rightAsked: number;
  /** Served by the gates alone, and with the zones. */
  before: { right: number; wrong: number };
  after: { right: number; wrong: number };
}

function replay(stream: Iterable<Asked>, maxWrong: number, random: () => number): Outcome {
  const family = emptyFamily();
  const outcome: Outcome = { rightAsked: 0, before: { right: 0, wrong: 0 }, after: { right: 0, wrong: 0 } };
  let [lowest, unsent]: [number | null, number] = [null, 0];
  for (const { a, b, isRight, pRight } of stream) {
    const what = isRight ? "right" : "wrong";
    if (isRight) outcome.rightAsked++;
    if (pRight === null) continue;
    if (pRight >= 1 - maxWrong) {
      outcome.before[what]++;
      outcome.after[what]++;
      continue;
    }
    const isServed = lowest !== null && pRight >= lowest;
    if (isServed) outcome.after[what]++;
    if (isServed && random() >= auditShare) continue;
    addLabel(family, { asked: b, stored: a, pRight, isRight, isAudit: isServed, isRevoked: false }, maxWrong);
    if (++unsent < labelsOfCall && !(isServed && !isRight)) continue;
    lowest = lowestServed(family.zones, maxWrong);
    unsent = 0;
  }
  return outcome;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

/** Draws with new texts, so that none is a repetition, which the exact layer would answer. */
function* drawn(pairs: readonly Asked[], random: () => number): Generator<Asked> {
  for (let n = 0; n < draws; n++) {
    const pair = pairs[Math.floor(random() * pairs.length)];
    if (pair) yield { ...pair, a: `${pair.a} ${n}`, b: `${pair.b} ${n}` };
  }
}

/** All right ones with as many wrong ones as a quarter of them. */
function paraphraseRich(pairs: readonly Asked[]): Asked[] {
  const right = pairs.filter(({ isRight }) => isRight);
  const wrong = shuffled(
    pairs.filter(({ isRight }) => !isRight),
    seededRandom(3),
  );
  return [...right, ...wrong.slice(0, Math.floor(right.length / rightToWrong))];
}

const byRule = "made by rule";

function madeByRule(): LabelledPair[] {
  return mutatedPairs(ownSentences(), { perKind: 300, rounds: 2, seed: 1 }).map(({ kind, isRight, a, b }) => {
    return { file: byRule, language: "en", a, b, isRight, kind, isNearDuplicate: false };
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
const shareOf = (part: number, whole: number): string => (whole === 0 ? "-" : percent(part / whole));

function rowOf(mix: string, stream: string, maxWrong: number, outcomes: readonly Outcome[]) {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const rightAsked = sum((outcome) => outcome.rightAsked);
  const [right, wrong] = [sum(({ after }) => after.right), sum(({ after }) => after.wrong)];
  const added = { right: right - sum(({ before }) => before.right), wrong: wrong - sum(({ before }) => before.wrong) };
  // The seeds shuffle the same pairs, so the interval is that of one run.
  const served = (right + wrong) / outcomes.length;
  const [low, high] = served === 0 ? [0, 1] : wilsonInterval(wrong / outcomes.length, served);
  return {
    mix,
    stream,
    budget: maxWrong,
    "right served before": shareOf(right - added.right, rightAsked),
    "right served after": shareOf(right, rightAsked),
    "zones, right / wrong": `${added.right} / ${added.wrong}`,
    "wrong of all served": `${shareOf(wrong, right + wrong)} (${percent(low)}-${percent(high)})`,
    holds: low <= maxWrong,
  };
}

/** Near misses of one likelihood of which a known share is wrong, so that it is known what should be open. */
function steadyRow(maxWrong: number, times: number) {
  const runs = Array.from({ length: 4 * seeds }, (_, seed) => {
    const random = seededRandom(seed + 1);
    const stream = Array.from({ length: draws }, (_, n) => {
      return { a: `a${n}`, b: `b${n}`, isRight: random() >= maxWrong * times, pRight: 0.5 };
    });
    return replay(stream, maxWrong, random).after;
  });
  const [right, wrong] = [runs.reduce((sum, run) => sum + run.right, 0), runs.reduce((sum, run) => sum + run.wrong, 0)];
  return {
    budget: maxWrong,
    "wrong of all asked": percent(maxWrong * times),
    "runs that ever served": `${runs.filter((run) => run.right + run.wrong > 0).length} of ${runs.length}`,
    "served of all asked": percent((right + wrong) / (runs.length * draws)),
    "wrong of all asked, served": percent(wrong / (runs.length * draws)),
    "wrong of served": shareOf(wrong, right + wrong),
  };
}

const steady = budgets.flatMap((budget) =>
  [0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 4].map((times) => steadyRow(budget, times)),
);
console.log(`Streams of ${draws} near misses with a known share of wrong ones`);
console.table(steady);
for (const name of values.embedder) {
  const isUnknown = name === "unknown";
  const embedder = await embedderOf(isUnknown ? "use" : name);
  const given = await scorePairs([...readPairs(), ...madeByRule()], embedder);
  embedder.stop();
  const scored = isUnknown ? given.map(withoutCosine) : given;
  // The fit has never seen what is made by rule.
  const labelled = scored.filter(({ file }) => file !== byRule);
  const model = fitModel(labelled);
  const ofLabelled = crossValidated(labelled);
  const probabilities = [...ofLabelled, ...scored.slice(labelled.length).map((pair) => probabilityOf(model, pair))];
  const every = scored.map((pair, index) => {
    const pRight = isAdmissible(pair) ? (probabilities[index] ?? 0) : null;
    return { file: pair.file, a: pair.a, b: pair.b, isRight: pair.isRight, pRight };
  });
  const all = every.filter(({ file }) => file !== byRule);
  const hasBoth = (file: string) =>
    new Set(all.filter((pair) => pair.file === file).map(({ isRight }) => isRight)).size > 1;
  const files = [...new Set(all.map(({ file }) => file))].filter(hasBoth);
  const mixes: [string, Asked[]][] = [
    ["all files", all],
    ["all, 4 right to 1 wrong", paraphraseRich(all)],
    [byRule, every.filter(({ file }) => file === byRule)],
    ...files.flatMap((file): [string, Asked[]][] => {
      const pairs = all.filter((pair) => pair.file === file);
      return [
        [file, pairs],
        [`${file}, 4 to 1`, paraphraseRich(pairs)],
      ];
    }),
  ];
  const table = [];
  for (const [mix, pairs] of mixes) {
    for (const maxWrong of budgets) {
      const runs = (stream: (random: () => number) => Iterable<Asked>) =>
        Array.from({ length: seeds }, (_, seed) => {
          const random = seededRandom(seed + 1);
          return replay(stream(random), maxWrong, random);
        });
      table.push(
        rowOf(
          mix,
          "each once",
          maxWrong,
          runs((random) => shuffled(pairs, random)),
        ),
      );
      table.push(
        rowOf(
          mix,
          `${draws} drawn`,
          maxWrong,
          runs((random) => drawn(pairs, random)),
        ),
      );
    }
  }
  console.log(`\n${isUnknown ? "an unknown embedder" : embedder.id}, ${seeds} orders`);
  console.table(table);
}
