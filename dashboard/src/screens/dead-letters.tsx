// Dead letters, grouped by cause on the server. An opened cause lists its letters twenty at a time.
import { useState } from "preact/hooks";
import type { DeadLetterGroup } from "../api/shapes-of-tasks.ts";
import { moment, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { useFeed } from "../state/feed.ts";
import { deadLetterGroupsFeed } from "../state/feeds.ts";
import { LettersOfCause } from "./letters-of-cause.tsx";

export function DeadLettersScreen() {
  const feedState = useFeed(deadLetterGroupsFeed);
  /** Null: the first one is open. */
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Loaded state={feedState} what="dead letters" retry={() => deadLetterGroupsFeed.refresh()}>
      {({ groups }) => {
        const [first] = groups;
        if (!first) {
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
        const open = opened ?? first.cause;
        return groups.map((group) => (
          <Card
            key={group.cause}
            title={group.cause}
            note={noteOf(group)}
            actions={
              group.cause !== open && (
                <button type="button" onClick={() => setOpened(group.cause)}>
                  Show
                </button>
              )
            }
            wide
          >
            {group.cause === open ? <LettersOfCause group={group} /> : <p>{group.example.reason}</p>}
          </Card>
        ));
      }}
    </Loaded>
  );
}

function noteOf({ count, waiting, newest_at }: DeadLetterGroup): string {
  const failed = count === 1 ? "1 task failed" : `${number(count)} tasks failed`;
  const rest = waiting === 0 ? "none is left to replay" : `${number(waiting)} can be replayed or edited`;
  return `${failed} with this cause, the newest at ${moment(newest_at)}, and ${rest}.`;
}
