import type { ListedTask } from "../api/shapes-of-tasks.ts";
import { between, duration, moment } from "../format/numbers.ts";
import { StateChip } from "../parts/state-chip.tsx";
import { type Column, Table } from "../parts/table.tsx";
import { address, linkTo } from "../state/address.ts";

const runtime = ({ started_at, settled_at }: ListedTask): number | null =>
  started_at === null ? null : between(started_at, settled_at);

const openTask = (id: string): string => linkTo("tasks", { ...Object.fromEntries(address.value.query), task: id });

const columns: readonly Column<ListedTask>[] = [
  {
    name: "Task",
    show: ({ task_id }) => (
      <a class="id" href={openTask(task_id)} title={task_id}>
        {task_id.slice(0, 13)}…
      </a>
    ),
  },
  { name: "State", show: ({ status }) => <StateChip state={status} />, by: ({ status }) => status },
  { name: "Text", show: ({ text }) => <span class="clip text-cell">{text}</span>, by: ({ text }) => text },
  { name: "Type", show: ({ task_type }) => task_type, by: ({ task_type }) => task_type },
  { name: "Received", show: ({ created_at }) => moment(created_at), by: ({ created_at }) => created_at },
  {
    name: "Started",
    show: ({ started_at }) => (started_at === null ? "–" : moment(started_at)),
    by: ({ started_at }) => started_at ?? "",
    minor: true,
  },
  {
    name: "Runtime",
    show: (task) => duration(runtime(task)),
    by: (task) => runtime(task) ?? -1,
    numeric: true,
  },
  { name: "Tries", show: ({ attempt }) => attempt, by: ({ attempt }) => attempt, numeric: true, minor: true },
  { name: "Queue", show: ({ queue }) => queue, by: ({ queue }) => queue, minor: true },
  {
    name: "Worker",
    show: ({ worker }) => <span class="id">{worker ?? "–"}</span>,
    by: ({ worker }) => worker ?? "",
    minor: true,
  },
  {
    name: "Cache",
    show: ({ cache }) => (cache === null ? "–" : cache.layer === "none" ? "miss" : cache.layer),
    by: ({ cache }) => cache?.layer ?? "",
  },
  {
    name: "Outcome",
    show: ({ error, model }) => <span class="clip">{error ?? model ?? "–"}</span>,
    by: ({ error, model }) => error ?? model ?? "",
  },
];

export const TaskTable = ({ rows }: { rows: readonly ListedTask[] }) => (
  <Table caption="Tasks, newest first" columns={columns} rows={rows} keyOf={({ task_id }) => task_id} />
);
