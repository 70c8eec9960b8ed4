// The rows of the task list. A click on a row, or Enter, opens the task; the box at its beginning selects it.
import type { Signal } from "@preact/signals";
import type { ListedTask } from "../api/shapes-of-tasks.ts";
import { between, duration } from "../format/numbers.ts";
import { StateChip } from "../parts/state-chip.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { address, linkTo, setQuery } from "../state/address.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";

type Selection = Signal<ReadonlySet<string>>;

const runtime = ({ started_at, settled_at }: ListedTask): number | null =>
  started_at === null ? null : between(started_at, settled_at);

const openTask = (id: string): string => linkTo("tasks", { ...Object.fromEntries(address.value.query), task: id });

export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = [...selected].filter((each) => each !== id);
  return new Set(selected.has(id) ? others : [...others, id]);
}

const selectColumn = (selected: Selection): Column<ListedTask> => ({
  name: texts.value.tasks.select,
  unseenName: true,
  show: ({ task_id }) => (
    <input
      type="checkbox"
      aria-label={texts.value.tasks.selectTask(task_id)}
      checked={selected.value.has(task_id)}
      onChange={() => {
        selected.value = toggled(selected.value, task_id);
      }}
    />
  ),
});

function columnsOf(): readonly Column<ListedTask>[] {
  const { columns, miss } = texts.value.tasks;
  return [
    {
      name: columns.task,
      show: ({ task_id }) => (
        <a class="id" href={openTask(task_id)} title={task_id}>
          {task_id.slice(0, 13)}…
        </a>
      ),
    },
    { name: columns.state, show: ({ status }) => <StateChip state={status} />, by: ({ status }) => status },
    { name: columns.text, show: ({ text }) => <span class="clip text-cell">{text}</span>, by: ({ text }) => text },
    { name: columns.type, show: ({ task_type }) => task_type, by: ({ task_type }) => task_type },
    { name: columns.received, show: ({ created_at }) => <Time at={created_at} />, by: ({ created_at }) => created_at },
    {
      name: columns.started,
      show: ({ started_at }) => (started_at === null ? "–" : <Time at={started_at} />),
      by: ({ started_at }) => started_at ?? "",
      minor: true,
    },
    {
      name: columns.runtime,
      show: (task) => duration(runtime(task)),
      by: (task) => runtime(task) ?? -1,
      numeric: true,
    },
    { name: columns.tries, show: ({ attempt }) => attempt, by: ({ attempt }) => attempt, numeric: true, minor: true },
    { name: columns.queue, show: ({ queue }) => queue, by: ({ queue }) => queue, minor: true },
    {
      name: columns.worker,
      show: ({ worker }) => <span class="id">{worker ?? "–"}</span>,
      by: ({ worker }) => worker ?? "",
      minor: true,
    },
    {
      name: columns.cache,
      show: ({ cache }) => (cache === null ? "–" : cache.layer === "none" ? miss : cache.layer),
      by: ({ cache }) => cache?.layer ?? "",
    },
    {
      name: columns.outcome,
      show: ({ error, model }) => (
        <span class="clip" lang={error ? "en" : undefined} title={error ?? undefined}>
          {error ?? model ?? "–"}
        </span>
      ),
      by: ({ error, model }) => error ?? model ?? "",
    },
  ];
}

/** What is clicked in a row has its own effect, or text of it is being selected. */
const isForRow = ({ target }: Event): boolean =>
  target instanceof Element && !target.closest("a,button,input,label") && getSelection()?.isCollapsed !== false;

export const TaskTable = ({ rows, selected }: { rows: readonly ListedTask[]; selected: Selection }) => (
  <Table
    caption={texts.value.tasks.caption}
    columns={may("writer") ? [selectColumn(selected), ...columnsOf()] : columnsOf()}
    rows={rows}
    keyOf={({ task_id }) => task_id}
    rowOf={({ task_id }) => ({
      "data-task": task_id,
      class: "opens",
      tabIndex: -1,
      onClick: (event) => isForRow(event) && setQuery({ task: task_id }),
    })}
  />
);
