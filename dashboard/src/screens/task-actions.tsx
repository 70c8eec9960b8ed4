// The actions that the caller may do with a task. A failed task is replayed from its dead letter; any other settled task
// is submitted again.
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { sendJson } from "../api/request-json.ts";
import { accepted, type Inspection, type Payload, task } from "../api/shapes-of-tasks.ts";
import { AskingButton } from "../parts/asking-button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { linkTo } from "../state/address.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { EditRequest } from "./edit-request.tsx";

const busy = signal(false);

export function TaskActions({ found, changed }: { found: Inspection; changed: () => void }) {
  const [editing, setEditing] = useState(false);
  if (!may("writer")) return null;
  const id = found.task.task_id;
  const during = async (work: () => Promise<void>) => {
    busy.value = true;
    await work();
    busy.value = false;
    changed();
  };
  if (found.task.settled_at === null) {
    return (
      <div class="row">
        <AskingButton
          label="Revoke"
          text="The task ends as REVOKED without an answer, and a model call that has begun is broken off but may still be billed."
          danger
          disabled={busy.value}
          act={() => during(() => revoke(id))}
        />
      </div>
    );
  }
  const isAnsweredFromCache = found.task.status === "SUCCESS" && found.payload.use_cache;
  const resend = (payload: Payload | null) =>
    found.task.status === "FAILURE"
      ? replayDeadLetter(id, payload && requestOf(payload))
      : resubmit(requestOf(payload ?? atOnce(found.payload)));
  return (
    <>
      <div class="row">
        {isAnsweredFromCache ? (
          <ReplaySuccess
            disabled={busy.value}
            resend={(useCache) =>
              during(async () => void (await resend(useCache ? null : { ...atOnce(found.payload), use_cache: false })))
            }
          />
        ) : (
          <button type="button" disabled={busy.value} onClick={() => during(async () => void (await resend(null)))}>
            Replay
          </button>
        )}
        <button type="button" onClick={() => setEditing(!editing)} aria-expanded={editing}>
          Replay edited
        </button>
      </div>
      {editing && <EditRequest payload={found.payload} send={resend} done={() => setEditing(false)} />}
    </>
  );
}

/** A success is in the cache, so a plain replay would only read it again. */
function ReplaySuccess({ disabled, resend }: { disabled: boolean; resend: (useCache: boolean) => void }) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const choose = (useCache: boolean) => {
    close();
    resend(useCache);
  };
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => setAsking(true)}>
        Replay
      </button>
      {asking && (
        <Dialog title="Replay?" kind="box" close={close}>
          <p>
            The cache would answer with what it keeps of this text, and only without the cache a model is called again.
          </p>
          <div class="row end">
            <button type="button" onClick={close}>
              Cancel
            </button>
            <button type="button" onClick={() => choose(true)}>
              Replay with cache
            </button>
            <button type="button" class="primary" onClick={() => choose(false)}>
              Replay without cache
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

async function revoke(id: string): Promise<void> {
  const reply = await sendJson(task, "DELETE", `/task/${id}`);
  if (!reply.ok) return notifyFailure("Revoke", reply.failure);
  if (reply.value.status === "REVOKED") notify("good", "The task is revoked.");
  else notify("bad", `The task was not revoked, because it is already ${reply.value.status}.`);
}

/** Null on success, else the error message. */
export async function replayDeadLetter(id: string, request: object | null): Promise<string | null> {
  return submitted(await sendJson(accepted, "POST", `/dead-letters/${id}/replay`, request ? { payload: request } : {}));
}

const resubmit = async (request: object): Promise<string | null> =>
  submitted(await sendJson(accepted, "POST", "/process", request));

function submitted(reply: Awaited<ReturnType<typeof sendJson<{ task_id: string }>>>): string | null {
  if (!reply.ok) {
    notifyFailure("Replay", reply.failure);
    return reply.failure.message;
  }
  notify("good", "The task was submitted again.");
  location.hash = linkTo("tasks", { task: reply.value.task_id });
  return null;
}

/** The times of a settled task have passed, so its copy has none. */
function atOnce({ countdown: _, eta: __, expires: ___, ...payload }: Payload): Payload {
  return payload;
}

/** The request that a client would send for this payload: options next to the other fields, without unset fields. */
export function requestOf({ options, request_id: _, source: __, ...payload }: Payload): object {
  return Object.fromEntries(Object.entries({ ...payload, ...options }).filter(([, value]) => value !== null));
}
