// The keys of the task list. They act on the row that has the focus, and not while somebody types or a dialog is open.
import type { Signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../parts/dialog.tsx";
import { setQuery } from "../state/address.ts";
import { texts } from "../texts/texts.ts";
import { toggled } from "./task-table.tsx";

const rowSelector = "tr[data-task]";
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(rowSelector)];
const focusedRow = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(rowSelector) ?? null;

function moveBy(step: number): void {
  const all = rows();
  const row = focusedRow();
  const at = row ? all.indexOf(row) : -1;
  const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

export function TaskKeys({ selected }: { selected: Signal<ReadonlySet<string>> }) {
  const { keys } = texts.value.tasks;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyped = event.target instanceof Element && event.target.closest("input,select,textarea,dialog");
      if (isTyped || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
      const row = focusedRow();
      const task = row?.dataset.task;
      if (event.key === "j") moveBy(1);
      else if (event.key === "k") moveBy(-1);
      else if (event.key === "?") setShown(true);
      else if (event.key === "x" && task) selected.value = toggled(selected.value, task);
      else if (event.key === "Enter" && task && document.activeElement === row) setQuery({ task });
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [selected]);
  const list = [
    ["j", keys.down],
    ["k", keys.up],
    ["Enter", keys.open],
    ["x", keys.select],
    ["?", keys.help],
  ] as const;
  return (
    <>
      <button type="button" class="plain keys" onClick={() => setShown(true)}>
        {keys.button} <kbd>?</kbd>
      </button>
      {isShown && (
        <Dialog title={keys.title} kind="box" close={() => setShown(false)}>
          <dl class="facts">
            {list.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </>
  );
}
