// Celery's options of a task, as fields that nobody has to fill in. The API validates them; a rule that it names is shown at its field.
import { type Signal, signal } from "@preact/signals";
import type { FieldProblem } from "../api/request-json.ts";

interface Option {
  field: string;
  label: string;
  hint: string;
  kind: "number" | "time" | "number or time";
}

const options: readonly Option[] = [
  { field: "countdown", label: "Countdown, seconds", hint: "begins after it", kind: "number" },
  { field: "eta", label: "ETA, your time", hint: "begins then", kind: "time" },
  { field: "expires", label: "Expires, seconds or time", hint: "not begun by then: REVOKED", kind: "number or time" },
  { field: "priority", label: "Priority, 0 to 9", hint: "9 is taken first; 5 if empty", kind: "number" },
  { field: "max_retries", label: "Max retries", hint: "attempts after the first", kind: "number" },
  { field: "deadline_seconds", label: "Deadline, seconds", hint: "settled by then, or FAILURE", kind: "number" },
];

/** What was typed, by field. */
const typed = signal<Readonly<Record<string, string>>>({});
const isOpen = signal(false);

/** The options that were filled in, as the API expects them. What is not a number is sent as it is, so that the API names its rule. */
export function chosenOptions(): Record<string, unknown> {
  const filled = options.filter(({ field }) => typed.value[field]?.trim());
  return Object.fromEntries(filled.map(({ field, kind }) => [field, asSent(typed.value[field]?.trim() ?? "", kind)]));
}

function asSent(text: string, kind: Option["kind"]): string | number {
  if (kind === "time") return new Date(text).toISOString();
  return Number.isFinite(Number(text)) ? Number(text) : text;
}

export const isOption = ({ field }: FieldProblem): boolean => options.some((option) => option.field === field);

/** A rule at a field can be seen only when the options are open. */
export function openOptions(): void {
  isOpen.value = true;
}

export function TaskOptions({ problems }: { problems: Signal<readonly FieldProblem[]> }) {
  return (
    <details
      class="options"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>Options</summary>
      <div class="option-fields">
        {options.map((option) => (
          <OptionField
            key={option.field}
            option={option}
            rules={problems.value.filter(({ field }) => field === option.field).map(({ rule }) => rule)}
          />
        ))}
      </div>
    </details>
  );
}

function OptionField({ option: { field, label, hint, kind }, rules }: { option: Option; rules: readonly string[] }) {
  const id = `option-${field}`;
  return (
    <div class="option">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(kind === "time" ? { type: "datetime-local", step: 1 } : { inputMode: "text", autocomplete: "off" })}
        value={typed.value[field] ?? ""}
        aria-describedby={`${id}-hint`}
        aria-invalid={rules.length > 0}
        onInput={(event) => {
          typed.value = { ...typed.value, [field]: event.currentTarget.value };
        }}
      />
      <p id={`${id}-hint`} class={rules.length > 0 ? "rule" : "quiet"}>
        {rules.length > 0 ? rules.join("; ") : hint}
      </p>
    </div>
  );
}
