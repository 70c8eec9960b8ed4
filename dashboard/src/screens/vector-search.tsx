// Which stored questions are near a text, how near, and which of them would be served for it.
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { type Asked, tell } from "../api/ask.ts";
import { type NearEntry, nearestEntries } from "../api/shapes-of-store.ts";
import { moment, percent } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { Empty } from "../parts/waiting.tsx";
import { linkTo } from "../state/address.ts";

type Nearest = { threshold: number; entries: NearEntry[] };
const taskType = signal("general_analysis");
const decisions: Record<string, string> = {
  served: "would be served",
  nearer_served: "a nearer one is served",
  below_threshold: "not near enough",
  guard_refused: "a guard refuses it",
  improbable: "too likely another question",
  answer_gone: "its answer is gone",
};

export function VectorSearch() {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<Asked<Nearest> | null>(null);
  const search = async (event: Event) => {
    event.preventDefault();
    setAsked(await tell(nearestEntries, "POST", "/cache/nearest", { text, task_type: taskType.value }));
  };
  return (
    <Card
      title="Vector search"
      note="The stored questions nearest to a text, with default options. Submits nothing."
      wide
    >
      <form class="row" onSubmit={search}>
        <label class="beside grow">
          Near to
          <input required value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <TaskTypeSelect value={taskType} />
        <button type="submit" class="primary">
          Search
        </button>
      </form>
      {asked && !asked.ok && <p role="alert">{asked.trouble.message}</p>}
      {asked?.ok && asked.value.entries.length === 0 && (
        <Empty title="Nothing is stored for this task type with default options." />
      )}
      {asked?.ok && asked.value.entries.length > 0 && (
        <>
          <p class="quiet">Served at a score of {asked.value.threshold} or more.</p>
          <Table
            caption="Nearest entries"
            rows={asked.value.entries}
            keyOf={({ task_id, score }) => `${task_id} ${score}`}
            columns={[
              { name: "Score", show: ({ score }) => score.toFixed(3), by: ({ score }) => score, numeric: true },
              { name: "Cosine", show: ({ cosine }) => cosine.toFixed(3), by: ({ cosine }) => cosine, numeric: true },
              {
                name: "Decision",
                show: ({ decision }) => (
                  <span class={decision === "served" ? "chip state-success" : "chip"}>
                    {decisions[decision] ?? decision}
                  </span>
                ),
              },
              { name: "Guard", show: ({ guard }) => (guard ? <code>{guard}</code> : "–") },
              {
                name: "Right",
                show: ({ p_right }) => (typeof p_right === "number" ? percent(p_right * 100) : "–"),
                by: ({ p_right }) => p_right ?? -1,
                numeric: true,
              },
              { name: "Question", show: ({ text: stored }) => <span class="clip">{stored ?? "–"}</span> },
              {
                name: "Task",
                show: ({ task_id }) =>
                  task_id ? (
                    <a class="id" href={linkTo("tasks", { task: task_id })}>
                      {task_id.slice(0, 13)}…
                    </a>
                  ) : (
                    "–"
                  ),
              },
              { name: "Until", show: ({ ends_at }) => moment(ends_at), minor: true },
            ]}
          />
        </>
      )}
    </Card>
  );
}
