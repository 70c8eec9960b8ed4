// Fits P(right) and writes the coefficients that src/cache/p-right.ts reads.
//   npm run fit:cache                                    all families, from the labelled pairs next to the project
//   npm run fit:cache -- --embedder minilm               a single family
//   npm run fit:cache -- --embedder "<base URL> <model>" --pairs mine.tsv     your own embedder, your own pairs → own.ts
//   … --reranker "<address> <model>"                     with a reranker's score too → own.ts
// Pairs are tab-separated with the columns a (answered), b (asked) and label (1: a's answer is right for b).
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Reranker } from "../../src/ai/reranker.ts";
import { featureNames } from "../../src/cache/guards/features.ts";
import { calibrationOf } from "./calibration.ts";
import { type Embedder, embedderNames, embedderOf } from "./embedders.ts";
import { crossValidated, fitModel, lowestRightCosine } from "./fit-model.ts";
import { fewest, fitReranked, isDoubtful, requireDoubtful, servedByBudget } from "./fit-reranked.ts";
import { type LabelledPair, readPairs } from "./labelled-pairs.ts";
import type { LinearModel } from "./logistic-regression.ts";
import { reliabilityDiagram } from "./plots.ts";
import { rerankScores, startReranker } from "./rerankers.ts";
import { isAdmissible, type ScoredPair, scorePairs, withoutCosine } from "./scored-pairs.ts";

interface Family {
  file: string;
  constant: string;
  /** Source of a regular expression over embedder ids. */
  embedders: string;
}

const families: Record<(typeof embedderNames)[number], Family> = {
  local: { file: "local-hash", constant: "localHash", embedders: "^local\\/hash-1" },
  use: {
    file: "universal-sentence-encoder",
    constant: "universalSentenceEncoder",
    embedders: "universal-sentence-encoder",
  },
  minilm: { file: "minilm", constant: "minilm", embedders: "all-minilm-l6-v2" },
};
const conservative: Family = { file: "conservative", constant: "conservative", embedders: "^$" };

const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    embedder: { type: "string" },
    pairs: { type: "string", multiple: true },
    reranker: { type: "string" },
  },
});
if (values.reranker && !values.embedder) throw new Error("--reranker is fitted for one embedder: add --embedder.");
const started = values.reranker ? await startReranker(values.reranker) : null;
const pairs = readPairs(values.pairs);

const chosen = values.embedder ? [values.embedder] : embedderNames;
const scoredByAll: ScoredPair[][] = [];
try {
  for (const name of chosen) {
    const embedder = await embedderOf(name);
    try {
      const scored = await scorePairs(pairs, embedder);
      scoredByAll.push(scored);
      write(familyOf(name, embedder), scored, started && (await fittedWith(started.reranker, scored)));
    } finally {
      embedder.stop();
    }
  }
} finally {
  started?.stop();
}
if (!values.embedder) {
  write(conservative, scoredByAll.flat().map(withoutCosine));
}

// The written files get the same format as all other files.
execFileSync(join(root, "node_modules/.bin/biome"), ["format", "--write", join(root, "src/cache/coefficients")]);

function familyOf(name: string, { id }: Embedder): Family {
  const known = families[name as keyof typeof families];
  if (known && !values.pairs && !values.reranker) return known;
  // The provider may be another one in the settings.
  const model = id.slice(id.indexOf("/") + 1);
  return { file: "own", constant: "own", embedders: `(?:^|\\/)${model.replaceAll(/[^\w-]/g, "\\$&")}(?:\\/\\d+)?$` };
}

/** Source text of the coefficients with the reranker's score. */
async function fittedWith(reranker: Reranker, scored: readonly ScoredPair[]): Promise<string> {
  requireDoubtful(scored);
  const fit = fitReranked(scored, await rerankScores(scored.filter(isAdmissible), reranker, values.reranker ?? ""));
  console.log(`Served of the pairs that the words do not explain, with the scores of ${reranker.id}:`);
  console.table(servedByBudget(fit.judged));
  return `reranked: {
    reranker: ${JSON.stringify(reranker.id)},
    isProbability: ${fit.isProbability},
    intercept: ${fit.intercept.toFixed(4)},
    weights: {
${linesOf(fit.weights).join("\n")}
    },
    scoreWeight: ${fit.scoreWeight.toFixed(4)},
  },
  `;
}

function linesOf(weights: Partial<Record<string, number>>): string[] {
  return Object.entries(weights).map(([name, weight = 0]) => `    ${name}: ${weight.toFixed(4)},`);
}

function write(family: Family, scored: readonly ScoredPair[], reranked: string | null = null): void {
  const admissible = scored.filter(isAdmissible);
  const right = admissible.filter(({ isRight }) => isRight).length;
  if (right < fewest || admissible.length - right < fewest) {
    throw new Error(
      `${family.file}: ${right} right and ${admissible.length - right} wrong pairs are too few; at least ${fewest} of each are needed.`,
    );
  }
  const model = fitModel(scored);
  const probabilities = crossValidated(scored);
  const calibration = calibrationOf(scored, probabilities);
  const diagram = `docs/semantic-cache/calibration-${family.file}.svg`;
  writeFileSync(join(root, diagram), reliabilityDiagram(calibration, family.file));
  writeFileSync(
    join(root, `src/cache/coefficients/${family.file}.ts`),
    sourceOf(family, model, scored, { diagram, reranked }),
  );
  console.log(`${family.file}: ${right} right and ${admissible.length - right} wrong pairs`);
  console.table(calibration);
  const judged = scored.map((pair, index) => ({ ...pair, pRight: probabilities[index] ?? 0 })).filter(isDoubtful);
  console.log("Served of the pairs that the words do not explain:");
  console.table(servedByBudget(judged));
}

function sourceOf(
  { file, constant, embedders }: Family,
  { intercept, weights }: LinearModel,
  scored: readonly ScoredPair[],
  { diagram, reranked }: { diagram: string; reranked: string | null },
): string {
  const admissible = scored.filter(isAdmissible);
  const right = admissible.filter(({ isRight }) => isRight).length;
  const sources = [...new Set(scored.map((pair: LabelledPair) => basename(pair.file)))];
  const named = Object.fromEntries(featureNames.flatMap((name, nth) => (weights[nth] ? [[name, weights[nth]]] : [])));
  return `// Written by \`npm run fit:cache\`. Calibration, cross-validated: ${diagram}
import type { Coefficients } from "./coefficients.ts";

export const ${constant}: Coefficients = {
  family: "${file}",
  embedders: /${embedders}/i,
  intercept: ${intercept.toFixed(4)},
  weights: {
${linesOf(named).join("\n")}
  },
  lowestCosine: ${Math.floor(lowestRightCosine(scored) * 1000) / 1000},
  ${reranked ?? ""}fittedOn: {
    date: "${new Date().toISOString().slice(0, 10)}",
    sources: ${JSON.stringify(sources)},
    right: ${right},
    wrong: ${admissible.length - right},
  },
};
`;
}
