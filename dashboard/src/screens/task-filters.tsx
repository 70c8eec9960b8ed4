import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { address, setQuery } from "../state/address.ts";

/** The filters are kept in the address, so that a filtered list can be linked. */
export function TaskFilters() {
  const { query } = address.value;
  const type = useMemo(() => signal(query.get("task_type") ?? ""), [query.get("task_type")]);
  useEffect(() =>
    type.subscribe((value) => value !== (query.get("task_type") ?? "") && setQuery({ task_type: value })),
  );
  return (
    <search class="row filters">
      <TaskTypeSelect value={type} any />
      <label class="beside">
        Queue
        <select value={query.get("queue") ?? ""} onChange={(event) => setQuery({ queue: event.currentTarget.value })}>
          <option value="">all</option>
          <option value="ai_processing">ai_processing</option>
          <option value="kafka_events">kafka_events</option>
        </select>
      </label>
      <label class="beside">
        Since
        <input
          type="datetime-local"
          value={localOf(query.get("since"))}
          onChange={(event) => setQuery({ since: isoOf(event.currentTarget.value) })}
        />
      </label>
      <label class="beside">
        Search
        <input
          name="search"
          type="search"
          placeholder="words, state:RETRY, args:…"
          autocomplete="off"
          maxLength={200}
          key={query.get("search")}
          defaultValue={query.get("search") ?? ""}
          onChange={(event) => setQuery({ search: event.currentTarget.value.trim() })}
        />
      </label>
    </search>
  );
}

const isoOf = (local: string): string => (local ? new Date(local).toISOString() : "");

/** The time in the viewer's time zone in the format of the input: `2026-01-31T10:00`. */
function localOf(iso: string | null): string {
  if (!iso || Number.isNaN(Date.parse(iso))) return "";
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
