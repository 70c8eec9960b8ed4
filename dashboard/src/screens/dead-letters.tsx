// Dead letters, grouped by cause on the server, of all times or of the period in the address. An opened cause lists its letters twenty at a time.
import { useEffect, useState } from "preact/hooks";
import { moment } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { useFeed } from "../state/feed.ts";
import { deadLetterGroupsFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";
import { JobBars } from "./job-bars.tsx";
import { deadLettersPath, LettersOfCause } from "./letters-of-cause.tsx";
import { TimeFilter, timeInAddress } from "./time-filter.tsx";

export function DeadLettersScreen() {
  const times = { since: timeInAddress("since"), until: timeInAddress("until") };
  const period = Object.fromEntries(Object.entries(times).filter(([, time]) => time !== ""));
  const path = deadLettersPath("/groups", period);
  const isOfAllTimes = Object.keys(period).length === 0;
  useEffect(() => deadLetterGroupsFeed.askFor(path), [path]);
  const feedState = useFeed(deadLetterGroupsFeed);
  /** Null: the first one is open. */
  const [opened, setOpened] = useState<string | null>(null);
  const { deadLetters } = texts.value;
  return (
    <>
      <JobBars />
      <search class="row filters">
        <TimeFilter field="since" />
        <TimeFilter field="until" />
      </search>
      <Loaded state={feedState} what={deadLetters.what} retry={() => deadLetterGroupsFeed.refresh()}>
        {({ groups }) => {
          const [first] = groups;
          if (!first) {
            return (
              <Card title={deadLetters.title} wide>
                <Empty title={isOfAllTimes ? deadLetters.none : deadLetters.noneThen}>
                  <p class="quiet">{isOfAllTimes ? deadLetters.noneNote : deadLetters.noneThenNote}</p>
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
                <LettersOfCause key={path} group={group} period={period} />
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
