import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { zone } from "../format/zone.ts";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { address, setQuery } from "../state/address.ts";
import { texts } from "../texts/texts.ts";

/** Parameters of `GET /tasks`. */
export const filterNames = [
  "state",
  "task_type",
  "queue",
  "since",
  "until",
  "search",
  "worker",
  "model",
  "error",
] as const;

const queues = ["ai_processing", "kafka_events"];

/** The filters are kept in the address, so that a filtered list can be linked. */
export function TaskFilters() {
  const { query } = address.value;
  const { filters } = texts.value.tasks;
  const type = useMemo(() => signal(query.get("task_type") ?? ""), [query.get("task_type")]);
  useEffect(() =>
    type.subscribe((value) => value !== (query.get("task_type") ?? "") && setQuery({ task_type: value })),
  );
  return (
    <search class="row filters">
      <TaskTypeSelect value={type} any />
      <label class="beside">
        {filters.queue}
        <select value={query.get("queue") ?? ""} onChange={(event) => setQuery({ queue: event.currentTarget.value })}>
          <option value="">{filters.all}</option>
          {queues.map((queue) => (
            <option key={queue} value={queue}>
              {queue}
            </option>
          ))}
        </select>
      </label>
      <TimeFilter field="since" label={filters.since} />
      <TimeFilter field="until" label={filters.until} />
      <WordFilter field="search" placeholder={filters.searchHint} />
      <details class="more-filters" open={["worker", "model", "error"].some((name) => query.has(name))}>
        <summary>{filters.more}</summary>
        <WordFilter field="worker" />
        <WordFilter field="model" />
        <WordFilter field="error" />
      </details>
    </search>
  );
}

function WordFilter({
  field: name,
  placeholder = "",
}: {
  field: "search" | "worker" | "model" | "error";
  placeholder?: string;
}) {
  const given = address.value.query.get(name) ?? "";
  return (
    <label class="beside">
      {texts.value.tasks.filters[name]}
      <input
        name={name}
        type="search"
        placeholder={placeholder}
        autocomplete="off"
        maxLength={200}
        key={given}
        defaultValue={given}
        onChange={(event) => setQuery({ [name]: event.currentTarget.value.trim() })}
      />
    </label>
  );
}

const TimeFilter = ({ field: name, label }: { field: string; label: string }) => (
  <label class="beside">
    {label}
    <input
      type="datetime-local"
      value={localOf(address.value.query.get(name))}
      onChange={(event) => setQuery({ [name]: isoOf(event.currentTarget.value) })}
    />
  </label>
);

const isoOf = (typed: string): string =>
  typed ? new Date(zone.value === "utc" ? `${typed}Z` : typed).toISOString() : "";

/** The time in the page's time zone in the format of the input: `2026-01-31T10:00`. */
function localOf(iso: string | null): string {
  if (!iso || Number.isNaN(Date.parse(iso))) return "";
  const date = new Date(iso);
  const offset = zone.value === "utc" ? 0 : date.getTimezoneOffset();
  return new Date(date.getTime() - offset * 60_000).toISOString().slice(0, 16);
}
