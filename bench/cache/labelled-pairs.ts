// Reads labelled pairs of questions: a was answered, b is asked, and the label says whether a's answer is right for b. Files are
// tab-separated with the columns a, b and label. The pairs of the bench are next to the project and not part of it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const dataFolder = join(import.meta.dirname, "../../../shared/data");

export interface LabelledPair {
  file: string;
  language: string;
  a: string;
  b: string;
  isRight: boolean;
  /** The kind of pair within its file. */
  kind: string;
  /** A similar pair with different meanings. In a file of mostly dissimilar pairs only these count as wrong. */
  isNearDuplicate: boolean;
}

/** Pairs of these files, or of all files in the data folder. Throws when the folder does not exist. */
export function readPairs(files: readonly string[] = dataFiles()): LabelledPair[] {
  return files.flatMap(readFile);
}

export const hasLabelledPairs = (): boolean => existsSync(dataFolder);

function dataFiles(): string[] {
  if (!hasLabelledPairs()) throw new Error(`The labelled pairs are missing: the folder ${dataFolder} does not exist.`);
  return readdirSync(dataFolder)
    .filter((name) => name.endsWith(".tsv"))
    .map((name) => join(dataFolder, name));
}

function readFile(path: string): LabelledPair[] {
  const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/);
  const columns = header.split("\t");
  for (const needed of ["a", "b"]) {
    if (!columns.includes(needed)) throw new Error(`${path} has no column "${needed}".`);
  }
  return lines.flatMap((line) => {
    const cells = line.split("\t");
    const cell = (...names: string[]) => names.map((name) => cells[columns.indexOf(name)]).find(Boolean) ?? "";
    const label = cell("label", "same_meaning");
    // A pair with an empty label is not decided and is left out.
    if (label !== "0" && label !== "1") return [];
    return {
      file: basename(path, ".tsv"),
      language: cell("lang") || "en",
      a: cell("a"),
      b: cell("b"),
      isRight: label === "1",
      kind: cell("test", "phenomenon"),
      isNearDuplicate: cell("near_dup_negative") === "1",
    };
  });
}
