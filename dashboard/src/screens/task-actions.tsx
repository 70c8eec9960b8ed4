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
import { texts } from "../texts/texts.ts";
import { EditRequest } from "./edit-request.tsx";

const busy = signal(false);

export function TaskActions({ found, changed }: { found: Inspection; changed: () => void }) {
  const [editing, setEditing] = useState(false);
  if (!may("writer")) return null;
  const { task: words } = texts.value;
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
          label={words.revoke}
          text={words.revokeNote}
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
            {words.replay}
          </button>
        )}
        <button type="button" onClick={() => setEditing(!editing)} aria-expanded={editing}>
          {words.replayEdited}
        </button>
      </div>
      {editing && <EditRequest payload={found.payload} send={resend} done={() => setEditing(false)} />}
    </>
  );
}

/** A success is in the cache, so a plain replay would only read it again. */
function ReplaySuccess({ disabled, resend }: { disabled: boolean; resend: (useCache: boolean) => void }) {
  const [asking, setAsking] = useState(false);
  const { task: words, parts } = texts.value;
  const close = () => setAsking(false);
  const choose = (useCache: boolean) => {
    close();
    resend(useCache);
  };
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => setAsking(true)}>
        {words.replay}
      </button>
      {asking && (
        <Dialog title={parts.question(words.replay)} kind="box" close={close}>
          <p>{words.cacheNote}</p>
          <div class="row end">
            <button type="button" onClick={close}>
              {parts.cancel}
            </button>
            <button type="button" onClick={() => choose(true)}>
              {words.withCache}
            </button>
            <button type="button" class="primary" onClick={() => choose(false)}>
              {words.withoutCache}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

async function revoke(id: string): Promise<void> {
  const { task: words } = texts.value;
  const reply = await sendJson(task, "DELETE", `/task/${id}`);
  if (!reply.ok) return notifyFailure(words.notRevoked, reply.failure);
  if (reply.value.status === "REVOKED") notify("good", words.revoked);
  else notify("bad", words.settledBefore(reply.value.status));
}

/** Null on success, else the error message. */
export async function replayDeadLetter(id: string, request: object | null): Promise<string | null> {
  return submitted(await sendJson(accepted, "POST", `/dead-letters/${id}/replay`, request ? { payload: request } : {}));
}

const resubmit = async (request: object): Promise<string | null> =>
  submitted(await sendJson(accepted, "POST", "/process", request));

function submitted(reply: Awaited<ReturnType<typeof sendJson<{ task_id: string }>>>): string | null {
  const { task: words } = texts.value;
  if (!reply.ok) {
    notifyFailure(words.notReplayed, reply.failure);
    return reply.failure.message;
  }
  notify("good", words.submittedAgain);
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
