import type { Signal } from "@preact/signals";
import { useFeed } from "../state/feed.ts";
import { taskTypesFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";

/** Selects a task type. `any` adds a first option for all task types, with an empty value. */
export function TaskTypeSelect({ value, any = false }: { value: Signal<string>; any?: boolean }) {
  const names = useFeed(taskTypesFeed).value?.task_types.map(({ name }) => name) ?? [];
  const all = names.includes(value.value) || value.value === "" ? names : [value.value, ...names];
  return (
    <label class="beside">
      {texts.value.parts.taskType}
      <select
        value={value.value}
        onChange={(event) => {
          value.value = event.currentTarget.value;
        }}
      >
        {any && <option value="">{texts.value.parts.allTaskTypes}</option>}
        {all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
