// The dead letters of a cause, newest first. Some or all of them can be replayed at a pace or discarded, and each can be edited.
import { useMemo, useState } from "preact/hooks";
import { sendJson } from "../api/request-json.ts";
import { type DeadLetter, type DeadLetterGroup, deadLetterPage, discarded } from "../api/shapes-of-tasks.ts";
import { moment, number } from "../format/numbers.ts";
import { AskingButton } from "../parts/asking-button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Loaded } from "../parts/load-states.tsx";
import { linkTo } from "../state/address.ts";
import { Feed, useFeed } from "../state/feed.ts";
import { deadLetterGroupsFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { EditRequest } from "./edit-request.tsx";
import { ReplayAll } from "./replay-all.tsx";
import { mayBeReplayedAsIs } from "./replayable.ts";
import { replayDeadLetter, requestOf } from "./task-actions.tsx";

const pageSize = 20;
/** The API's largest page. */
const mostShown = 200;

export function LettersOfCause({ group }: { group: DeadLetterGroup }) {
  const pathOf = (limit: number) => `/dead-letters?cause=${encodeURIComponent(group.cause)}&limit=${limit}`;
  const feed = useMemo(() => new Feed(deadLetterPage, pathOf(pageSize), 5000), [group.cause]);
  const feedState = useFeed(feed);
  const [limit, setLimit] = useState(pageSize);
  const [edited, setEdited] = useState<DeadLetter | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const refresh = () => {
    setSelected(new Set());
    void deadLetterGroupsFeed.refresh();
    void feed.refresh();
  };
  return (
    <Loaded state={feedState} what="dead letters" retry={() => feed.refresh()}>
      {({ dead_letters: letters, next_cursor }) => {
        const chosen = letters.filter(({ id }) => selected.has(id));
        const replayable = (chosen.length > 0 ? chosen : letters).filter(mayBeReplayedAsIs);
        const toggle = (ids: readonly string[], isOn: boolean) => {
          const others = [...selected].filter((id) => !ids.includes(id));
          setSelected(new Set(isOn ? [...others, ...ids] : others));
        };
        return (
          <>
            {may("writer") && letters.length > 0 && (
              <div class="row">
                <label class="beside">
                  <input
                    type="checkbox"
                    checked={chosen.length === letters.length}
                    onChange={({ currentTarget }) =>
                      toggle(
                        letters.map(({ id }) => id),
                        currentTarget.checked,
                      )
                    }
                  />
                  Select all shown
                </label>
                {replayable.length > 0 && (
                  <ReplayAll
                    group={{
                      cause: group.cause,
                      letters: replayable,
                      isSelection: chosen.length > 0,
                      olderCursor: chosen.length > 0 ? null : next_cursor,
                    }}
                    done={refresh}
                  />
                )}
                {chosen.length > 0 && (
                  <AskingButton
                    label={`Discard ${number(chosen.length)}`}
                    text={`${chosen.length === 1 ? "1 dead letter is" : `${number(chosen.length)} dead letters are`} deleted and can never be replayed.`}
                    danger
                    act={() => discardAll(chosen).then(refresh)}
                  />
                )}
              </div>
            )}
            <ul class="letters">
              {letters.map((letter) => (
                <li key={letter.id}>
                  <div>
                    <p class="row">
                      {may("writer") && (
                        <input
                          type="checkbox"
                          aria-label={`Select ${letter.id}`}
                          checked={selected.has(letter.id)}
                          onChange={({ currentTarget }) => toggle([letter.id], currentTarget.checked)}
                        />
                      )}
                      <span class="letter-text">{letter.payload.text}</span>
                    </p>
                    <p class="quiet">
                      {moment(letter.failed_at)} · {letter.task_type} · {letter.queue} ·{" "}
                      {letter.attempts === 1 ? "1 attempt" : `${letter.attempts} attempts`} ·{" "}
                      <a href={linkTo("tasks", { task: letter.id })}>{letter.id.slice(0, 13)}…</a>
                    </p>
                    <p>{letter.reason}</p>
                  </div>
                  <Actions letter={letter} edit={setEdited} />
                </li>
              ))}
            </ul>
            {next_cursor && limit < mostShown && (
              <button
                type="button"
                onClick={() => {
                  setLimit(limit + pageSize);
                  feed.askFor(pathOf(limit + pageSize));
                }}
              >
                Show {pageSize} more
              </button>
            )}
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

async function discardAll(letters: readonly DeadLetter[]): Promise<void> {
  let count = 0;
  for (const { id } of letters) {
    const reply = await sendJson(discarded, "DELETE", `/dead-letters/${id}`);
    if (!reply.ok) return notifyFailure(`Stopped after ${count}`, reply.failure);
    count += 1;
  }
  notify("good", `${count} discarded.`);
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
