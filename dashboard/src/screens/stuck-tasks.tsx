// The tasks that have waited longest, each with the reason.
import { duration } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { Table } from "../parts/table.tsx";
import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { stuckFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";

export function StuckTasks() {
  const feedState = useFeed(stuckFeed);
  const { stuck } = texts.value.task;
  const { columns } = texts.value.tasks;
  return (
    <Card title={stuck.title} note={stuck.note} wide>
      <Loaded state={feedState} what={stuck.what} retry={() => stuckFeed.refresh()}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <Empty title={stuck.none} />
          ) : (
            <Table
              caption={stuck.caption}
              rows={tasks}
              keyOf={({ task_id }) => task_id}
              columns={[
                {
                  name: columns.task,
                  show: ({ task_id }) => (
                    <a class="id" href={linkTo("tasks", { task: task_id })} title={task_id}>
                      {task_id.slice(0, 13)}…
                    </a>
                  ),
                },
                { name: columns.state, show: ({ status }) => <StateChip state={status} />, by: ({ status }) => status },
                { name: columns.queue, show: ({ queue }) => queue, by: ({ queue }) => queue, minor: true },
                { name: stuck.age, show: ({ age_ms }) => duration(age_ms), by: ({ age_ms }) => age_ms, numeric: true },
                { name: columns.tries, show: ({ attempt }) => attempt, by: ({ attempt }) => attempt, numeric: true },
                {
                  name: stuck.why,
                  show: ({ why }) => (
                    <span lang="en">
                      {why.headline} <span class="quiet">{why.details[0]}</span>
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
