// Everything about a task, live until it is settled: its reason, its timeline, its payload and its result.
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type Inspection, inspection } from "../api/shapes-of-tasks.ts";
import { duration, moment, usd } from "../format/numbers.ts";
import { CopyLine } from "../parts/copy-line.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { Loaded } from "../parts/load-states.tsx";
import { Source } from "../parts/source.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { Time } from "../parts/time.tsx";
import { Waterfall } from "../parts/waterfall.tsx";
import { Feed, useFeed } from "../state/feed.ts";
import { keyArgument } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { CacheDecisionView } from "./cache-decision.tsx";
import { LiveAnswer } from "./live-answer.tsx";
import { TaskActions } from "./task-actions.tsx";

export function TaskDrawer({ id, close }: { id: string; close: () => void }) {
  const feed = useMemo(() => new Feed(inspection, `/task/${encodeURIComponent(id)}/inspect`, 2000), [id]);
  const feedState = useFeed(feed);
  const { task: words } = texts.value;
  return (
    <Dialog title={words.title} kind="drawer" close={close}>
      <Loaded state={feedState} what={words.what} retry={() => feed.refresh()}>
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
            <h3>{words.timeline}</h3>
            <Waterfall events={found.events} now={Date.now()} />
            <ResultView found={found} />
            <h3>{words.payload}</h3>
            <Source name={words.text} text={found.payload.text} />
            <Source name={words.options} text={JSON.stringify(withoutText(found), null, 2)} />
            <h3>{words.readIt}</h3>
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
      <strong>
        <FromApi text={headline} />
      </strong>
    </p>
    {details.map((line) => (
      <p key={line}>
        <FromApi text={line} />
      </p>
    ))}
    {next_at && <p class="quiet">{texts.value.task.nextStep(moment(next_at))}</p>}
  </div>
);

function Facts({ found }: { found: Inspection }) {
  const { task, payload, worker, deadline_at, start_at, expires_at, priority, max_retries, follow_up } = found;
  const { facts: words } = texts.value.task;
  const facts: [string, ComponentChildren][] = [
    [words.type, task.task_type_version ? words.version(task.task_type, task.task_type_version) : task.task_type],
    [words.queue, task.queue],
    [words.priority, String(priority)],
    [words.received, <Time key="received" at={task.created_at} />],
    ...(start_at ? ([[words.startAt, <Time key="start" at={start_at} />]] as [string, ComponentChildren][]) : []),
    ...(expires_at
      ? ([[words.expiresAt, <Time key="expires" at={expires_at} />]] as [string, ComponentChildren][])
      : []),
    [words.started, task.started_at ? <Time key="started" at={task.started_at} /> : "–"],
    [
      words.settled,
      task.settled_at ? <Time key="settled" at={task.settled_at} /> : words.deadline(moment(deadline_at)),
    ],
    [words.attempts, words.attemptsOf(task.attempt, max_retries + 1)],
    [words.worker, worker ?? "–"],
    [words.callback, follow_up],
    ...(payload.source ? ([[words.record, recordOf(payload.source)]] as [string, ComponentChildren][]) : []),
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

function recordOf({ topic, partition, offset, key }: NonNullable<Inspection["payload"]["source"]>): string {
  const { facts } = texts.value.task;
  return `${facts.recordAt(`${topic} ${partition}`, offset)}${key === null ? "" : facts.key(key)}`;
}

function ResultView({ found: { task } }: { found: Inspection }) {
  if (!task.result)
    return task.result_expired ? (
      <p class="quiet">
        <FromApi text={task.message} />
      </p>
    ) : null;
  const { response, output, model, processing_time, metadata, cache } = task.result;
  return (
    <>
      <h3>{texts.value.task.result}</h3>
      <blockquote>{response}</blockquote>
      <p class="quiet">
        {texts.value.task.answered(model, duration(processing_time * 1000), metadata.tokens_used)}
        {typeof metadata.cost_usd === "number" && `, ${usd(metadata.cost_usd)}`}
      </p>
      <Source name={texts.value.task.output} text={JSON.stringify(output, null, 2)} />
      <h3>{texts.value.task.cacheDecision}</h3>
      <CacheDecisionView decision={cache} />
    </>
  );
}

function withoutText({ payload: { text: _, source: __, ...rest } }: Inspection): object {
  return rest;
}
