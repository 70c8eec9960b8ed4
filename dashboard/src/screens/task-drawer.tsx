// Everything about a task, live until it is settled: its reason, its timeline, its payload and its result.
import { useMemo } from "preact/hooks";
import { type Inspection, inspection } from "../api/shapes-of-tasks.ts";
import { duration, moment, usd } from "../format/numbers.ts";
import { CopyLine } from "../parts/copy-line.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Loaded } from "../parts/load-states.tsx";
import { Source } from "../parts/source.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { Waterfall } from "../parts/waterfall.tsx";
import { Feed, useFeed } from "../state/feed.ts";
import { keyArgument } from "../state/session.ts";
import { CacheDecisionView } from "./cache-decision.tsx";
import { LiveAnswer } from "./live-answer.tsx";
import { TaskActions } from "./task-actions.tsx";

export function TaskDrawer({ id, close }: { id: string; close: () => void }) {
  const feed = useMemo(() => new Feed(inspection, `/task/${encodeURIComponent(id)}/inspect`, 2000), [id]);
  const feedState = useFeed(feed);
  return (
    <Dialog title="Task" kind="drawer" close={close}>
      <Loaded state={feedState} what="task" retry={() => feed.refresh()}>
        {(found) => (
          <>
            <p class="row">
              <StateChip state={found.task.status} />
              <code class="id">{found.task.task_id}</code>
            </p>
            <TaskActions found={found} changed={() => feed.refresh()} />
            <Why why={found.why} />
            {found.task.settled_at === null && (
              <LiveAnswer id={found.task.task_id} changed={(isWatched) => void (isWatched && feed.refresh())} />
            )}
            <Facts found={found} />
            <h3>Timeline</h3>
            <Waterfall events={found.events} now={Date.now()} />
            <ResultView found={found} />
            <h3>Payload</h3>
            <Source name="Text" text={found.payload.text} />
            <Source name="Options" text={JSON.stringify(withoutText(found), null, 2)} />
            <h3>Read it with the API</h3>
            <CopyLine line={`curl -s ${location.origin}/task/${found.task.task_id}/inspect${keyArgument.value}`} />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

const Why = ({ why: { headline, details, next_at } }: { why: Inspection["why"] }) => (
  <div class="why">
    <p>
      <strong>{headline}</strong>
    </p>
    {details.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {next_at && <p class="quiet">Next automatic step: {moment(next_at)}.</p>}
  </div>
);

function Facts({ found }: { found: Inspection }) {
  const { task, payload, worker, deadline_at, start_at, expires_at, priority, max_retries, follow_up } = found;
  const facts: [string, string][] = [
    ["Type", task.task_type_version ? `${task.task_type}, version ${task.task_type_version}` : task.task_type],
    ["Queue", task.queue],
    ["Priority", String(priority)],
    ["Received", moment(task.created_at)],
    ...(start_at ? ([["Start at", moment(start_at)]] as [string, string][]) : []),
    ...(expires_at ? ([["Expires at", moment(expires_at)]] as [string, string][]) : []),
    ["Started", task.started_at ? moment(task.started_at) : "–"],
    ["Settled", task.settled_at ? moment(task.settled_at) : `deadline ${moment(deadline_at)}`],
    ["Attempts", `${task.attempt} of at most ${max_retries + 1}`],
    ["Worker", worker ?? "–"],
    ["Callback", follow_up],
    ...(payload.source ? ([["Record", recordOf(payload.source)]] as [string, string][]) : []),
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const recordOf = ({ topic, partition, offset, key }: NonNullable<Inspection["payload"]["source"]>): string =>
  `${topic} ${partition}, offset ${offset}${key === null ? "" : `, key ${key}`}`;

function ResultView({ found: { task } }: { found: Inspection }) {
  if (!task.result) return task.result_expired ? <p class="quiet">{task.message}</p> : null;
  const { response, output, model, processing_time, metadata, cache } = task.result;
  return (
    <>
      <h3>Result</h3>
      <blockquote>{response}</blockquote>
      <p class="quiet">
        {model}, {duration(processing_time * 1000)}, {metadata.tokens_used} tokens
        {typeof metadata.cost_usd === "number" && `, ${usd(metadata.cost_usd)}`}
      </p>
      <Source name="Typed output" text={JSON.stringify(output, null, 2)} />
      <h3>Cache decision</h3>
      <CacheDecisionView decision={cache} />
    </>
  );
}

function withoutText({ payload: { text: _, source: __, ...rest } }: Inspection): object {
  return rest;
}
