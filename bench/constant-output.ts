// What the benches' models answer to every text.
import { generalAnalysis } from "../src/task-types/general-analysis.ts";

export const constantOutput = generalAnalysis.output.parse({
  summary: "A constant.",
  sentiment: { label: "neutral", score: 0 },
  keywords: [],
  entities: [],
  language: "en",
});
