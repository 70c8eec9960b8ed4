// Searches the stored questions nearest to a text and shows which of them would be served for it.
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { type Reply, sendJson } from "../api/request-json.ts";
import { type NearEntry, nearestEntries } from "../api/shapes-of-store.ts";
import { moment, percent } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { linkTo } from "../state/address.ts";

type Nearest = { threshold: number; entries: NearEntry[] };
const taskType = signal("general_analysis");
const decisions: Record<string, string> = {
  served: "would be served",
  nearer_served: "a nearer entry is served",
  below_threshold: "not similar enough",
  guard_refused: "a guard refuses it",
  improbable: "probably another question",
  answer_gone: "its answer has expired",
};

export function VectorSearch() {
  const [text, setText] = useState("");
  const [reply, setAsked] = useState<Reply<Nearest> | null>(null);
  const search = async (event: Event) => {
    event.preventDefault();
    setAsked(await sendJson(nearestEntries, "POST", "/cache/nearest", { text, task_type: taskType.value }));
  };
  return (
    <Card
      title="Vector search"
      note="The stored questions nearest to a text, with default options. No task is submitted."
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
      {reply && !reply.ok && <p role="alert">{reply.failure.message}</p>}
      {reply?.ok && reply.value.entries.length === 0 && (
        <Empty title="Nothing is stored for this task type with default options." />
      )}
      {reply?.ok && reply.value.entries.length > 0 && (
        <>
          <p class="quiet">Served at a score of {reply.value.threshold} or more.</p>
          <Table
            caption="Nearest entries"
            rows={reply.value.entries}
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
                name: "P(right)",
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
              { name: "Expires", show: ({ ends_at }) => moment(ends_at), minor: true },
            ]}
          />
        </>
      )}
    </Card>
  );
}
