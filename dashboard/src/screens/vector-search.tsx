// Searches the stored questions nearest to a text and shows which of them would be served for it.
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { type Reply, sendJson } from "../api/request-json.ts";
import { type NearEntry, nearestEntries } from "../api/shapes-of-store.ts";
import { moment, percent, scoreText, thresholdText } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { linkTo } from "../state/address.ts";
import { texts } from "../texts/texts.ts";

type Nearest = { threshold: number; entries: NearEntry[] };
const taskType = signal("general_analysis");

export function VectorSearch() {
  const words = texts.value.cache.search;
  const decisions: Record<string, string> = words.decisions;
  const [text, setText] = useState("");
  const [reply, setAsked] = useState<Reply<Nearest> | null>(null);
  const search = async (event: Event) => {
    event.preventDefault();
    setAsked(await sendJson(nearestEntries, "POST", "/cache/nearest", { text, task_type: taskType.value }));
  };
  return (
    <Card title={words.title} note={words.note} wide>
      <form class="row" onSubmit={search}>
        <label class="beside grow">
          {words.near}
          <input required value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <TaskTypeSelect value={taskType} />
        <button type="submit" class="primary">
          {words.search}
        </button>
      </form>
      {reply && !reply.ok && <p role="alert">{reply.failure.message}</p>}
      {reply?.ok && reply.value.entries.length === 0 && <Empty title={words.nothing} />}
      {reply?.ok && reply.value.entries.length > 0 && (
        <>
          <p class="quiet">{words.servedAt(thresholdText(reply.value.threshold))}</p>
          <Table
            caption={words.nearest}
            rows={reply.value.entries}
            keyOf={({ task_id, score }) => `${task_id} ${score}`}
            columns={[
              { name: words.score, show: ({ score }) => scoreText(score), by: ({ score }) => score, numeric: true },
              {
                name: words.cosine,
                show: ({ cosine }) => scoreText(cosine),
                by: ({ cosine }) => cosine,
                numeric: true,
              },
              {
                name: words.decision,
                show: ({ decision }) => (
                  <span class={decision === "served" ? "chip state-success" : "chip"}>
                    {decisions[decision] ?? decision}
                  </span>
                ),
              },
              { name: words.guard, show: ({ guard }) => (guard ? <code>{guard}</code> : "–") },
              {
                name: words.right,
                show: ({ p_right }) => (typeof p_right === "number" ? percent(p_right * 100) : "–"),
                by: ({ p_right }) => p_right ?? -1,
                numeric: true,
              },
              { name: words.question, show: ({ text: stored }) => <span class="clip">{stored ?? "–"}</span> },
              {
                name: words.task,
                show: ({ task_id }) =>
                  task_id ? (
                    <a class="id" href={linkTo("tasks", { task: task_id })}>
                      {task_id.slice(0, 13)}…
                    </a>
                  ) : (
                    "–"
                  ),
              },
              { name: words.expires, show: ({ ends_at }) => moment(ends_at), minor: true },
            ]}
          />
        </>
      )}
    </Card>
  );
}
