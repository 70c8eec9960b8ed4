// Explains why a task does not make progress.
import { useState } from "preact/hooks";
import { type Failure, requestJson } from "../api/request-json.ts";
import { type Inspection, inspection } from "../api/shapes-of-tasks.ts";
import { Card } from "../parts/card.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { linkTo } from "../state/address.ts";

export function WhyNotMoving() {
  const [id, setId] = useState("");
  const [found, setFound] = useState<Inspection | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const search = async (event: Event) => {
    event.preventDefault();
    const reply = await requestJson(inspection, `/task/${encodeURIComponent(id.trim())}/inspect`);
    setFound(reply.ok ? reply.value : null);
    setFailure(reply.ok ? null : reply.failure);
  };
  return (
    <Card title="Why is this task not moving?" wide>
      <form class="row" onSubmit={search}>
        <label class="beside grow">
          Task id
          <input required value={id} placeholder="na03-…" onInput={(event) => setId(event.currentTarget.value)} />
        </label>
        <button type="submit" class="primary">
          Ask
        </button>
      </form>
      {failure && <p role="alert">{failure.message}</p>}
      {found && (
        <div class="why" aria-live="polite">
          <p>
            <StateChip state={found.task.status} /> <strong>{found.why.headline}</strong>
          </p>
          {found.why.details.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <a href={linkTo("tasks", { task: found.task.task_id })}>Show the whole task</a>
        </div>
      )}
    </Card>
  );
}
