import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
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
          <option value="ai_processing">ai_processing</option>
          <option value="kafka_events">kafka_events</option>
        </select>
      </label>
      <TimeFilter name="since" label={filters.since} />
      <TimeFilter name="until" label={filters.until} />
      <WordFilter name="search" placeholder={filters.searchHint} />
      <details class="more-filters" open={["worker", "model", "error"].some((name) => query.has(name))}>
        <summary>{filters.more}</summary>
        <WordFilter name="worker" />
        <WordFilter name="model" />
        <WordFilter name="error" />
      </details>
    </search>
  );
}

function WordFilter({
  name,
  placeholder = "",
}: {
  name: "search" | "worker" | "model" | "error";
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

const TimeFilter = ({ name, label }: { name: string; label: string }) => (
  <label class="beside">
    {label}
    <input
      type="datetime-local"
      value={localOf(address.value.query.get(name))}
      onChange={(event) => setQuery({ [name]: isoOf(event.currentTarget.value) })}
    />
  </label>
);

const isoOf = (local: string): string => (local ? new Date(local).toISOString() : "");

/** The time in the viewer's time zone in the format of the input: `2026-01-31T10:00`. */
function localOf(iso: string | null): string {
  if (!iso || Number.isNaN(Date.parse(iso))) return "";
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
