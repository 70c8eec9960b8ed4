// Replays the dead letters of a cause at a chosen rate, so that the service that made them fail is not overloaded again:
// first those that are shown, then those of the older pages. It runs while this page is open and can be stopped.
import { useRef, useState } from "preact/hooks";
import { requestJson, sendJson } from "../api/request-json.ts";
import { accepted, type DeadLetter, deadLetterPage } from "../api/shapes-of-tasks.ts";
import { replayCost } from "../format/costs.ts";
import { AskingButton } from "../parts/asking-button.tsx";
import { deadLettersFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { causeOf } from "./cause-of.ts";
import { mayBeReplayedAsIs } from "./replayable.ts";

const paces = [1, 5, 20] as const;

interface Group {
  cause: string;
  /** The letters on this page that are not replayed yet. */
  letters: readonly DeadLetter[];
  /** Cursor of the older pages; null when there are none. */
  olderCursor: string | null;
}

export function ReplayAll({ group }: { group: Group }) {
  const [perSecond, setPerSecond] = useState<number>(1);
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);
  const replay = async () => {
    stopped.current = false;
    let count = 0;
    for await (const letter of lettersOf(group)) {
      if (stopped.current || !letter) break;
      setDone(count);
      const next = Date.now() + 1000 / perSecond;
      const reply = await sendJson(accepted, "POST", `/dead-letters/${letter.id}/replay`, {});
      if (!reply.ok) {
        notifyFailure(`Stopped after ${count}`, reply.failure);
        break;
      }
      count += 1;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
    }
    setDone(null);
    if (count > 0) notify("good", `${count} replayed.`);
    void deadLettersFeed.refresh();
  };
  const stop = () => {
    stopped.current = true;
  };
  const mostAttempts = group.letters.reduce((sum, letter) => sum + letter.most_attempts, 0);
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
        label={`Replay all ${many}`}
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
    const reply = await requestJson(deadLetterPage, `/dead-letters?limit=200&cursor=${encodeURIComponent(cursor)}`);
    if (!reply.ok) {
      notifyFailure("Older dead letters", reply.failure);
      return yield null;
    }
    yield* reply.value.dead_letters.filter((letter) => mayBeReplayedAsIs(letter) && causeOf(letter.reason) === cause);
    cursor = reply.value.next_cursor;
  }
}
