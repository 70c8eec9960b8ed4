// Recent errors, and the slowest store commands.
import { duration, moment, number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { incidentsFeed } from "../state/feeds.ts";

const shownErrors = 30;

export function Incidents() {
  const feedState = useFeed(incidentsFeed);
  return (
    <Loaded state={feedState} what="incidents" retry={() => incidentsFeed.refresh()}>
      {({ errors, slow }) => (
        <>
          <Card title="Recent errors" note="Warnings and errors of every isolate, newest first." wide>
            {errors.length === 0 ? (
              <Empty title="There are no recent errors." />
            ) : (
              <Table
                caption="Recent errors"
                rows={errors.slice(0, shownErrors)}
                keyOf={(line) => JSON.stringify(line)}
                columns={[
                  { name: "When", show: ({ at }) => moment(at), by: ({ at }) => at },
                  { name: "Level", show: ({ level }) => level, by: ({ level }) => level },
                  { name: "Event", show: ({ event }) => <code>{event}</code>, by: ({ event }) => event },
                  { name: "Details", show: ({ level: _, at: __, event: ___, ...more }) => <code>{textOf(more)}</code> },
                ]}
              />
            )}
          </Card>
          <Card
            title="Slowest store commands"
            note="Commands of the last day that took longer than SLOW_COMMAND_MS."
            wide
          >
            {slow.length === 0 ? (
              <Empty title="No command was slow." />
            ) : (
              <Table
                caption="Slowest store commands"
                rows={slow}
                keyOf={(command) => JSON.stringify(command)}
                columns={[
                  { name: "Duration", show: ({ ms }) => duration(ms), by: ({ ms }) => ms, numeric: true },
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
    </Loaded>
  );
}

const textOf = (more: object): string =>
  Object.entries(more)
    .map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(" ");
