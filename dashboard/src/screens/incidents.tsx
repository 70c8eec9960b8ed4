// What went wrong lately, and which commands to the stores took longest.
import { duration, moment, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import { Empty, Shown } from "../parts/waiting.tsx";
import { useFeed } from "../state/feed.ts";
import { incidentsFeed } from "../state/feeds.ts";

const shownErrors = 30;

export function Incidents() {
  const seen = useFeed(incidentsFeed);
  return (
    <Shown of={seen} what="incidents" again={() => incidentsFeed.refresh()}>
      {({ errors, slow }) => (
        <>
          <Card title="Recent errors" note="Warnings and errors of every isolate, newest first." wide>
            {errors.length === 0 ? (
              <Empty title="None." />
            ) : (
              <Table
                caption="Recent errors"
                rows={errors.slice(0, shownErrors)}
                keyOf={(line) => JSON.stringify(line)}
                columns={[
                  { name: "When", show: ({ at }) => moment(at), by: ({ at }) => at },
                  { name: "Level", show: ({ level }) => level, by: ({ level }) => level },
                  { name: "Event", show: ({ event }) => <code>{event}</code>, by: ({ event }) => event },
                  { name: "More", show: ({ level: _, at: __, event: ___, ...more }) => <code>{textOf(more)}</code> },
                ]}
              />
            )}
          </Card>
          <Card title="Slowest store commands" note="Of the last day, over the limit SLOW_COMMAND_MS." wide>
            {slow.length === 0 ? (
              <Empty title="None was slow." />
            ) : (
              <Table
                caption="Slowest store commands"
                rows={slow}
                keyOf={(command) => JSON.stringify(command)}
                columns={[
                  { name: "Took", show: ({ ms }) => duration(ms), by: ({ ms }) => ms, numeric: true },
                  { name: "Store", show: ({ store }) => store, by: ({ store }) => store },
                  { name: "Command", show: ({ command }) => <code>{command}</code>, by: ({ command }) => command },
                  { name: "Items", show: ({ items }) => number(items), by: ({ items }) => items, numeric: true },
                  { name: "When", show: ({ at }) => moment(at), by: ({ at }) => at },
                ]}
              />
            )}
          </Card>
        </>
      )}
    </Shown>
  );
}

const textOf = (more: object): string =>
  Object.entries(more)
    .map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(" ");
