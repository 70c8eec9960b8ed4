// The dead letters of a cause, newest first. Some or all of them can be replayed by a job, some can be discarded, and each can be edited.
import { useMemo, useState } from "preact/hooks";
import { requestJson, sendJson } from "../api/request-json.ts";
import { type DeadLetter, type DeadLetterGroup, deadLetterPage, discarded } from "../api/shapes-of-tasks.ts";
import { AskingButton } from "../parts/asking-button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { Loaded } from "../parts/load-states.tsx";
import { Time } from "../parts/time.tsx";
import { linkTo } from "../state/address.ts";
import { Feed, useFeed } from "../state/feed.ts";
import { deadLetterGroupsFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { BulkAction } from "./bulk-action.tsx";
import { EditRequest } from "./edit-request.tsx";
import { mayBeReplayedAsIs } from "./replayable.ts";
import { replayDeadLetter, requestOf } from "./task-actions.tsx";

const pageSize = 20;
/** The API's largest page. What is shown beyond it is not updated. */
const mostLive = 200;

interface Older {
  letters: readonly DeadLetter[];
  cursor: string | null;
}

/** `since` and `until` of their failures in ISO 8601; empty for all times. */
export type Period = Readonly<Record<string, string>>;

export function deadLettersPath(path: "" | "/groups", query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text ? `/dead-letters${path}?${text}` : `/dead-letters${path}`;
}

export function LettersOfCause({ group, period }: { group: DeadLetterGroup; period: Period }) {
  const { cause } = group;
  const pathOf = (limit: number) => deadLettersPath("", { ...period, cause, limit: String(limit) });
  const feed = useMemo(() => new Feed(deadLetterPage, pathOf(pageSize), 5000), [cause]);
  const feedState = useFeed(feed);
  const [limit, setLimit] = useState(pageSize);
  const [edited, setEdited] = useState<DeadLetter | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [older, setOlder] = useState<Older>({ letters: [], cursor: null });
  const { deadLetters, jobs } = texts.value;
  const refresh = () => {
    setOlder({ letters: [], cursor: null });
    setSelected(new Set());
    void deadLetterGroupsFeed.refresh();
    void feed.refresh();
  };
  return (
    <Loaded state={feedState} what={deadLetters.what} retry={() => feed.refresh()}>
      {({ dead_letters: live, next_cursor }) => {
        const known = new Set(live.map(({ id }) => id));
        const letters = [...live, ...older.letters.filter(({ id }) => !known.has(id))];
        const cursor = older.letters.length > 0 ? older.cursor : next_cursor;
        const showMore = async () => {
          if (limit < mostLive) {
            setLimit(limit + pageSize);
            feed.askFor(pathOf(limit + pageSize));
            return;
          }
          const path = `${pathOf(pageSize)}&cursor=${encodeURIComponent(cursor ?? "")}`;
          const reply = await requestJson(deadLetterPage, path);
          if (!reply.ok) return notifyFailure(deadLetters.notOlder, reply.failure);
          const { dead_letters: more, next_cursor: next } = reply.value;
          setOlder({ letters: [...older.letters, ...more], cursor: next });
        };
        const chosen = letters.filter(({ id }) => selected.has(id));
        const ids = chosen.filter(mayBeReplayedAsIs).map(({ id }) => id);
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
                  {deadLetters.selectShown}
                </label>
                {ids.length > 0 && (
                  <BulkAction
                    does="replay"
                    filter={{ ids: ids.slice(0, mostLive) }}
                    label={jobs.selected.replay(Math.min(ids.length, mostLive))}
                    done={refresh}
                  />
                )}
                {chosen.length === 0 && group.waiting > 0 && (
                  <BulkAction
                    does="replay"
                    filter={{ cause, ...failedIn(period) }}
                    label={deadLetters.replayCause}
                    done={refresh}
                  />
                )}
                {chosen.length > 0 && (
                  <AskingButton
                    label={deadLetters.discard(chosen.length)}
                    text={deadLetters.discardNote(chosen.length)}
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
                          aria-label={deadLetters.selectLetter(letter.id)}
                          checked={selected.has(letter.id)}
                          onChange={({ currentTarget }) => toggle([letter.id], currentTarget.checked)}
                        />
                      )}
                      <span class="letter-text">{letter.payload.text}</span>
                    </p>
                    <p class="quiet">
                      <Time at={letter.failed_at} /> · {letter.task_type} · {letter.queue} ·{" "}
                      {deadLetters.attempts(letter.attempts)} ·{" "}
                      <a href={linkTo("tasks", { task: letter.id })}>{letter.id.slice(0, 13)}…</a>
                    </p>
                    <p>
                      <FromApi text={letter.reason} />
                    </p>
                  </div>
                  <Actions letter={letter} edit={setEdited} />
                </li>
              ))}
            </ul>
            {cursor && (
              <button type="button" onClick={showMore}>
                {deadLetters.more(pageSize)}
              </button>
            )}
            {edited && (
              <Dialog title={deadLetters.replayEdited} kind="drawer" close={() => setEdited(null)}>
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

/** The period in the words of a job's filter. */
const failedIn = (period: Period): Record<string, string> =>
  Object.fromEntries(Object.entries(period).map(([name, time]) => [`failed_${name}`, time]));

async function discardAll(letters: readonly DeadLetter[]): Promise<void> {
  const { deadLetters } = texts.value;
  let count = 0;
  for (const { id } of letters) {
    const reply = await sendJson(discarded, "DELETE", `/dead-letters/${id}`);
    if (!reply.ok) return notifyFailure(deadLetters.stoppedAfter(count), reply.failure);
    count += 1;
  }
  notify("good", deadLetters.discarded(count));
}

function Actions({ letter, edit }: { letter: DeadLetter; edit: (letter: DeadLetter) => void }) {
  const { deadLetters } = texts.value;
  if (letter.replayed_as !== null) {
    return (
      <p>
        {deadLetters.replayedAs}{" "}
        <a href={linkTo("tasks", { task: letter.replayed_as })}>{letter.replayed_as.slice(0, 13)}…</a>
      </p>
    );
  }
  if (!may("writer")) return null;
  return (
    <div class="row">
      {mayBeReplayedAsIs(letter) && (
        <button type="button" onClick={() => replayDeadLetter(letter.id, null)}>
          {deadLetters.replay}
        </button>
      )}
      <button type="button" onClick={() => edit(letter)}>
        {deadLetters.edit}
      </button>
    </div>
  );
}
