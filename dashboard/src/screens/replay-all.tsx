// Replays the dead letters of one cause one after the other at a chosen pace, so that what made them fail is not flooded
// again. It goes on while this page is open; stopping leaves the rest as they are.
import { useRef, useState } from "preact/hooks";
import { tell } from "../api/ask.ts";
import { accepted, type DeadLetter } from "../api/shapes-of-tasks.ts";
import { deadLettersFeed } from "../state/feeds.ts";
import { notify, notifyTrouble } from "../state/notices.ts";

const paces = [1, 5, 20] as const;

export function ReplayAll({ letters }: { letters: readonly DeadLetter[] }) {
  const [perSecond, setPerSecond] = useState<number>(1);
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);
  const replay = async () => {
    stopped.current = false;
    let count = 0;
    for (const { id } of letters) {
      setDone(count);
      const next = Date.now() + 1000 / perSecond;
      const told = await tell(accepted, "POST", `/dead-letters/${id}/replay`, {});
      if (!told.ok) {
        notifyTrouble(`Stopped after ${count}`, told.trouble);
        break;
      }
      count += 1;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
      if (stopped.current) break;
    }
    setDone(null);
    if (count > 0) notify("good", `${count} of ${letters.length} replayed.`);
    void deadLettersFeed.refresh();
  };
  if (done !== null) {
    return (
      <div class="row">
        <progress max={letters.length} value={done} aria-label="Replayed" />
        <span class="quiet">
          {done} of {letters.length}
        </span>
        <button
          type="button"
          onClick={() => {
            stopped.current = true;
          }}
        >
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
        Replay all {letters.length}
      </button>
    </div>
  );
}
