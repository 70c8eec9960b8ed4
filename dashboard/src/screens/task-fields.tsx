// The fields that only the chosen task type has, typed as one JSON object. Its schema says which there are.
import { signal } from "@preact/signals";
import * as z from "zod/mini";
import type { FieldProblem } from "../api/request-json.ts";
import { Field } from "../parts/field.tsx";
import { useFeed } from "../state/feed.ts";
import { taskTypesFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";

const schemaOfFields = z.object({ properties: z.record(z.string(), z.unknown()) });
const fieldsAsTyped = z.record(z.string(), z.unknown());

/** What was typed, by task type. */
const typed = signal<Readonly<Record<string, string>>>({});

function namesOf(type: string): string[] {
  const listed = taskTypesFeed.state.value.value?.task_types.find(({ name }) => name === type);
  return Object.keys(schemaOfFields.safeParse(listed?.options).data?.properties ?? {});
}

/** The fields as the API expects them, or why they cannot be sent. */
export function chosenFields(type: string): Record<string, unknown> | string {
  const text = typed.value[type]?.trim();
  if (!text) return {};
  try {
    return fieldsAsTyped.safeParse(JSON.parse(text)).data ?? texts.value.task.fields.notObject;
  } catch (error) {
    return texts.value.parts.notJson(error instanceof Error ? error.message : String(error));
  }
}

export const isFieldOf = (type: string, { field }: FieldProblem): boolean =>
  namesOf(type).some((name) => field === name || field.startsWith(`${name}.`));

export function TaskFields({ type, problems }: { type: string; problems: readonly FieldProblem[] }) {
  useFeed(taskTypesFeed);
  const names = namesOf(type);
  if (names.length === 0) return null;
  const chosen = chosenFields(type);
  const refused = problems.filter((problem) => isFieldOf(type, problem)).map(({ field, rule }) => `${field}: ${rule}`);
  return (
    <Field
      label={texts.value.task.fields.label(type)}
      hint={texts.value.task.fields.has(names.join(", "))}
      rules={typeof chosen === "string" ? [chosen] : refused}
      value={typed.value[type] ?? ""}
      change={(text) => {
        typed.value = { ...typed.value, [type]: text };
      }}
      rows={3}
      code
    />
  );
}
