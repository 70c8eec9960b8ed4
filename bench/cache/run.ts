// Measures right and wrong hits of the semantic cache on labelled pairs: `npm run bench:cache [-- --embedder local …]`.
// Prints a table for each embedder; writes bench/results/cache.json and the charts in docs/semantic-cache/. Each pair is judged by a
// model that was fitted without its sentences; question a is stored and question b is asked. With the local embedder, pairs made by
// rule from single sentences are judged too.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { wilsonInterval } from "../wilson-interval.ts";
import { attack } from "./attack.ts";
import { type Embedder, embedderNames, embedderOf } from "./embedders.ts";
import { crossValidated } from "./fit-model.ts";
import { frontierOf, type Judged, rightServedAt } from "./frontier.ts";
import { hasLabelledPairs, readPairs } from "./labelled-pairs.ts";
import { reportMutations } from "./mutations/report.ts";
import { chartSvg } from "./plots.ts";
import { floor, type ScoredPair, scorePairs } from "./scored-pairs.ts";
import { byShareOfAll } from "./share-of-all.ts";
import { replayStream } from "./stream.ts";

const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    embedder: { type: "string", multiple: true, default: [...embedderNames] },
    pairs: { type: "string", multiple: true },
  },
});
/** The simulated attacker: number of victims and tries for each. It runs for embedders that run on this machine. */
const attacker = { victims: 50, tries: 2000, maxWrong: 0.01, seed: 7 };
const attacked = new Set(["local", "minilm"]);
/**
 * The lowest cosine at which other caches serve as they are shipped, which nothing else decides.
 * RedisVL 0.28.0, SemanticCache: distance_threshold 0.1, a cosine distance.
 * langchain-redis 0.2.6, RedisSemanticCache: distance_threshold 0.2, a cosine distance.
 * GPTCache 0.1.44, Config: similarity_threshold 0.8 of SearchDistanceEvaluation's range of 4, less the squared distance of unit vectors.
 */
const shippedThresholds = { "RedisVL, cosine 0.9": 0.9, "LangChain, cosine 0.8": 0.8, "GPTCache, cosine 0.6": 0.6 };
const budgets = [0.005, 0.01, 0.02, 0.05];

async function measure(name: string, embedder: Embedder): Promise<unknown> {
  const scored = await scorePairs(pairs, embedder);
  const probabilities = crossValidated(scored);
  console.log(`\n${embedder.id}`);
  const files = [...new Set(scored.map(({ file }) => file))].map((file) => rowOf(file, scored, probabilities));
  console.table(Object.fromEntries(files.map(({ file, ...row }) => [file, row])));
  for (const file of ["stsb_en", "stsb_es", "checklist_qqp_mft", "checklist_qqp_real_swaps"]) {
    if (scored.some((pair) => pair.file === file)) drawFrontier(name, file, scored, probabilities);
  }
  console.log("Wrong pairs that the default settings serve:");
  for (const [index, pair] of scored.entries()) {
    if (!pair.isRight && (probabilities[index] ?? 0) >= 0.99) console.log(`  ${pair.file}: ${pair.a} | ${pair.b}`);
  }
  console.log("If the budget were the share of wrong ones among all that is served:");
  const shareOfAll = byShareOfAll(scored, budgets);
  console.table(shareOfAll);
  const replayed = async (by: string, gate: Parameters<typeof replayStream>[2]["gate"]) => {
    const { examples, ...outcome } = await replayStream(scored, embedder, { requests: 20_000, gate, seed: 1 });
    return { by, ...outcome, wrong_share: shareOf(outcome.wrong, outcome.right + outcome.wrong) };
  };
  const streams = [];
  for (const maxWrong of budgets) streams.push(await replayed(`CACHE_MAX_WRONG ${maxWrong}`, { maxWrong }));
  for (const [by, cosine] of Object.entries(shippedThresholds)) streams.push(await replayed(by, { cosine }));
  console.log("The second half of a stream of 20,000 requests:");
  console.table(streams);
  if (!attacked.has(name)) return { files, shareOfAll, streams };
  const { examples, ...hijack } = await attack(scored, embedder, attacker);
  console.log(`An attacker in the same partition: ${JSON.stringify(hijack)}`);
  for (const { victim, stored } of examples) console.log(`  ${victim} ← ${stored}`);
  return { files, shareOfAll, streams, attack: hijack };
}

/** In a file of mostly dissimilar pairs only the near duplicates count as wrong, because the others say little. */
const counts = (pair: ScoredPair): boolean => pair.isRight || !pair.file.startsWith("stsb_") || pair.isNearDuplicate;

function rowOf(file: string, scored: readonly ScoredPair[], probabilities: readonly number[]) {
  const chosen = scored.flatMap((pair, index) => {
    if (pair.file !== file || !counts(pair)) return [];
    return [{ isRight: pair.isRight, cosine: pair.cosine, p: probabilities[index] ?? 0 }];
  });
  const [right, wrong] = [chosen.filter(({ isRight }) => isRight), chosen.filter(({ isRight }) => !isRight)];
  const served = (of: typeof chosen) => of.filter(({ p }) => p >= 0.99).length;
  const byP: Judged[] = chosen.map(({ isRight, p }) => ({ isRight, score: p }));
  const byCosine: Judged[] = chosen.map(({ isRight, cosine }) => ({ isRight, score: cosine }));
  const at = (judged: readonly Judged[], share: number) =>
    right.length && wrong.length ? percent(rightServedAt(judged, share)) : "";
  return {
    file,
    right: right.length,
    wrong: wrong.length,
    "right served": interval(served(right), right.length),
    "wrong served": interval(served(wrong), wrong.length),
    "by score alone": `${percentOf(right.filter(isNear).length, right.length)} / ${percentOf(wrong.filter(isNear).length, wrong.length)}`,
    "right at 1% wrong": at(byP, 0.01),
    "cosine at 1%": at(byCosine, 0.01),
    "right at 5% wrong": at(byP, 0.05),
    "cosine at 5%": at(byCosine, 0.05),
  };
}

const isNear = ({ cosine }: { cosine: number }): boolean => (1 + cosine) / 2 >= floor;

function drawFrontier(
  name: string,
  file: string,
  scored: readonly ScoredPair[],
  probabilities: readonly number[],
): void {
  const mostWrong = 0.2;
  const judged = (score: (pair: ScoredPair, index: number) => number): Judged[] =>
    scored.flatMap((pair, index) =>
      pair.file === file && counts(pair) ? [{ isRight: pair.isRight, score: score(pair, index) }] : [],
    );
  const curve = (name: string, of: (pair: ScoredPair, index: number) => number) => ({
    name,
    points: frontierOf(judged(of), mostWrong),
  });
  const svg = chartSvg({
    title: `${file}, ${name}: right served against wrong served`,
    x: "wrong served",
    y: "right served",
    mostX: mostWrong,
    curves: [
      curve("all three gates", (_, index) => probabilities[index] ?? 0),
      curve("cosine alone", ({ cosine }) => cosine),
      curve("cosine with guards", ({ cosine, isRefused }) => (isRefused ? -1 : cosine)),
    ],
  });
  mkdirSync(join(root, "docs/semantic-cache"), { recursive: true });
  writeFileSync(join(root, `docs/semantic-cache/frontier-${file}-${name.replaceAll(/\W+/g, "-")}.svg`), svg);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function percentOf(hits: number, total: number): string {
  return total === 0 ? "-" : percent(hits / total);
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((part / whole) * 100).toFixed(2)}%`;
}

function interval(hits: number, total: number): string {
  if (total === 0) return "-";
  const [low, high] = wilsonInterval(hits, total);
  return `${percent(hits / total)} (${percent(low)}-${percent(high)})`;
}

const results: Record<string, unknown> = {};
const isComplete = values.pairs !== undefined || hasLabelledPairs();
if (!isComplete)
  console.log("The labelled pairs are not on this machine: only pairs made from own sentences are judged.");
const pairs = isComplete ? readPairs(values.pairs) : [];
if (values.embedder.includes("local")) results.mutations = reportMutations(pairs);
for (const name of isComplete ? values.embedder : []) {
  const embedder = await embedderOf(name);
  try {
    results[name] = await measure(name, embedder);
  } finally {
    embedder.stop();
  }
}
mkdirSync(join(root, "bench/results"), { recursive: true });
writeFileSync(join(root, "bench/results/cache.json"), `${JSON.stringify(results, null, 1)}\n`);
