// The jobs of the tenant that are open or have just ended, each with its progress. They run on the server, so every page shows them.
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { requestJson, sendJson } from "../api/request-json.ts";
import { type Job, job } from "../api/shapes-of-jobs.ts";
import { FromApi } from "../parts/from-api.tsx";
import { keepFocus } from "../parts/keep-focus.ts";
import { Time } from "../parts/time.tsx";
import { useFeed } from "../state/feed.ts";
import { jobsFeed } from "../state/feeds.ts";
import { notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { PaceSelect } from "./pace-select.tsx";

/** One that ended longer ago is not shown. */
const shownMs = 3 * 60_000;
const hidden = signal<ReadonlySet<string>>(new Set());

export function JobBars() {
  const { value, at } = useFeed(jobsFeed);
  const isRecent = ({ ended_at }: Job) => ended_at === null || at - Date.parse(ended_at) < shownMs;
  const shown = (value?.jobs ?? []).filter((each) => isRecent(each) && !hidden.value.has(each.id));
  if (shown.length === 0) return null;
  return (
    <section class="jobs" aria-label={texts.value.jobs.region}>
      {shown.map((each) => (
        <JobBar key={each.id} job={each} />
      ))}
    </section>
  );
}

function JobBar({ job: shown }: { job: Job }) {
  const { jobs } = texts.value;
  const { id, action, state, done, skipped, failed, matched, reasons, per_second, message } = shown;
  const looked = done + skipped + failed;
  const hasEnded = shown.ended_at !== null;
  return (
    <div class="job card">
      <strong>{jobs.doing[action]}</strong>
      <progress aria-label={jobs.doing[action]} max={Math.max(matched, looked, 1)} value={looked} />
      <span>{jobs.progress(done, Math.max(matched, looked))}</span>
      {skipped > 0 && <span class="quiet">{jobs.skipped(skipped)}</span>}
      {failed > 0 && <span class="quiet">{jobs.failed(failed)}</span>}
      <Condition job={shown} />
      {message && <FromApi text={message} />}
      {reasons.length > 0 && <FromApi text={reasons.map(({ reason, count }) => `${count} × ${reason}`).join("; ")} />}
      <span class="job-actions">
        {!hasEnded && may("writer") && (
          <PaceSelect value={per_second} change={(perSecond) => changePace(id, perSecond)} />
        )}
        {/* The same button in every state, so that it keeps the focus. */}
        {(hasEnded || may("writer")) && (
          <button
            type="button"
            class={hasEnded ? "plain" : "danger"}
            onClick={() => (hasEnded ? hide(id) : void stop(id))}
          >
            {hasEnded ? jobs.hide : state === "SCHEDULED" ? jobs.undo : jobs.stop}
          </button>
        )}
      </span>
    </div>
  );
}

function Condition({ job: { state, starts_at, waiting } }: { job: Job }) {
  const { jobs } = texts.value;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (state !== "SCHEDULED") return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [state]);
  if (state === "SCHEDULED") {
    return <span>{jobs.beginsIn(Math.max(0, Math.ceil((Date.parse(starts_at) - now) / 1000)))}</span>;
  }
  if (state === "RUNNING") {
    return waiting ? (
      <span>
        {jobs.waiting[waiting.reason]} <Time at={waiting.until} />
      </span>
    ) : null;
  }
  return <span role="status">{jobs.ended[state]}</span>;
}

const hide = (id: string): void => {
  hidden.value = new Set([...hidden.value, id]);
  keepFocus();
};

async function stop(id: string): Promise<void> {
  const reply = await requestJson(job, `/jobs/${id}`, { method: "DELETE" });
  if (!reply.ok) notifyFailure(texts.value.jobs.notChanged, reply.failure);
  await jobsFeed.refresh();
}

async function changePace(id: string, perSecond: number): Promise<void> {
  const reply = await sendJson(job, "PUT", `/jobs/${id}`, { per_second: perSecond });
  if (!reply.ok) notifyFailure(texts.value.jobs.notChanged, reply.failure);
  await jobsFeed.refresh();
}
