// What may be done with a task, for whose key may do it. A failed one is replayed from its dead letter, any other settled one
// is submitted anew.
import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { tell } from "../api/ask.ts";
import { accepted, type Inspection, type Payload, task } from "../api/shapes-of-tasks.ts";
import { linkTo } from "../state/address.ts";
import { notify, notifyTrouble } from "../state/notices.ts";
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
        <button type="button" class="danger" disabled={busy.value} onClick={() => during(() => revoke(id))}>
          Revoke
        </button>
      </div>
    );
  }
  const again = (payload: Payload | null) =>
    found.task.status === "FAILURE"
      ? replayDeadLetter(id, payload && requestOf(payload))
      : resubmit(requestOf(payload ?? found.payload));
  return (
    <>
      <div class="row">
        <button type="button" disabled={busy.value} onClick={() => during(async () => void (await again(null)))}>
          Replay
        </button>
        <button type="button" onClick={() => setEditing(!editing)} aria-expanded={editing}>
          Replay edited
        </button>
      </div>
      {editing && <EditRequest payload={found.payload} send={again} done={() => setEditing(false)} />}
    </>
  );
}

async function revoke(id: string): Promise<void> {
  const told = await tell(task, "DELETE", `/task/${id}`);
  if (!told.ok) return notifyTrouble("Revoke", told.trouble);
  if (told.value.status === "REVOKED") notify("good", "The task is revoked.");
  else notify("bad", `Too late: the task is ${told.value.status}.`);
}

/** Null when it worked, else why not. */
export async function replayDeadLetter(id: string, request: object | null): Promise<string | null> {
  return submitted(await tell(accepted, "POST", `/dead-letters/${id}/replay`, request ? { payload: request } : {}));
}

const resubmit = async (request: object): Promise<string | null> =>
  submitted(await tell(accepted, "POST", "/process", request));

function submitted(told: Awaited<ReturnType<typeof tell<{ task_id: string }>>>): string | null {
  if (!told.ok) {
    notifyTrouble("Replay", told.trouble);
    return told.trouble.message;
  }
  notify("good", "Submitted again.");
  location.hash = linkTo("tasks", { task: told.value.task_id });
  return null;
}

/** A payload as a client would ask for it: options beside the other fields, and nothing that is not set. */
export function requestOf({ options, request_id: _, source: __, ...payload }: Payload): object {
  return Object.fromEntries(Object.entries({ ...payload, ...options }).filter(([, value]) => value !== null));
}
