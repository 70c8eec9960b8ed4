// Replays the dead letters of a cause at a chosen rate, so that the service that made them fail is not overloaded again:
// first those that are shown, then those of the older pages. It runs while this page is open, can be stopped, and stops by itself when three
// replays have failed the same way again.
import { useRef, useState } from "preact/hooks";
import { requestJson, sendJson } from "../api/request-json.ts";
import { accepted, type DeadLetter, deadLetterPage, task } from "../api/shapes-of-tasks.ts";
import { replayCost } from "../format/costs.ts";
import { AskingButton } from "../parts/asking-button.tsx";
import { notify, notifyFailure } from "../state/notices.ts";
import { mayBeReplayedAsIs } from "./replayable.ts";

const paces = [1, 5, 20] as const;
/** So many replays that fail like the others say that the rest would too. */
const mostSameFailures = 3;

interface Group {
  cause: string;
  /** The letters on this page that are not replayed yet. */
  letters: readonly DeadLetter[];
  /** Whether the user selected them. */
  isSelection: boolean;
  /** Cursor of the older pages; null when there are none. */
  olderCursor: string | null;
}

export function ReplayAll({ group, done: ended }: { group: Group; done: () => void }) {
  const [perSecond, setPerSecond] = useState<number>(1);
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);
  const replay = async () => {
    stopped.current = false;
    let count = 0;
    const guard = new LoopGuard();
    for await (const letter of lettersOf(group)) {
      if (stopped.current || !letter) break;
      const sameFailure = await guard.sameFailure();
      if (sameFailure !== null) {
        notify("bad", `Stopped after ${count}: ${mostSameFailures} replays failed the same way again. ${sameFailure}`);
        break;
      }
      setDone(count);
      const next = Date.now() + 1000 / perSecond;
      const reply = await sendJson(accepted, "POST", `/dead-letters/${letter.id}/replay`, {});
      if (!reply.ok) {
        notifyFailure(`Stopped after ${count}`, reply.failure);
        break;
      }
      count += 1;
      guard.watch(reply.value.task_id);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
    }
    setDone(null);
    if (count > 0) notify("good", `${count} replayed.`);
    ended();
  };
  const stop = () => {
    stopped.current = true;
  };
  const mostAttempts = group.letters.reduce((sum, letter) => sum + letter.most_attempts, 0);
  const verb = group.isSelection ? "Replay" : "Replay all";
  const many = `${group.letters.length}${group.olderCursor ? " and older" : ""}`;
  if (done !== null) {
    return (
      <div class="row">
        <progress
          aria-label="Replayed"
          {...(group.olderCursor ? {} : { max: group.letters.length, value: Math.min(done, group.letters.length) })}
        />
        <span class="quiet">{done} replayed</span>
        <button type="button" onClick={stop}>
          Stop
        </button>
      </div>
    );
  }
  return (
    <div class="row">
      <label class="beside">
        per second
        <select value={perSecond} onChange={(event) => setPerSecond(Number(event.currentTarget.value))}>
          {paces.map((pace) => (
            <option key={pace} value={pace}>
              {pace}
            </option>
          ))}
        </select>
      </label>
      <AskingButton
        label={`${verb} ${many}`}
        text={replayCost(group.letters.length, group.olderCursor !== null, mostAttempts, perSecond)}
        act={replay}
      />
    </div>
  );
}

/** Ends with null when an older page cannot be read. */
async function* lettersOf({ cause, letters, olderCursor }: Group): AsyncGenerator<DeadLetter | null> {
  yield* letters;
  let cursor = olderCursor;
  while (cursor !== null) {
    const reply = await requestJson(
      deadLetterPage,
      `/dead-letters?limit=200&cause=${encodeURIComponent(cause)}&cursor=${encodeURIComponent(cursor)}`,
    );
    if (!reply.ok) {
      notifyFailure("Older dead letters", reply.failure);
      return yield null;
    }
    yield* reply.value.dead_letters.filter(mayBeReplayedAsIs);
    cursor = reply.value.next_cursor;
  }
}

/** Follows the tasks that replays made. */
class LoopGuard {
  #open: string[] = [];
  readonly #failures = new Map<string, number>();

  watch(id: string): void {
    this.#open.push(id);
  }

  /** The error with which three of the tasks failed; null while there is none. Reads at most the three oldest open tasks. */
  async sameFailure(): Promise<string | null> {
    for (const id of this.#open.slice(0, mostSameFailures)) {
      const reply = await requestJson(task, `/task/${id}`);
      if (!reply.ok || reply.value.settled_at === null) continue;
      this.#open = this.#open.filter((open) => open !== id);
      if (reply.value.status !== "FAILURE") continue;
      const error = reply.value.error ?? "";
      const way = error.replaceAll(/\d+/g, "N");
      const times = (this.#failures.get(way) ?? 0) + 1;
      this.#failures.set(way, times);
      if (times >= mostSameFailures) return error;
    }
    return null;
  }
}
