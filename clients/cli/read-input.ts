// Texts from arguments, files and pipes, and the options of requests.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { TaskRequest } from "../typescript/src/index.ts";
import { UsageError } from "./exit-codes.ts";

/** npm runs scripts in the project's folder, wherever it was called. */
export const pathOf = (given: string): string => resolve(process.env.INIT_CWD ?? "", given);

/** The words of the command line, or what is piped in. */
export async function readText(words: readonly string[]): Promise<string> {
  if (words.length > 0 && !(words.length === 1 && words[0] === "-")) return words.join(" ");
  if (process.stdin.isTTY) throw new UsageError("Give a text, or pipe one in.");
  const piped = (await text(process.stdin)).replace(/\r?\n$/, "");
  if (piped === "") throw new UsageError("Nothing was piped in.");
  return piped;
}

/** One request a line: JSON like the body of POST /process, or a text. `-` is what is piped in. */
export async function readRequests(file: string, shared: Partial<TaskRequest>): Promise<TaskRequest[]> {
  const content = file === "-" ? await text(process.stdin) : contentOf(file);
  return content
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : [requestIn(line, `${file}, line ${index + 1}`, shared)]));
}

function contentOf(file: string): string {
  try {
    return readFileSync(pathOf(file), "utf8");
  } catch (error) {
    throw new UsageError(`The file ${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function requestIn(line: string, where: string, shared: Partial<TaskRequest>): TaskRequest {
  if (!line.trimStart().startsWith("{")) return { ...shared, text: line };
  const value = jsonOf(line);
  if (typeof value !== "object" || value === null) throw new UsageError(`${where}: begins like JSON and is none.`);
  // The server says which fields are wrong.
  return { text: "", ...shared, ...value };
}

/** `--set key=value`, repeated: JSON where it is JSON, otherwise a text. */
export function collectFields(given: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const [, name, value = ""] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
  if (!name) throw new InvalidArgumentError("It must be name=value.");
  return { ...fields, [name]: jsonOf(value) ?? value };
}

export function wholeNumber(given: string): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("It must be a whole number of at least 1.");
  return value;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
