// Submits a text and shows each step until the answer.
import { signal } from "@preact/signals";
import { type Failure, requestJson, sendJson } from "../api/request-json.ts";
import { accepted, type Inspection, inspection } from "../api/shapes-of-tasks.ts";
import { Card } from "../parts/card.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { Waterfall } from "../parts/waterfall.tsx";
import { linkTo } from "../state/address.ts";
import { CacheDecisionView } from "./cache-decision.tsx";

const askAgainMs = 300;
/** After this time the page stops following the task; the Tasks screen still shows it. */
const followedMs = 60_000;

const text = signal("");
const taskType = signal("sentiment_analysis");
const busy = signal(false);
const failure = signal<Failure | null>(null);
const followed = signal<Inspection | null>(null);

async function submit(): Promise<void> {
  busy.value = true;
  followed.value = null;
  const sent = await sendJson(accepted, "POST", "/process", { text: text.value, task_type: taskType.value });
  failure.value = sent.ok ? null : sent.failure;
  if (sent.ok) await follow(sent.value.task_id);
  busy.value = false;
}

async function follow(id: string): Promise<void> {
  const until = Date.now() + followedMs;
  while (Date.now() < until) {
    const reply = await requestJson(inspection, `/task/${id}/inspect`);
    if (!reply.ok) {
      failure.value = reply.failure;
      return;
    }
    followed.value = reply.value;
    if (reply.value.task.settled_at !== null) return;
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}

export function TryIt() {
  const found = followed.value;
  return (
    <Card title="Try it" note="Submits a real task." wide>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label>
          Text
          <textarea
            required
            rows={3}
            value={text.value}
            placeholder="El servicio fue excelente y muy rápido"
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </label>
        <div class="row">
          <TaskTypeSelect value={taskType} />
          <button type="submit" class="primary" disabled={busy.value}>
            {busy.value ? "Working…" : "Submit"}
          </button>
        </div>
      </form>
      {failure.value && <p role="alert">{failure.value.message}</p>}
      {found && (
        <div class="answer" aria-live="polite">
          <p>
            <StateChip state={found.task.status} />{" "}
            <a href={linkTo("tasks", { task: found.task.task_id })}>{found.task.task_id}</a>
          </p>
          {found.task.result && <blockquote>{found.task.result.response}</blockquote>}
          {found.task.error && <p role="alert">{found.task.error}</p>}
          <Waterfall events={found.events} now={Date.now()} />
          {found.task.result && <CacheDecisionView decision={found.task.result.cache} />}
        </div>
      )}
    </Card>
  );
}
