// Edits a definition. JSON is checked while it is typed; the rules that the API names are shown at their fields.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Failure, type FieldProblem, sendJson } from "../api/request-json.ts";
import { versionInUse } from "../api/shapes-of-types.ts";
import { FailureMessage } from "../parts/failure-message.tsx";
import { Field, SelectField } from "../parts/field.tsx";
import { taskTypesFeed } from "../state/feeds.ts";
import { type Draft, definitionOf, rulesAt, syntaxProblems } from "../state/type-draft.ts";
import { texts } from "../texts/texts.ts";

const longFields = [
  { field: "instructions", rows: 6, required: true },
  { field: "description", rows: 2 },
  { field: "input", rows: 10, code: true },
  { field: "output", rows: 10, code: true },
] as const;
const lines = ["model", "temperature", "max_tokens", "priority"] as const;
const cacheLines = ["cache.threshold", "cache.max_wrong", "cache.ttl_seconds"] as const;
const shown = [...longFields.map(({ field }) => field), ...lines, ...cacheLines, "cache", "canary", "name"];
const isShown = ({ field }: FieldProblem): boolean =>
  shown.some((name) => rulesAt(name, [{ field, rule: "" }]).length > 0);

export function TypeForm({
  name,
  draft,
  problems,
  change,
  refuse,
  saved,
  first,
  isRefused = false,
  canBeTried = false,
  onTrial = null,
}: {
  name: string;
  draft: Draft;
  problems: readonly FieldProblem[];
  change: (draft: Draft) => void;
  /** Keeps the problems of the last request, which may also be a trial's. */
  refuse: (problems: readonly FieldProblem[]) => void;
  saved: (version: number, isOnTrial: boolean) => void;
  first?: ComponentChildren;
  /** It cannot be saved, and a field says why. */
  isRefused?: boolean;
  /** The version on trial, which ends when another becomes the current one. */
  onTrial?: number | null;
  /** Whether a version can be put on trial beside the current one. */
  canBeTried?: boolean;
}) {
  const [share, setShare] = useState("0.1");
  const [refusal, setRefusal] = useState<Failure | "fields" | null>(null);
  const [busy, setBusy] = useState(false);
  const words = texts.value.types;
  const wrongSyntax = syntaxProblems(draft);
  const save = async (canary: number | null) => {
    if (isRefused || syntaxProblems(draft).length > 0) return setRefusal("fields");
    setBusy(true);
    const body = { ...definitionOf(draft), ...(canary === null ? {} : { canary }) };
    const reply = await sendJson(versionInUse, "PUT", `/task-types/${encodeURIComponent(name)}`, body);
    setBusy(false);
    const fields = reply.ok ? [] : reply.failure.fields;
    refuse(fields);
    const isAtFields = fields.length > 0 && fields.every(isShown);
    setRefusal(reply.ok ? null : isAtFields ? "fields" : reply.failure);
    if (!reply.ok) return;
    saved(reply.value.version, canary !== null);
    await taskTypesFeed.refresh();
  };
  const fieldOf = (field: string) => ({
    rules: rulesAt(field, problems),
    problem: rulesAt(field, wrongSyntax)[0],
    value: draft[field] ?? "",
    change: (value: string) => {
      change({ ...draft, [field]: value });
      refuse(problems.filter((problem) => rulesAt(field, [problem]).length === 0));
    },
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save(null);
      }}
    >
      <div class="option-fields">
        {first}
        {longFields.map(({ field, ...more }) => (
          <Field key={field} {...words.fields[field]} {...more} {...fieldOf(field)} />
        ))}
        {lines.map((field) => (
          <Field key={field} {...words.fields[field]} {...fieldOf(field)} />
        ))}
        <SelectField
          label={words.cache}
          hint={words.cacheHint}
          choices={[
            ["", words.cacheOfDeployment],
            ["stricter", words.cacheStricter],
            ["off", words.cacheOff],
          ]}
          {...fieldOf("cache")}
        />
        {draft.cache === "stricter" &&
          cacheLines.map((field) => <Field key={field} {...words.fields[field]} {...fieldOf(field)} />)}
      </div>
      {refusal && <p role="alert">{refusal === "fields" ? words.notSaved : <FailureMessage failure={refusal} />}</p>}
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          {canBeTried ? words.saveVersion : words.defineIt}
        </button>
        {onTrial !== null && <span class="quiet">{words.endsTrial(onTrial)}</span>}
      </div>
      {canBeTried && (
        <div class="row">
          <Field
            label={words.share}
            hint={words.shareHint}
            rules={rulesAt("canary", problems)}
            value={share}
            change={setShare}
          />
          <button
            type="button"
            disabled={busy}
            onClick={(event) => event.currentTarget.form?.reportValidity() && save(Number(share))}
          >
            {words.putOnTrial}
          </button>
        </div>
      )}
    </form>
  );
}
