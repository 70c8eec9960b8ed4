// Asks why one task is where it is.
import { useState } from "preact/hooks";
import { ask, type Trouble } from "../api/ask.ts";
import { type Inspection, inspection } from "../api/shapes-of-tasks.ts";
import { Card } from "../parts/card.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { linkTo } from "../state/address.ts";

export function WhyNotMoving() {
  const [id, setId] = useState("");
  const [found, setFound] = useState<Inspection | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const look = async (event: Event) => {
    event.preventDefault();
    const asked = await ask(inspection, `/task/${encodeURIComponent(id.trim())}/inspect`);
    setFound(asked.ok ? asked.value : null);
    setTrouble(asked.ok ? null : asked.trouble);
  };
  return (
    <Card title="Why is this task not moving?" wide>
      <form class="row" onSubmit={look}>
        <label class="beside grow">
          Task id
          <input required value={id} placeholder="na03-…" onInput={(event) => setId(event.currentTarget.value)} />
        </label>
        <button type="submit" class="primary">
          Ask
        </button>
      </form>
      {trouble && <p role="alert">{trouble.message}</p>}
      {found && (
        <div class="why" aria-live="polite">
          <p>
            <StateChip state={found.task.status} /> <strong>{found.why.headline}</strong>
          </p>
          {found.why.details.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <a href={linkTo("tasks", { task: found.task.task_id })}>All of this task</a>
        </div>
      )}
    </Card>
  );
}
