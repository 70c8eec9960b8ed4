// Measures the local rules: the accuracy of sentiment on labelled reviews, and the time of the embedder.
// Reads ../shared/data, which is next to the project and not part of it. Run: node bench/local-ai.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { embedText } from "../src/ai/local/embedder.ts";
import { analyzeSentiment } from "../src/ai/local/sentiment.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const reviewsPath = join(import.meta.dirname, "../../shared/data/negation_cannot_reviews.tsv");

type Gold = "positive" | "negative";
interface Review {
  text: string;
  gold: Gold;
}

function readReviews(path: string): Review[] {
  const [header = "", ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const columns = header.split("\t");
  const textAt = columns.indexOf("a");
  const goldAt = columns.indexOf("sent_a");
  return lines.flatMap((line) => {
    const cells = line.split("\t");
    const text = cells[textAt];
    const gold = cells[goldAt];
    return text !== undefined && (gold === "positive" || gold === "negative") ? [{ text, gold }] : [];
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const signOf = (score: number) => (score > 0 ? "positive" : score < 0 ? "negative" : "undecided");

function reportSentiment(reviews: readonly Review[]): void {
  const answers = ["positive", "negative", "undecided"] as const;
  const table: Record<Gold, Record<(typeof answers)[number], number>> = {
    positive: { positive: 0, negative: 0, undecided: 0 },
    negative: { positive: 0, negative: 0, undecided: 0 },
  };
  for (const { text, gold } of reviews) table[gold][signOf(analyzeSentiment(text).score)]++;
  const right = table.positive.positive + table.negative.negative;
  const positives = reviews.filter(({ gold }) => gold === "positive").length;
  const majority = Math.max(positives, reviews.length - positives);
  const [low, high] = wilsonInterval(right, reviews.length);
  console.log(
    `Sentiment, ${reviews.length} review sentences in English, by the sign of the score (undecided counts as wrong)`,
  );
  console.log(`  accuracy  ${percent(right / reviews.length)}   95% interval ${percent(low)} to ${percent(high)}`);
  console.log(`  baseline  ${percent(majority / reviews.length)}   always the majority class`);
  console.log(`  gold \\ answer ${answers.map((answer) => answer.padStart(10)).join("")}`);
  for (const gold of ["positive", "negative"] as const) {
    console.log(`  ${gold.padEnd(13)} ${answers.map((answer) => String(table[gold][answer]).padStart(10)).join("")}`);
  }
}

function reportEmbedder(): void {
  const sample = "Where is my order? María paid 35 euros for a pizza in Madrid and ¿cuándo llega el pedido? ".repeat(
    12,
  );
  console.log("Embedder, microseconds per text (mean after warm-up)");
  for (const [length, runs] of [
    [100, 5_000],
    [1_000, 1_000],
  ] as const) {
    const texts = Array.from({ length: 10 }, (_, index) => `${index}${sample.slice(0, length - 1)}`);
    const run = () => {
      for (let at = 0; at < runs; at++) embedText(texts[at % texts.length] ?? "");
    };
    run();
    const start = performance.now();
    run();
    console.log(
      `  ${String(length).padStart(5)} characters ${(((performance.now() - start) * 1000) / runs).toFixed(1)}`,
    );
  }
}

reportEmbedder();
if (existsSync(reviewsPath)) {
  reportSentiment(readReviews(reviewsPath));
} else {
  console.error(`The sentiment accuracy needs the labelled reviews, but this file does not exist: ${reviewsPath}.`);
  process.exitCode = 1;
}
