// Replays the dead letters of one cause one after the other at a chosen pace, so that what made them fail is not flooded
// again: those that are shown, then those of the older pages. It goes on while this page is open; stopping leaves the rest.
import { useRef, useState } from "preact/hooks";
import { ask, tell } from "../api/ask.ts";
import { accepted, type DeadLetter, deadLetterPage } from "../api/shapes-of-tasks.ts";
import { deadLettersFeed } from "../state/feeds.ts";
import { notify, notifyTrouble } from "../state/notices.ts";
import { causeOf } from "./cause-of.ts";
import { mayBeReplayedAsIs } from "./replayable.ts";

const paces = [1, 5, 20] as const;

interface Group {
  cause: string;
  /** Not replayed yet, of those shown. */
  letters: readonly DeadLetter[];
  /** Where the older pages begin; null when there are none. */
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
      const told = await tell(accepted, "POST", `/dead-letters/${letter.id}/replay`, {});
      if (!told.ok) {
        notifyTrouble(`Stopped after ${count}`, told.trouble);
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
        a second
        <select value={perSecond} onChange={(event) => setPerSecond(Number(event.currentTarget.value))}>
          {paces.map((pace) => (
            <option key={pace} value={pace}>
              {pace}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={replay}>
        Replay all {many}
      </button>
    </div>
  );
}

/** Ends with null when an older page cannot be read. */
async function* lettersOf({ cause, letters, olderCursor }: Group): AsyncGenerator<DeadLetter | null> {
  yield* letters;
  let cursor = olderCursor;
  while (cursor !== null) {
    const asked = await ask(deadLetterPage, `/dead-letters?limit=200&cursor=${encodeURIComponent(cursor)}`);
    if (!asked.ok) {
      notifyTrouble("Older dead letters", asked.trouble);
      return yield null;
    }
    yield* asked.value.dead_letters.filter((letter) => mayBeReplayedAsIs(letter) && causeOf(letter.reason) === cause);
    cursor = asked.value.next_cursor;
  }
}
