// Celery's options of a task, as fields that nobody has to fill in. The API validates them; a rule that it names is shown at its field.
import { type Signal, signal } from "@preact/signals";
import type { FieldProblem } from "../api/request-json.ts";
import { Hint } from "../parts/field.tsx";
import { texts } from "../texts/texts.ts";

type Kind = "number" | "time" | "number or time";

const options = [
  { field: "countdown", kind: "number" },
  { field: "eta", kind: "time" },
  { field: "expires", kind: "number or time" },
  { field: "priority", kind: "number" },
  { field: "max_retries", kind: "number" },
  { field: "deadline_seconds", kind: "number" },
] as const satisfies readonly { field: string; kind: Kind }[];

/** What was typed, by field. */
const typed = signal<Readonly<Record<string, string>>>({});
const isOpen = signal(false);

/** The options that were filled in, as the API expects them. What is not a number is sent as it is, so that the API names its rule. */
export function chosenOptions(): Record<string, unknown> {
  const filled = options.filter(({ field }) => typed.value[field]?.trim());
  return Object.fromEntries(filled.map(({ field, kind }) => [field, asSent(typed.value[field]?.trim() ?? "", kind)]));
}

function asSent(text: string, kind: Kind): string | number {
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
      <summary>{texts.value.tryIt.options}</summary>
      <div class="option-fields">
        {options.map(({ field, kind }) => (
          <OptionField
            key={field}
            field={field}
            kind={kind}
            {...texts.value.tryIt.optionFields[field]}
            rules={problems.value.filter((problem) => problem.field === field).map(({ rule }) => rule)}
          />
        ))}
      </div>
    </details>
  );
}

function OptionField({
  field,
  kind,
  label,
  hint,
  rules,
}: {
  field: string;
  kind: Kind;
  label: string;
  hint: string;
  rules: readonly string[];
}) {
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
      <Hint id={id} hint={hint} rules={rules} />
    </div>
  );
}
