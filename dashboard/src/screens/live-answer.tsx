// What the model says of a task that is not settled, as it says it. When the stream ends or is refused, the task is shown as it is polled.
import { useEffect, useState } from "preact/hooks";
import { watchTask } from "../api/watch-task.ts";
import { FromApi } from "../parts/from-api.tsx";
import { texts } from "../texts/texts.ts";

interface Heard {
  text: string;
  /** Of the running attempt; null between attempts. */
  attempt: number | null;
  /** The last end of an attempt: why it failed, if it did, and whether something that was said is void. */
  voided: { attempt: number | null; reason: string | null; hadText: boolean } | null;
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
        setHeard((before) => ({ ...before, text: "", voided: voidedBy(before, reason) })),
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
        {voided && <Voided {...voided} />} {statusOf(heard)}
      </p>
      {text !== "" && (
        <blockquote aria-live="off" aria-busy={attempt !== null && !isOver}>
          {text}
        </blockquote>
      )}
    </div>
  );
}

function voidedBy({ text, attempt, voided }: Heard, reason: string | null): Heard["voided"] {
  const hadText = text !== "";
  return reason !== null || hadText ? { attempt, reason, hadText } : voided;
}

function Voided({ attempt, reason, hadText }: NonNullable<Heard["voided"]>) {
  const { attemptFailed, saidIsVoid, askedAgain } = texts.value.tryIt;
  if (reason === null) return <>{askedAgain}</>;
  return (
    <>
      {attemptFailed(attempt)} <FromApi text={`${reason}.`} /> {hadText && saidIsVoid}
    </>
  );
}

function statusOf({ text, attempt, isOver }: Heard): string {
  const { streamEnded, answered, attemptBegan, attemptSays } = texts.value.tryIt;
  if (isOver) return streamEnded;
  if (attempt === null) return text === "" ? "" : answered;
  return (text === "" ? attemptBegan : attemptSays)(attempt);
}
