// A button that revokes, retries or replays many tasks on the server. It first says how many there are and what that costs.
import { useEffect, useState } from "preact/hooks";
import { sendJson } from "../api/request-json.ts";
import { type JobAction, type JobCount, type JobFilter, job, jobCount } from "../api/shapes-of-jobs.ts";
import { duration } from "../format/numbers.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Loaded } from "../parts/load-states.tsx";
import type { FeedState } from "../state/feed.ts";
import { jobsFeed } from "../state/feeds.ts";
import { notifyFailure } from "../state/notices.ts";
import { texts } from "../texts/texts.ts";
import { PaceSelect } from "./pace-select.tsx";

const undoSeconds = 10;

interface Work {
  does: JobAction;
  filter: JobFilter;
}

export function BulkAction({ does, filter, label, done }: Work & { label: string; done?: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking && (
        <BulkDialog does={does} filter={filter} close={() => setAsking(false)} done={done ?? (() => undefined)} />
      )}
    </>
  );
}

function BulkDialog({ does: action, filter, close, done }: Work & { close: () => void; done: () => void }) {
  const { jobs, parts } = texts.value;
  const [counted, setCounted] = useState<FeedState<JobCount>>({ value: null, at: 0, failure: null });
  const count = async () => {
    const reply = await sendJson(jobCount, "POST", "/jobs/count", { action, filter });
    setCounted(reply.ok ? { value: reply.value, at: Date.now(), failure: null } : { value: null, at: 0, ...reply });
  };
  useEffect(() => void count(), []);
  const [perSecond, setPerSecond] = useState(5);
  const start = async (event: Event) => {
    event.preventDefault();
    close();
    const body = { action, filter, per_second: perSecond, start_in_seconds: undoSeconds };
    const reply = await sendJson(job, "POST", "/jobs", body);
    if (!reply.ok) return notifyFailure(jobs.notStarted, reply.failure);
    done();
    await jobsFeed.refresh();
  };
  return (
    <Dialog title={jobs.question[action]} kind="box" close={close}>
      <Loaded state={counted} what={jobs.count} retry={count}>
        {({ matched, is_whole_count, most_model_calls }) =>
          matched === 0 ? (
            <p>{jobs.nothing[action]}</p>
          ) : (
            <form class="stack" onSubmit={start}>
              <p>
                <strong>{jobs.matched(matched, is_whole_count)}</strong> {jobs.effect[action](most_model_calls)}
              </p>
              <p>
                {jobs.takes(duration((1000 * matched) / perSecond))} {jobs.undoNote(undoSeconds)}
              </p>
              <div class="row end">
                <PaceSelect value={perSecond} change={setPerSecond} />
                <button type="button" onClick={close}>
                  {parts.cancel}
                </button>
                <button type="submit" class="danger">
                  {jobs.start}
                </button>
              </div>
            </form>
          )
        }
      </Loaded>
    </Dialog>
  );
}
