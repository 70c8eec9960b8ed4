import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { address, setQuery } from "../state/address.ts";
import { texts } from "../texts/texts.ts";
import { TimeFilter } from "./time-filter.tsx";

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
export type FilterName = (typeof filterNames)[number];

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
      <TimeFilter field="since" />
      <TimeFilter field="until" />
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
