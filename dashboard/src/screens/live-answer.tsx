// What the model says of a task that is not settled, as it says it. When the stream ends or is refused, the task is shown as it is polled.
import { useEffect, useState } from "preact/hooks";
import { watchTask } from "../api/watch-task.ts";

interface Heard {
  text: string;
  /** Of the running attempt; null between attempts. */
  attempt: number | null;
  /** Why something that was said is void. */
  voided: string | null;
  isOver: boolean;
}

const nothing: Heard = { text: "", attempt: null, voided: null, isOver: false };

/** `changed` is called when the task's state has changed. It tells whether the stream still says so by itself. */
export function LiveAnswer({ id, changed }: { id: string; changed: (isWatched: boolean) => void }) {
  const [heard, setHeard] = useState(nothing);
  useEffect(() => {
    const closed = new AbortController();
    const listener = {
      onText: (piece: string) => setHeard((before) => ({ ...before, text: before.text + piece })),
      onVoid: (reason: string | null) =>
        setHeard((before) => ({ ...before, text: "", voided: voidedBy(before, reason) ?? before.voided })),
      onState: (attempt: number | null) => {
        setHeard((before) => ({ ...before, attempt }));
        changed(true);
      },
    };
    setHeard(nothing);
    void watchTask(id, listener, closed.signal).then(() => {
      if (closed.signal.aborted) return;
      setHeard((before) => ({ ...before, isOver: true }));
      changed(false);
    });
    return () => {
      closed.abort();
      changed(false);
    };
  }, [id]);
  const { text, attempt, voided, isOver } = heard;
  if (isOver && text === "") return null;
  return (
    <div class="live-answer">
      <p role="status" class="quiet">
        {voided} {statusOf(heard)}
      </p>
      {text !== "" && (
        <blockquote aria-live="off" aria-busy={attempt !== null && !isOver}>
          {text}
        </blockquote>
      )}
    </div>
  );
}

function voidedBy({ text, attempt }: Heard, reason: string | null): string | null {
  if (reason !== null)
    return `Attempt ${attempt ?? ""} failed: ${reason}.${text === "" ? "" : " What it said is void."}`;
  return text === "" ? null : "What the model said is void, and it is asked again.";
}

function statusOf({ text, attempt, isOver }: Heard): string {
  if (isOver) return "The stream has ended; the result is shown when it is there.";
  if (attempt === null) return text === "" ? "" : "The model has answered.";
  return text === "" ? `Attempt ${attempt} has begun.` : `Attempt ${attempt}, as the model says it:`;
}
