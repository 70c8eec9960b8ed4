// All tasks of a filter as lines of JSON or as CSV.
import { createWriteStream, openSync, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { Option } from "@commander-js/extra-typings";
import { stringify } from "csv-stringify/sync";
import type { ListedTask, Task } from "../../typescript/src/index.ts";
import { UsageError } from "../exit-codes.ts";
import { Progress } from "../progress.ts";
import { pathOf } from "../read-input.ts";
import type { AddCommand } from "../session.ts";
import { addTaskFilter, filterOf } from "../task-filter.ts";

type Exported = ListedTask & Partial<Pick<Task, "result">>;

const fields = [
  "task_id",
  "status",
  "task_type",
  "created_at",
  "settled_at",
  "attempt",
  "model",
  "tokens",
  "error",
  "text",
] as const;

export const addExport: AddCommand = (program, session) => {
  addTaskFilter(program.command("export"))
    .description("Write all tasks, newest first, as lines of JSON or as CSV.")
    .addOption(new Option("--format <format>").choices(["ndjson", "csv"] as const).default("ndjson" as const))
    .option("--results", "with the answers, which needs one call for each task")
    .option("-o, --output <file>", "into this file; stdout without it")
    .action(async ({ format, results, output, ...options }) => {
      const { client } = session();
      const target = output === undefined ? process.stdout : fileAt(output);
      const progress = new Progress("exported", null);
      if (format === "csv") await write(target, csvLine([...fields, ...(results ? ["response"] : [])]));
      for await (const task of client.tasks({ ...filterOf(options), pageSize: 200 })) {
        const whole: Exported = results ? { ...task, result: (await client.get(task)).result } : task;
        await write(target, format === "csv" ? csvLine(rowOf(whole, results ?? false)) : `${JSON.stringify(whole)}\n`);
        progress.step();
      }
      progress.end();
      if (target !== process.stdout) await finished(target.end());
    });
};

function fileAt(output: string): WriteStream {
  const path = pathOf(output);
  try {
    return createWriteStream(path, { fd: openSync(path, "w") });
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Waits when the reader is slower. */
async function write(target: NodeJS.WriteStream | WriteStream, text: string): Promise<void> {
  if (!target.write(text)) await new Promise<void>((resolve) => target.once("drain", resolve));
}

const rowOf = (task: Exported, results: boolean) => [
  ...fields.map((field) => task[field]),
  ...(results ? [task.result?.response] : []),
];

/** A text that a spreadsheet would run as a formula gets a ' before it. */
const csvLine = (values: readonly unknown[]): string => stringify([[...values]], { escape_formulas: true });
