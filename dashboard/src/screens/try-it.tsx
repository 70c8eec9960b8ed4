// Submits a text and shows each step until the answer.
import { computed, signal } from "@preact/signals";
import { type Failure, type FieldProblem, requestJson, sendJson } from "../api/request-json.ts";
import { accepted, type Inspection, inspection } from "../api/shapes-of-tasks.ts";
import { Card } from "../parts/card.tsx";
import { FailureMessage } from "../parts/failure-message.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { Waterfall } from "../parts/waterfall.tsx";
import { linkTo } from "../state/address.ts";
import { texts } from "../texts/texts.ts";
import { CacheDecisionView } from "./cache-decision.tsx";
import { LiveAnswer } from "./live-answer.tsx";
import { chosenFields, isFieldOf, TaskFields } from "./task-fields.tsx";
import { chosenOptions, isOption, openOptions, TaskOptions } from "./task-options.tsx";

const askAgainMs = 300;
/** A task that does not begin yet, or whose stream says what happens, is asked for less often. */
const askWaitingMs = 1000;
/** This long after the task may begin the page stops following it; one that begins later is not followed. The Tasks screen shows both. */
const followedMs = 60_000;

const text = signal("");
const taskType = signal("sentiment_analysis");
const busy = signal(false);
const failure = signal<Failure | null>(null);
const followed = signal<Inspection | null>(null);
/** Whether the stream says when the task changes. */
let isWatched = false;
let askNow = (): void => {};
const fieldProblems = computed(() => failure.value?.fields ?? []);

/** Why the task was not submitted, or which fields say so. */
function Refusal({ failure: { fields }, failure: refused }: { failure: Failure }) {
  const { seeOptions, seeFields } = texts.value.tryIt;
  const isShown = (problem: FieldProblem) => isOption(problem) || isFieldOf(taskType.value, problem);
  const isAtFields = fields.length > 0 && fields.every(isShown);
  return (
    <p role="alert">
      {isAtFields ? fields.every(isOption) ? seeOptions : seeFields : <FailureMessage failure={refused} />}
    </p>
  );
}

async function submit(): Promise<void> {
  const fields = chosenFields(taskType.value);
  if (typeof fields === "string") return;
  busy.value = true;
  followed.value = null;
  isWatched = false;
  const request = { ...fields, text: text.value, task_type: taskType.value, stream: true, ...chosenOptions() };
  const sent = await sendJson(accepted, "POST", "/process", request);
  failure.value = sent.ok ? null : sent.failure;
  if (fieldProblems.value.some(isOption)) openOptions();
  if (sent.ok) await follow(sent.value.task_id);
  busy.value = false;
}

async function follow(id: string): Promise<void> {
  let until = Date.now() + followedMs;
  while (Date.now() < until) {
    const reply = await requestJson(inspection, `/task/${id}/inspect`);
    if (!reply.ok) {
      failure.value = reply.failure;
      return;
    }
    followed.value = reply.value;
    const { task, start_at } = reply.value;
    const startAt = start_at ? Date.parse(start_at) : 0;
    const waitsMs = startAt - Date.now();
    if (task.settled_at !== null || waitsMs > followedMs) return;
    until = Math.max(until, startAt + followedMs, isWatched ? Date.now() + followedMs : 0);
    const pauseMs = isWatched ? askWaitingMs : Math.max(askAgainMs, Math.min(waitsMs, askWaitingMs));
    await new Promise<void>((resolve) => {
      askNow = resolve;
      setTimeout(resolve, pauseMs);
    });
  }
}

function taskChanged(watched: boolean): void {
  isWatched = watched;
  askNow();
}

export function TryIt() {
  const found = followed.value;
  const words = texts.value.tryIt;
  return (
    <Card title={words.title} note={words.note} wide>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <label>
          {words.text}
          <textarea
            required
            rows={3}
            value={text.value}
            placeholder={words.placeholder}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </label>
        <div class="row">
          <TaskTypeSelect value={taskType} />
          <button type="submit" class="primary" disabled={busy.value}>
            {busy.value ? words.working : words.submit}
          </button>
        </div>
        <TaskFields type={taskType.value} problems={fieldProblems.value} />
        <TaskOptions problems={fieldProblems} />
      </form>
      {failure.value && <Refusal failure={failure.value} />}
      {found && (
        <div class="answer" aria-live="polite">
          <p>
            <StateChip state={found.task.status} />{" "}
            <a href={linkTo("tasks", { task: found.task.task_id })}>{found.task.task_id}</a>
          </p>
          {found.task.result && <blockquote>{found.task.result.response}</blockquote>}
          {found.task.error && (
            <p role="alert">
              <FromApi text={found.task.error} />
            </p>
          )}
          {found.task.settled_at === null && (
            <>
              <p>
                <FromApi text={found.why.headline} />
              </p>
              <LiveAnswer id={found.task.task_id} changed={taskChanged} />
            </>
          )}
          <Waterfall events={found.events} now={Date.now()} />
          {found.task.result && <CacheDecisionView decision={found.task.result.cache} />}
        </div>
      )}
    </Card>
  );
}
