// Edits a definition. JSON is checked while it is typed; the rules that the API names are shown at their fields.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type FieldProblem, sendJson } from "../api/request-json.ts";
import { versionInUse } from "../api/shapes-of-types.ts";
import { Field, SelectField } from "../parts/field.tsx";
import { taskTypesFeed } from "../state/feeds.ts";
import { type Draft, definitionOf, rulesAt, syntaxProblems } from "../state/type-draft.ts";

const texts = [
  { field: "instructions", label: "Instructions", hint: "what the model is to do with the text", rows: 6 },
  { field: "description", label: "Description", hint: "for people who choose a task type", rows: 2 },
  {
    field: "input",
    label: "Input",
    hint: "JSON Schema of the fields beside text; none if empty",
    rows: 10,
    code: true,
  },
  { field: "output", label: "Output", hint: "JSON Schema of the answer; free text if empty", rows: 10, code: true },
];
const lines = [
  { field: "model", label: "Model", hint: "for requests that name none" },
  { field: "temperature", label: "Temperature, 0 to 2", hint: "for requests that set none" },
  { field: "max_tokens", label: "Max tokens", hint: "for requests that set none" },
  { field: "priority", label: "Priority, 0 to 9", hint: "for requests that set none" },
];
const caches = [
  ["", "as the deployment"],
  ["stricter", "stricter"],
  ["off", "off"],
] as const;
const cacheLines = [
  { field: "cache.threshold", label: "Cache threshold", hint: "lowest score of a similar question, 0 to 1" },
  { field: "cache.max_wrong", label: "Cache max wrong", hint: "highest probability of a wrong answer, 0 to 0.5" },
  { field: "cache.ttl_seconds", label: "Cache TTL, seconds", hint: "how long an answer is kept" },
];
const shown = [...texts, ...lines, ...cacheLines].map(({ field }) => field).concat("cache", "canary", "name");
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
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const all = [...syntaxProblems(draft), ...problems];
  const save = async (canary: number | null) => {
    if (isRefused || syntaxProblems(draft).length > 0) return setRefusal("It was not saved: see the fields.");
    setBusy(true);
    const body = { ...definitionOf(draft), ...(canary === null ? {} : { canary }) };
    const reply = await sendJson(versionInUse, "PUT", `/task-types/${encodeURIComponent(name)}`, body);
    setBusy(false);
    const fields = reply.ok ? [] : reply.failure.fields;
    refuse(fields);
    const isAtFields = fields.length > 0 && fields.every(isShown);
    setRefusal(reply.ok ? null : isAtFields ? "It was not saved: see the fields." : reply.failure.message);
    if (!reply.ok) return;
    saved(reply.value.version, canary !== null);
    await taskTypesFeed.refresh();
  };
  const fieldOf = (field: string) => ({
    rules: rulesAt(field, all),
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
        {texts.map(({ field, ...more }) => (
          <Field key={field} {...more} {...fieldOf(field)} required={field === "instructions"} />
        ))}
        {lines.map(({ field, ...more }) => (
          <Field key={field} {...more} {...fieldOf(field)} />
        ))}
        <SelectField label="Cache" hint="which answers are served again" choices={caches} {...fieldOf("cache")} />
        {draft.cache === "stricter" &&
          cacheLines.map(({ field, ...more }) => <Field key={field} {...more} {...fieldOf(field)} />)}
      </div>
      {refusal && <p role="alert">{refusal}</p>}
      <div class="row">
        <button type="submit" class="primary" disabled={busy}>
          {canBeTried ? "Save as new version" : "Define it"}
        </button>
        {onTrial !== null && <span class="quiet">All new tasks get it, and the trial of version {onTrial} ends.</span>}
      </div>
      {canBeTried && (
        <div class="row">
          <Field
            label="Share of new tasks, above 0 and below 1"
            hint="the current version keeps the others"
            rules={rulesAt("canary", problems)}
            value={share}
            change={setShare}
          />
          <button
            type="button"
            disabled={busy}
            onClick={(event) => event.currentTarget.form?.reportValidity() && save(Number(share))}
          >
            Put on trial
          </button>
        </div>
      )}
    </form>
  );
}
