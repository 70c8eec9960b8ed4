// A table whose columns sort the loaded rows. On a narrow screen each row becomes a card, with the column names
// next to the values.
import type { ComponentChildren, ComponentProps } from "preact";
import { useState } from "preact/hooks";
import { texts } from "../texts/texts.ts";

export interface Column<Row> {
  name: string;
  show: (row: Row) => ComponentChildren;
  /** The sort key; a column without it cannot be sorted. */
  by?: (row: Row) => string | number;
  numeric?: boolean;
  /** The heading of the column is heard, not seen. */
  unseenName?: boolean;
  /** Hidden where rows are cards. */
  minor?: boolean;
}

export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  rowOf = () => ({}),
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Attributes and handlers of a row. */
  rowOf?: (row: Row) => ComponentProps<"tr"> & { "data-task"?: string };
}) {
  const [sort, setSort] = useState<{ name: string; down: boolean } | null>(null);
  const by = columns.find(({ name }) => name === sort?.name)?.by;
  const sorted = by ? [...rows].sort((a, b) => compare(by(a), by(b)) * (sort?.down ? -1 : 1)) : rows;
  const toggleSort = (name: string) =>
    setSort(sort?.name !== name ? { name, down: true } : sort.down ? { name, down: false } : null);
  const sortable = columns.filter((column) => column.by);
  return (
    <div class="table-room">
      {sortable.length > 0 && rows.length > 1 && (
        <label class="beside card-sort">
          {texts.value.parts.sortBy}
          <select
            value={sort ? `${sort.name} ${sort.down}` : ""}
            onChange={({ currentTarget: { value } }) => {
              const column = sortable.find(({ name }) => value.startsWith(`${name} `));
              setSort(column ? { name: column.name, down: value.endsWith("true") } : null);
            }}
          >
            <option value="">{texts.value.parts.originalOrder}</option>
            {sortable.flatMap(({ name }) => [
              <option key={`${name} true`} value={`${name} true`}>
                {name} ▾
              </option>,
              <option key={`${name} false`} value={`${name} false`}>
                {name} ▴
              </option>,
            ])}
          </select>
        </label>
      )}
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, by: sorts, numeric, unseenName }) => (
              <th
                key={name}
                scope="col"
                class={numeric ? "numeric" : undefined}
                aria-sort={sort?.name !== name ? undefined : sort.down ? "descending" : "ascending"}
              >
                {sorts ? (
                  <button type="button" class="sort" onClick={() => toggleSort(name)}>
                    {name}
                    <span aria-hidden="true">{sort?.name !== name ? "" : sort.down ? " ▾" : " ▴"}</span>
                  </button>
                ) : (
                  <span class={unseenName ? "unseen" : undefined}>{name}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={keyOf(row)} {...rowOf(row)}>
              {columns.map(({ name, show, numeric, minor }) => (
                <td key={name} data-name={name} class={`${numeric ? "numeric" : ""} ${minor ? "minor" : ""}`}>
                  {show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
