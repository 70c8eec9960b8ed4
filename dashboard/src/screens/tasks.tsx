// The task list with Flower's columns and filters. Its first page is live. What matches, or is selected, can be acted on together.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type * as z from "zod/mini";
import { requestJson } from "../api/request-json.ts";
import { type ListedTask, taskPage } from "../api/shapes-of-tasks.ts";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { address, linkTo, setQuery } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { tasksFeed } from "../state/feeds.ts";
import { notifyFailure } from "../state/notices.ts";
import { texts } from "../texts/texts.ts";
import { BulkTasks } from "./bulk-tasks.tsx";
import { ExportButtons } from "./export-buttons.tsx";
import { JobBars } from "./job-bars.tsx";
import { StateChips } from "./state-chips.tsx";
import { TaskDrawer } from "./task-drawer.tsx";
import { type FilterName, filterNames, TaskFilters } from "./task-filters.tsx";
import { TaskKeys } from "./task-keys.tsx";
import { TaskTable } from "./task-table.tsx";
import { timeInAddress } from "./time-filter.tsx";

const pageSize = 50;
/** Tasks of the pages after the first, which are not updated. */
const older = signal<readonly ListedTask[]>([]);
const olderCursor = signal<string | null>(null);
/** What is shown while the list is paused; null while it moves. */
const held = signal<z.infer<typeof taskPage> | null>(null);
const selected = signal<ReadonlySet<string>>(new Set());

export function TasksScreen() {
  const { query } = address.value;
  const { tasks } = texts.value;
  const givenFor = (name: FilterName) =>
    name === "since" || name === "until" ? timeInAddress(name) : (query.get(name) ?? "");
  const filters = filterNames.map((name) => [name, givenFor(name)] as const).filter(([, value]) => value !== "");
  const path = `/tasks?${new URLSearchParams([...filters.map((each) => [...each]), ["limit", String(pageSize)]])}`;
  useEffect(() => {
    tasksFeed.askFor(path);
    older.value = [];
    olderCursor.value = null;
    selected.value = new Set();
    held.value = null;
  }, [path]);
  const feedState = useFeed(tasksFeed);
  const opened = query.get("task");
  return (
    <>
      <StateChips chosen={query.get("state") ?? ""} />
      <JobBars />
      <Card title={tasks.title} note={tasks.newestFirst} wide actions={<TaskFilters />}>
        <Loaded state={feedState} what={tasks.what} retry={() => tasksFeed.refresh()}>
          {(newest) => {
            const page = held.value ?? newest;
            const known = new Set(page.tasks.map(({ task_id }) => task_id));
            const rows = [...page.tasks, ...older.value.filter(({ task_id }) => !known.has(task_id))];
            if (rows.length === 0) return <NothingHere filtered={filters.length > 0} />;
            const cursor = older.value.length > 0 ? olderCursor.value : page.next_cursor;
            return (
              <>
                <div class="row bulk">
                  <BulkTasks filter={Object.fromEntries(filters)} selected={selected} />
                  <ExportButtons path={path} />
                  <PauseButton newest={newest} />
                </div>
                <TaskTable rows={rows} selected={selected} />
                <p class="row">
                  <span class="quiet">{tasks.shown(rows.length)}</span>
                  {cursor && (
                    <button type="button" onClick={() => loadOlder(path, cursor)}>
                      {tasks.older}
                    </button>
                  )}
                  <TaskKeys selected={selected} />
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

function PauseButton({ newest }: { newest: z.infer<typeof taskPage> }) {
  const { tasks } = texts.value;
  const since = held.value;
  if (!since) {
    return (
      <button type="button" class="plain" onClick={() => pause(newest)}>
        {tasks.pause}
      </button>
    );
  }
  const known = new Set(since.tasks.map(({ task_id }) => task_id));
  const missed = newest.tasks.filter(({ task_id }) => !known.has(task_id)).length;
  return (
    <>
      <button type="button" onClick={() => pause(null)}>
        {tasks.goOn}
      </button>
      <span role="status">{tasks.pausedNew(missed, missed === pageSize)}</span>
    </>
  );
}

const pause = (page: typeof held.value): void => {
  held.value = page;
};

async function loadOlder(path: string, cursor: string): Promise<void> {
  const reply = await requestJson(taskPage, `${path}&cursor=${encodeURIComponent(cursor)}`);
  if (!reply.ok) return notifyFailure(texts.value.tasks.notOlder, reply.failure);
  older.value = [...older.value, ...reply.value.tasks];
  olderCursor.value = reply.value.next_cursor;
}

const NothingHere = ({ filtered }: { filtered: boolean }) =>
  filtered ? (
    <Empty title={texts.value.tasks.noMatch}>
      <a href={linkTo("tasks")}>{texts.value.tasks.showAll}</a>
    </Empty>
  ) : (
    <Empty title={texts.value.tasks.none}>
      <a href={linkTo("overview")}>{texts.value.tasks.first}</a>
    </Empty>
  );
