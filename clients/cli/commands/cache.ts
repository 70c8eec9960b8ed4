import type { CacheDecision } from "../../typescript/src/index.ts";
import { readText } from "../read-input.ts";
import type { AddCommand } from "../session.ts";
import { oneLine } from "../show-task.ts";

export const addCache: AddCommand = (program, session) => {
  program
    .command("cache")
    .description("The semantic cache.")
    .command("explain")
    .description("Say which stored answer a text would get, and why no other. Submits nothing.")
    .argument("[text...]", "the text; without it, or as -, what is piped in")
    .option("-t, --type <task type>")
    .action(async (words, { type }) => {
      const request = { text: await readText(words), ...(type && { task_type: type }) };
      const { client, print } = session();
      const decision = await client.explain(request);
      print(decision, () => textOf(decision));
    });
};

function textOf({ decision, threshold, max_wrong, candidates }: CacheDecision): string {
  const head = decision === "served" ? "A stored answer would be served." : "The model would be asked.";
  const lines = candidates.flatMap(({ score, decision, guard, p_right, text, findings }) => [
    `  ${score.toFixed(3)}  ${decision}${guard ? ` by ${guard}` : ""}${p_right === null ? "" : `, p(right) ${p_right.toFixed(3)}`}: ${oneLine(text ?? "(the answer is gone)")}`,
    ...findings.map(({ kind, asked, stored }) => `         ${kind}: asked ${listOf(asked)}, stored ${listOf(stored)}`),
  ]);
  return [`${head} (score at least ${threshold}, wrong with at most ${max_wrong})`, ...lines].join("\n");
}

const listOf = (words: readonly string[]) =>
  words.length > 0 ? words.map((word) => `"${word}"`).join(" ") : "nothing";
