// Explains why a task does not make progress.
import { useState } from "preact/hooks";
import { type Failure, requestJson } from "../api/request-json.ts";
import { type Inspection, inspection } from "../api/shapes-of-tasks.ts";
import { Card } from "../parts/card.tsx";
import { FailureMessage } from "../parts/failure-message.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { linkTo } from "../state/address.ts";
import { texts } from "../texts/texts.ts";

export function WhyNotMoving() {
  const { whyNot } = texts.value.task;
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
    <Card title={whyNot.title} wide>
      <form class="row" onSubmit={search}>
        <label class="beside grow">
          {whyNot.id}
          <input required value={id} onInput={(event) => setId(event.currentTarget.value)} />
        </label>
        <button type="submit" class="primary">
          {whyNot.ask}
        </button>
      </form>
      {failure && (
        <p role="alert">
          <FailureMessage failure={failure} />
        </p>
      )}
      {found && (
        <div class="why" aria-live="polite">
          <p>
            <StateChip state={found.task.status} /> <strong lang="en">{found.why.headline}</strong>
          </p>
          {found.why.details.map((line) => (
            <p key={line} lang="en">
              {line}
            </p>
          ))}
          <a href={linkTo("tasks", { task: found.task.task_id })}>{whyNot.whole}</a>
        </div>
      )}
    </Card>
  );
}
