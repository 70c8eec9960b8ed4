// The tasks that have waited longest, each with the reason.
import { duration } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { Table } from "../parts/table.tsx";
import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { stuckFeed } from "../state/feeds.ts";

export function StuckTasks() {
  const feedState = useFeed(stuckFeed);
  return (
    <Card title="Waiting longest" note="Unsettled tasks, and what each one waits for." wide>
      <Loaded state={feedState} what="waiting tasks" retry={() => stuckFeed.refresh()}>
        {({ tasks }) =>
          tasks.length === 0 ? (
            <Empty title="No task is waiting." />
          ) : (
            <Table
              caption="Tasks unsettled longest"
              rows={tasks}
              keyOf={({ task_id }) => task_id}
              columns={[
                {
                  name: "Task",
                  show: ({ task_id }) => (
                    <a class="id" href={linkTo("tasks", { task: task_id })} title={task_id}>
                      {task_id.slice(0, 13)}…
                    </a>
                  ),
                },
                { name: "State", show: ({ status }) => <StateChip state={status} />, by: ({ status }) => status },
                { name: "Queue", show: ({ queue }) => queue, by: ({ queue }) => queue, minor: true },
                { name: "Age", show: ({ age_ms }) => duration(age_ms), by: ({ age_ms }) => age_ms, numeric: true },
                { name: "Tries", show: ({ attempt }) => attempt, by: ({ attempt }) => attempt, numeric: true },
                {
                  name: "Why",
                  show: ({ why }) => (
                    <span>
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
