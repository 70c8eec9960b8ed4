// Labelled pairs of questions: a was answered, b is asked, and the label says whether a's answer is right for b. Tab-separated with a
// header; the columns a, b and label are needed. Those of the bench lie beside the project and are not part of it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const beside = join(import.meta.dirname, "../../../shared/data");

export interface LabelledPair {
  file: string;
  language: string;
  a: string;
  b: string;
  isRight: boolean;
  /** What kind of pair it is within its file. */
  kind: string;
  /** A look-alike that differs: the wrong pairs that count in a file of mostly unlike ones. */
  isNearDuplicate: boolean;
}

/** Pairs of these files, or of all that lie beside the project. Throws where there are none, saying so. */
export function readPairs(files: readonly string[] = besideFiles()): LabelledPair[] {
  return files.flatMap(readFile);
}

function besideFiles(): string[] {
  if (!existsSync(beside)) throw new Error(`The labelled pairs are not here: there is no folder ${beside}.`);
  return readdirSync(beside)
    .filter((name) => name.endsWith(".tsv"))
    .map((name) => join(beside, name));
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
    // An empty label is an open question.
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
