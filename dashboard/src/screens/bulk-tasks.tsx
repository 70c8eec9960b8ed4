// What can be done with all tasks that match the filters, or with those that are selected.
import type { Signal } from "@preact/signals";
import type { JobAction } from "../api/shapes-of-jobs.ts";
import { keepFocus } from "../parts/keep-focus.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { BulkAction } from "./bulk-action.tsx";

/** The states of tasks that each action acts on. */
const actions: readonly (readonly [JobAction, readonly string[]])[] = [
  ["revoke", ["PENDING", "STARTED", "RETRY"]],
  ["retry", ["RETRY"]],
  ["replay", ["FAILURE"]],
];
/** The most that a job takes by their ids. */
const mostSelected = 200;

export function BulkTasks({
  filter,
  selected,
}: {
  filter: Record<string, string>;
  selected: Signal<ReadonlySet<string>>;
}) {
  const { jobs, tasks } = texts.value;
  if (!may("writer")) return null;
  const ids = [...selected.value].slice(0, mostSelected);
  const clear = () => {
    selected.value = new Set();
    keepFocus();
  };
  // A task has a model when it has succeeded, so that nothing can be done with it.
  if (filter.model && ids.length === 0) return null;
  return (
    <>
      {actions.map(([action, states]) =>
        ids.length > 0 ? (
          <BulkAction
            key={action}
            does={action}
            filter={{ ids }}
            label={jobs.selected[action](ids.length)}
            done={clear}
          />
        ) : !filter.state || states.includes(filter.state) ? (
          <BulkAction key={action} does={action} filter={filter} label={jobs.all[action]} />
        ) : null,
      )}
      {ids.length > 0 && (
        <button type="button" class="plain" onClick={clear}>
          {tasks.clearSelection}
        </button>
      )}
    </>
  );
}
