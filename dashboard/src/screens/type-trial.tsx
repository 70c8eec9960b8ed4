// Tries the draft or a version on tasks that were answered before. Nothing is stored; each call costs what it costs.
import { useState } from "preact/hooks";
import { type Failure, type FieldProblem, sendJson } from "../api/request-json.ts";
import { type TaskType, type Trial, trial } from "../api/shapes-of-types.ts";
import { Card } from "../parts/card.tsx";
import { FailureMessage } from "../parts/failure-message.tsx";
import { Field, SelectField } from "../parts/field.tsx";
import { type Draft, definitionOf, rulesAt, syntaxProblems } from "../state/type-draft.ts";
import { texts } from "../texts/texts.ts";
import { TrialTable } from "./trial-table.tsx";

/** The answer comes when every task was tried. */
const timeoutMs = 600_000;

export function TypeTrial({
  type,
  path,
  draft,
  refuse,
}: {
  type: TaskType;
  path: string;
  draft: Draft;
  refuse: (problems: readonly FieldProblem[]) => void;
}) {
  const [subject, setSubject] = useState("draft");
  const [last, setLast] = useState("20");
  const [budget, setBudget] = useState("0.10");
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<Failure | "draft" | null>(null);
  const [result, setResult] = useState<Trial | null>(null);
  const [busy, setBusy] = useState(false);

  const words = texts.value.types;
  const run = async () => {
    if (subject === "draft" && syntaxProblems(draft).length > 0) return setRefusal("draft");
    const what = subject === "draft" ? { definition: definitionOf(draft) } : { version: Number(subject) };
    setBusy(true);
    setResult(null);
    const body = { ...what, last: Number(last), budget_usd: Number(budget) };
    const reply = await sendJson(trial, "POST", `${path}/trial`, body, AbortSignal.timeout(timeoutMs));
    setBusy(false);
    setProblems(reply.ok ? [] : reply.failure.fields);
    refuse(reply.ok ? [] : reply.failure.fields);
    setRefusal(reply.ok ? null : reply.failure);
    if (reply.ok) setResult(reply.value);
  };
  return (
    <Card title={words.try} note={words.tryNote} wide>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <div class="option-fields">
          <SelectField
            label={words.what}
            hint={words.whatHint}
            rules={rulesAt("version", problems)}
            value={subject}
            change={setSubject}
            choices={[
              ["draft", words.theDraft],
              ...type.versions.map(({ version }) => [String(version), words.theVersion(version)] as const),
            ]}
          />
          <Field
            label={words.lastTasks}
            hint={words.lastTasksHint}
            rules={rulesAt("last", problems)}
            value={last}
            change={setLast}
          />
          <Field
            label={words.budget}
            hint={words.budgetHint}
            rules={rulesAt("budget_usd", problems)}
            value={budget}
            change={setBudget}
          />
        </div>
        <div class="row">
          <button type="submit" disabled={busy}>
            {busy ? words.trying : words.try}
          </button>
        </div>
      </form>
      {refusal && (
        <p role="alert">
          {refusal === "draft" ? (
            words.seeDraft
          ) : (
            <>
              {words.notTried} <FailureMessage failure={refusal} />
            </>
          )}
        </p>
      )}
      {result && <TrialTable result={result} />}
    </Card>
  );
}
