// Dead letters, grouped by cause. Each can be replayed as it is or edited, and a whole group at a chosen rate.
import { useState } from "preact/hooks";
import type { DeadLetter } from "../api/shapes-of-tasks.ts";
import { moment, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { deadLettersFeed } from "../state/feeds.ts";
import { may } from "../state/session.ts";
import { causeOf } from "./cause-of.ts";
import { EditRequest } from "./edit-request.tsx";
import { ReplayAll } from "./replay-all.tsx";
import { mayBeReplayedAsIs } from "./replayable.ts";
import { replayDeadLetter, requestOf } from "./task-actions.tsx";

export function DeadLettersScreen() {
  const feedState = useFeed(deadLettersFeed);
  const [edited, setEdited] = useState<DeadLetter | null>(null);
  return (
    <Loaded state={feedState} what="dead letters" retry={() => deadLettersFeed.refresh()}>
      {({ dead_letters, next_cursor }) => {
        if (dead_letters.length === 0) {
          return (
            <Card title="Dead letters" wide>
              <Empty title="No task has failed for good.">
                <p class="quiet">
                  A task that has used all its attempts or its time is listed here with its text and the reason.
                </p>
              </Empty>
            </Card>
          );
        }
        const groups = Map.groupBy(dead_letters, ({ reason }) => causeOf(reason));
        return (
          <>
            {next_cursor && <p class="quiet">The newest {number(dead_letters.length)} are shown.</p>}
            {[...groups]
              .sort(([, a], [, b]) => b.length - a.length)
              .map(([cause, letters]) => (
                <Cause key={cause} cause={cause} letters={letters} olderCursor={next_cursor} edit={setEdited} />
              ))}
            {edited && (
              <Dialog title="Replay edited" kind="drawer" close={() => setEdited(null)}>
                <EditRequest
                  payload={edited.payload}
                  send={(payload) => replayDeadLetter(edited.id, requestOf(payload))}
                  done={() => setEdited(null)}
                />
              </Dialog>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Cause({
  cause,
  letters,
  olderCursor,
  edit,
}: {
  cause: string;
  letters: readonly DeadLetter[];
  olderCursor: string | null;
  edit: (letter: DeadLetter) => void;
}) {
  const waiting = letters.filter(mayBeReplayedAsIs);
  return (
    <Card
      title={cause}
      note={countNote(letters.length, waiting.length)}
      actions={may("writer") && waiting.length > 1 && <ReplayAll group={{ cause, letters: waiting, olderCursor }} />}
      wide
    >
      <ul class="letters">
        {letters.slice(0, 50).map((letter) => (
          <li key={letter.id}>
            <div>
              <p class="letter-text">{letter.payload.text}</p>
              <p class="quiet">
                {moment(letter.failed_at)} · {letter.task_type} · {letter.queue} ·{" "}
                {letter.attempts === 1 ? "1 attempt" : `${letter.attempts} attempts`} ·{" "}
                <a href={linkTo("tasks", { task: letter.id })}>{letter.id.slice(0, 13)}…</a>
              </p>
              <p>{letter.reason}</p>
            </div>
            <Actions letter={letter} edit={edit} />
          </li>
        ))}
      </ul>
      {letters.length > 50 && <p class="quiet">There are {number(letters.length - 50)} more with this cause.</p>}
    </Card>
  );
}

function countNote(failed: number, waiting: number): string {
  const tasks = failed === 1 ? "1 task failed" : `${number(failed)} tasks failed`;
  if (waiting === 0) return `${tasks} with this cause, and none is left to replay.`;
  return `${tasks} with this cause, and ${number(waiting)} can be replayed.`;
}

function Actions({ letter, edit }: { letter: DeadLetter; edit: (letter: DeadLetter) => void }) {
  if (letter.replayed_as !== null) {
    return (
      <p>
        replayed as <a href={linkTo("tasks", { task: letter.replayed_as })}>{letter.replayed_as.slice(0, 13)}…</a>
      </p>
    );
  }
  if (!may("writer")) return null;
  return (
    <div class="row">
      {mayBeReplayedAsIs(letter) && (
        <button type="button" onClick={() => replayDeadLetter(letter.id, null)}>
          Replay
        </button>
      )}
      <button type="button" onClick={() => edit(letter)}>
        Edit
      </button>
    </div>
  );
}
