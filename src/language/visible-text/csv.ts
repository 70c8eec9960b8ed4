// Tables in CSV, with commas, semicolons, tabs or bars. Prose has commas too, so a text is a table only when all of its lines have
// as many cells, no blank follows a separator, and something else shows it: quotes, a column of numbers or the names of columns.
import type { FieldRecord } from "./fields.ts";

const separators = [",", ";", "\t", "|"];
/** A sample decides; the rest of a long table is read as it is. */
const sampleRows = 50;
const columnNames = new Set(
  (
    "id name nombre title titulo título date fecha time hora text texto comment comentario comments comentarios review reseña opinion opinión " +
    "message mensaje description descripcion descripción rating score puntuacion puntuación valoración price precio amount importe cantidad " +
    "quantity city ciudad country pais país email correo phone telefono teléfono customer cliente product producto category categoria " +
    "categoría status estado author autor user usuario subject asunto question pregunta answer respuesta label sentiment type tipo"
  ).split(" "),
);
const numeric = /^[+-]?[$€£]?\s?\d[\d.,:/ TZ+-]*[€$£%]?$/;

/** The records of a table, with the names of its columns where it has them; null for any other text. */
export function csvRecords(text: string): FieldRecord[] | null {
  if (!text.trim().includes("\n")) return null;
  for (const separator of separators) {
    const records = recordsOf(text, separator);
    if (records !== null) return records;
  }
  return null;
}

function recordsOf(text: string, separator: string): FieldRecord[] | null {
  if (!(text.split("\n", 1)[0] ?? "").includes(separator)) return null;
  const sample = rowsOf(text, separator, sampleRows);
  const [first, ...body] = sample?.rows ?? [];
  if (!sample || first === undefined || body.length === 0 || first.length < 2) return null;
  if (sample.rows.some((row) => row.length !== first.length)) return null;
  const hasNames = isHeader(first);
  const isThousands = separator === "," && sample.rows.every(endsInThousands);
  const hasNumbers = !isThousands && first.some((_, column) => body.every((row) => numeric.test(row[column] ?? "")));
  const hasKnownName = hasNames && first.some((name) => columnNames.has(name.toLowerCase()));
  const isSure = sample.isQuoted || hasKnownName || (hasNumbers && (hasNames || first.length > 2));
  const looksPlain = hasNames && body.length > 1 && first.every(isKey) && !body.flat().every(isKey);
  if (sample.isSpaced ? !(hasKnownName && (hasNumbers || first.length > 2)) : !isSure && !looksPlain) return null;
  const isNamed = hasNames && (hasKnownName || looksPlain || hasNumbers);
  const rows = rowsOf(text, separator, Number.POSITIVE_INFINITY)?.rows;
  return (
    rows
      ?.slice(isNamed ? 1 : 0)
      .map((row) => row.map((value, at) => ({ name: isNamed ? (first[at] ?? "") : "", value }))) ?? null
  );
}

/** Where all cells are written as names of columns are, none of them is one: "red,green" above "blue,yellow" is a list. */
const isKey = (cell: string): boolean => /^[a-z][a-z\d_]*$/.test(cell);

/** "Madrid 3,300,000" is a name and a number. */
const endsInThousands = (row: readonly string[]): boolean =>
  row.some(
    (cell, at) =>
      /\p{L}.{0,80}[\s$€£]\d{1,3}$/u.test(cell) && row.slice(at + 1).every((next) => /^\d{3}(?!\d)/.test(next)),
  );

/** Short names without end marks and numbers. */
const isHeader = (row: readonly string[]): boolean =>
  row.every((cell) => /^\p{L}[^.!?¡¿]{0,40}$/u.test(cell) && cell.split(" ").length <= 3) &&
  new Set(row).size === row.length;

interface Rows {
  rows: string[][];
  /** A quoted cell stands beside a separator. */
  isQuoted: boolean;
  /** A blank follows a separator, as in prose. */
  isSpaced: boolean;
}

/** RFC 4180: a cell in quotes may hold separators, line ends and doubled quotes. null when a quote does not end as it must. */
function rowsOf(text: string, separator: string, most: number): Rows | null {
  const found: Rows = { rows: [], isQuoted: false, isSpaced: false };
  let row: string[] = [];
  let at = 0;
  while (at < text.length && found.rows.length < most) {
    let cell: string;
    while (text.charAt(at) === " ") {
      if (row.length > 0) found.isSpaced = true;
      at++;
    }
    if (text.charAt(at) === '"') {
      const quoted = quotedCell(text, at);
      if (quoted === null) return null;
      cell = quoted.cell;
      at = quoted.end;
      found.isQuoted = true;
      while (text.charAt(at) === " " || text.charAt(at) === "\r") at++;
      if (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== "\n") return null;
    } else {
      const from = at;
      while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== "\n") at++;
      cell = text.slice(from, at).trim();
    }
    row.push(cell);
    const isEnd = at >= text.length || text.charAt(at) === "\n";
    at++;
    if (!isEnd) {
      if (at >= text.length) row.push("");
      else continue;
    }
    if (row.length > 1 || row[0] !== "") found.rows.push(row);
    row = [];
  }
  return found;
}

function quotedCell(text: string, start: number): { cell: string; end: number } | null {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return null;
    if (text.charAt(close + 1) !== '"') {
      parts.push(text.slice(from, close));
      return { cell: parts.join('"'), end: close + 1 };
    }
    parts.push(text.slice(from, close));
    from = close + 2;
  }
}
