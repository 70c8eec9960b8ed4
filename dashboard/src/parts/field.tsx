// A field of a form with its hint, or with the rules that its value breaks.
import { useId } from "preact/hooks";
import { FromApi } from "./from-api.tsx";

interface Shared {
  label: string;
  hint: string;
  /** Of the API. */
  rules: readonly string[];
  /** What the page itself finds wrong. */
  problem?: string | undefined;
  value: string;
  change: (value: string) => void;
}

export function Field({
  label,
  hint,
  rules,
  problem,
  value,
  change,
  rows,
  code = false,
  required = false,
}: Shared & {
  /** A field with several rows is a text area. */
  rows?: number;
  code?: boolean;
  required?: boolean;
}) {
  const id = useId();
  const shared = { ...described(id, rules, problem), value, required, spellcheck: !code };
  return (
    <div class={rows ? `option ${code ? "half" : "wide"}` : "option"}>
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
      <Hint id={id} hint={hint} rules={rules} problem={problem} />
    </div>
  );
}

export function SelectField({
  label,
  hint,
  rules,
  problem,
  value,
  change,
  choices,
}: Shared & {
  /** Each with the words that are shown for it. */
  choices: readonly (readonly [value: string, words: string])[];
}) {
  const id = useId();
  return (
    <div class="option">
      <label for={id}>{label}</label>
      <select {...described(id, rules, problem)} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
      <Hint id={id} hint={hint} rules={rules} problem={problem} />
    </div>
  );
}

const described = (id: string, rules: readonly string[], problem: string | undefined) => ({
  id,
  "aria-describedby": `${id}-hint`,
  "aria-invalid": rules.length > 0 || problem !== undefined,
});

export function Hint({
  id,
  hint,
  rules,
  problem,
}: {
  id: string;
  hint: string;
  rules: readonly string[];
  problem?: string | undefined;
}) {
  const isWrong = rules.length > 0 || problem !== undefined;
  return (
    <p id={`${id}-hint`} class={isWrong ? "rule" : "quiet"}>
      {problem} {rules.length > 0 && <FromApi text={rules.join("; ")} />} {!isWrong && hint}
    </p>
  );
}
