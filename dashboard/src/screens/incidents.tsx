// Recent errors, and the slowest store commands.
import { duration, moment, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { incidentsFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";

const shownErrors = 30;

export function Incidents() {
  const feedState = useFeed(incidentsFeed);
  const words = texts.value.incidents;
  return (
    <Loaded state={feedState} what={words.incidents} retry={() => incidentsFeed.refresh()}>
      {({ errors, slow }) => (
        <>
          <Card title={words.errors} note={words.errorsNote} wide>
            {errors.length === 0 ? (
              <Empty title={words.noErrors} />
            ) : (
              <Table
                caption={words.errors}
                rows={errors.slice(0, shownErrors)}
                keyOf={(line) => JSON.stringify(line)}
                columns={[
                  { name: words.when, show: ({ at }) => moment(at), by: ({ at }) => at },
                  { name: words.level, show: ({ level }) => level, by: ({ level }) => level },
                  { name: words.event, show: ({ event }) => <code>{event}</code>, by: ({ event }) => event },
                  {
                    name: words.details,
                    show: ({ level: _, at: __, event: ___, ...more }) => <code>{textOf(more)}</code>,
                  },
                ]}
              />
            )}
          </Card>
          <Card title={words.slow} note={words.slowNote} wide>
            {slow.length === 0 ? (
              <Empty title={words.noSlow} />
            ) : (
              <Table
                caption={words.slow}
                rows={slow}
                keyOf={(command) => JSON.stringify(command)}
                columns={[
                  { name: words.duration, show: ({ ms }) => duration(ms), by: ({ ms }) => ms, numeric: true },
                  { name: words.store, show: ({ store }) => store, by: ({ store }) => store },
                  { name: words.command, show: ({ command }) => <code>{command}</code>, by: ({ command }) => command },
                  { name: words.items, show: ({ items }) => number(items), by: ({ items }) => items, numeric: true },
                  { name: words.when, show: ({ at }) => moment(at), by: ({ at }) => at },
                ]}
              />
            )}
          </Card>
        </>
      )}
    </Loaded>
  );
}

const textOf = (more: object): string =>
  Object.entries(more)
    .map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(" ");
