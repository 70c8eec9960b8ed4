// Whether a task matches the terms of a search, whose case does not matter in any script.
import * as z from "zod";
import { jsonColumn } from "../../storage/stored-value.ts";
import { foldCase } from "../folded-case.ts";
import type { SearchTerms } from "../search-terms.ts";

const fields = z.record(z.string(), z.unknown());
/** Of a row that cannot be read, nothing matches. */
const searchedPayload = jsonColumn(z.looseObject({ text: z.string(), options: fields, metadata: fields })).catch({
  text: "",
  options: {},
  metadata: {},
});
const searchedResult = jsonColumn(z.object({ response: z.string(), output: z.unknown() })).catch({
  response: "",
  output: "",
});

/** The columns of a row that a search reads. */
export interface SearchedRow extends Record<string, SqlStorageValue> {
  id: string;
  task_type: string;
  state: string;
  worker: string | null;
  error: string | null;
  settled_at: number | null;
  payload: string;
  /** Null also when no term looks for it. */
  result: string | null;
}

export type Matches = (row: SearchedRow) => boolean;

/** Terms of different kinds are alternatives; all terms of one kind must match, or any state. Without any term, every row matches. */
export function matcherOf(terms: SearchTerms, resultsSince: number): Matches {
  const { state, kwargs, ...texts } = terms;
  const all = (wanted: readonly string[]) => {
    const given = wanted.filter((term) => term !== "");
    return (text: string) => given.every((term) => foldCase(text).includes(term));
  };
  const isWanted = (wanted: readonly string[]) => wanted.some((term) => term !== "");
  const alternatives: Matches[] = [];
  const addText = (wanted: readonly string[], textOf: (row: SearchedRow) => string) => {
    const has = all(wanted);
    if (isWanted(wanted)) alternatives.push((row) => has(textOf(row)));
  };
  addText(texts.name, (row) => row.task_type);
  addText(texts.uuid, (row) => row.id);
  addText(texts.args, textOf);
  addText(texts.result, (row) => `${answerOf(row, resultsSince)} ${row.error ?? ""}`);
  addText(texts.words, (row) =>
    [row.id, row.task_type, row.state, row.worker ?? "", row.error ?? "", textOf(row)].join(" "),
  );
  if (state.length > 0) alternatives.push((row) => state.includes(row.state.toLowerCase()));
  if (kwargs.length > 0) alternatives.push((row) => hasArguments(row, kwargs));
  return (row) => alternatives.length === 0 || alternatives.some((matches) => matches(row));
}

const textOf = ({ payload }: SearchedRow): string => searchedPayload.parse(payload).text;

function answerOf({ settled_at, result }: SearchedRow, resultsSince: number): string {
  if (settled_at === null || settled_at <= resultsSince || result === null) return "";
  const { response, output } = searchedResult.parse(result);
  return `${response} ${textOfValue(output)}`;
}

/** The fields that Flower shows as a task's keyword arguments: those of the request, the options and the metadata. */
function hasArguments({ payload }: SearchedRow, wanted: SearchTerms["kwargs"]): boolean {
  const request = searchedPayload.parse(payload);
  const given = [request, request.options, request.metadata].flatMap((all) => Object.entries(all));
  return wanted.every(({ key, value }) =>
    given.some(([name, field]) => foldCase(name) === key && foldCase(textOfValue(field)) === value),
  );
}

const textOfValue = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
