// A field of a form with its hint, or with the rules that its value breaks.
import { useId } from "preact/hooks";

export function Field({
  label,
  hint,
  rules,
  value,
  change,
  rows,
  code = false,
  required = false,
}: {
  label: string;
  hint: string;
  rules: readonly string[];
  value: string;
  change: (value: string) => void;
  /** A field with several rows is a text area. */
  rows?: number;
  code?: boolean;
  required?: boolean;
}) {
  const id = useId();
  const shared = {
    id,
    value,
    required,
    spellcheck: !code,
    "aria-describedby": `${id}-hint`,
    "aria-invalid": rules.length > 0,
  };
  return (
    <div class={rows ? "option wide" : "option"}>
      <label for={id}>{label}</label>
      {rows ? (
        <textarea
          {...shared}
          rows={rows}
          class={code ? "code" : undefined}
          onInput={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <input {...shared} autocomplete="off" onInput={(event) => change(event.currentTarget.value)} />
      )}
      <p id={`${id}-hint`} class={rules.length > 0 ? "rule" : "quiet"}>
        {rules.length > 0 ? rules.join("; ") : hint}
      </p>
    </div>
  );
}
