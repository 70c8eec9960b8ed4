// The task list with Flower's columns and filters. Its first page is live.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { requestJson } from "../api/request-json.ts";
import { type ListedTask, type State, states, taskPage } from "../api/shapes-of-tasks.ts";
import { number } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { address, linkTo, setQuery } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { metricsFeed, tasksFeed } from "../state/feeds.ts";
import { notifyFailure } from "../state/notices.ts";
import { inState } from "../state/samples.ts";
import { TaskDrawer } from "./task-drawer.tsx";
import { TaskFilters } from "./task-filters.tsx";
import { TaskTable } from "./task-table.tsx";

const pageSize = 50;
/** Tasks of the pages after the first, which are not updated. */
const older = signal<readonly ListedTask[]>([]);
const olderCursor = signal<string | null>(null);
const names = ["state", "task_type", "queue", "since", "until", "search"] as const;

export function TasksScreen() {
  const { query } = address.value;
  const filters = names.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? ""]] : []));
  const path = `/tasks?${new URLSearchParams([...filters, ["limit", String(pageSize)]])}`;
  useEffect(() => {
    tasksFeed.askFor(path);
    older.value = [];
    olderCursor.value = null;
  }, [path]);
  const feedState = useFeed(tasksFeed);
  const opened = query.get("task");
  const state = query.get("state") ?? "";
  return (
    <>
      <StateChips chosen={state} />
      <Card title="Tasks" note="newest first" wide actions={<TaskFilters />}>
        <Loaded state={feedState} what="tasks" retry={() => tasksFeed.refresh()}>
          {(page) => {
            const known = new Set(page.tasks.map(({ task_id }) => task_id));
            const rows = [...page.tasks, ...older.value.filter(({ task_id }) => !known.has(task_id))];
            if (rows.length === 0) return <NothingHere filtered={filters.length > 0} />;
            const cursor = older.value.length > 0 ? olderCursor.value : page.next_cursor;
            return (
              <>
                <TaskTable rows={rows} />
                <p class="row">
                  <span class="quiet">{number(rows.length)} tasks are shown, and sorting applies to them.</span>
                  {cursor && (
                    <button type="button" onClick={() => loadOlder(path, cursor)}>
                      Older
                    </button>
                  )}
                </p>
              </>
            );
          }}
        </Loaded>
      </Card>
      {opened && <TaskDrawer key={opened} id={opened} close={() => setQuery({ task: "" })} />}
    </>
  );
}

async function loadOlder(path: string, cursor: string): Promise<void> {
  const reply = await requestJson(taskPage, `${path}&cursor=${encodeURIComponent(cursor)}`);
  if (!reply.ok) return notifyFailure("Older tasks", reply.failure);
  older.value = [...older.value, ...reply.value.tasks];
  olderCursor.value = reply.value.next_cursor;
}

/** For an unsettled state, the number of tasks in it now; for a settled state, the number of all tasks that reached it. */
function StateChips({ chosen }: { chosen: string }) {
  const { value } = useFeed(metricsFeed);
  const countOf = (state: State): number | undefined => {
    if (!value) return undefined;
    const isSettled = state === "SUCCESS" || state === "FAILURE" || state === "REVOKED";
    return isSettled ? value.tasks_by_state[state] : inState(value, state);
  };
  return (
    <nav class="chips" aria-label="States">
      <a href={withState("")} class="chip" aria-current={chosen === "" ? "true" : undefined}>
        ALL
      </a>
      {states.map((state) => (
        <a
          key={state}
          href={withState(state)}
          class={`chip state-${state.toLowerCase()}`}
          aria-current={chosen === state ? "true" : undefined}
        >
          {state} <strong>{number(countOf(state) ?? 0)}</strong>
        </a>
      ))}
    </nav>
  );
}

const withState = (state: string): string =>
  linkTo("tasks", { ...Object.fromEntries(address.value.query), state, task: "" });

const NothingHere = ({ filtered }: { filtered: boolean }) =>
  filtered ? (
    <Empty title="No task matches these filters.">
      <a href={linkTo("tasks")}>Show all tasks</a>
    </Empty>
  ) : (
    <Empty title="No task has been submitted yet.">
      <a href={linkTo("overview")}>The overview shows a command that sends the first task.</a>
    </Empty>
  );
