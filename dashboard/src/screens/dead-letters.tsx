// Dead letters, grouped by cause on the server. An opened cause lists its letters twenty at a time.
import { useState } from "preact/hooks";
import { moment } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { useFeed } from "../state/feed.ts";
import { deadLetterGroupsFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";
import { JobBars } from "./job-bars.tsx";
import { LettersOfCause } from "./letters-of-cause.tsx";

export function DeadLettersScreen() {
  const feedState = useFeed(deadLetterGroupsFeed);
  /** Null: the first one is open. */
  const [opened, setOpened] = useState<string | null>(null);
  const { deadLetters } = texts.value;
  return (
    <>
      <JobBars />
      <Loaded state={feedState} what={deadLetters.what} retry={() => deadLetterGroupsFeed.refresh()}>
        {({ groups }) => {
          const [first] = groups;
          if (!first) {
            return (
              <Card title={deadLetters.title} wide>
                <Empty title={deadLetters.none}>
                  <p class="quiet">{deadLetters.noneNote}</p>
                </Empty>
              </Card>
            );
          }
          const open = opened ?? first.cause;
          return groups.map((group) => (
            <Card
              key={group.cause}
              title={<FromApi text={group.cause} />}
              note={deadLetters.note(group.count, group.waiting, moment(group.newest_at))}
              actions={
                group.cause !== open && (
                  <button type="button" onClick={() => setOpened(group.cause)}>
                    {deadLetters.show}
                  </button>
                )
              }
              wide
            >
              {group.cause === open ? (
                <LettersOfCause group={group} />
              ) : (
                <p>
                  <FromApi text={group.example.reason} />
                </p>
              )}
            </Card>
          ));
        }}
      </Loaded>
    </>
  );
}
