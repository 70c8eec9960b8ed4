// The answer of a trial: how many tasks agree, and both outputs of each side by side.
import { useState } from "preact/hooks";
import { type Outcome, outcomes, type Trial } from "../api/shapes-of-types.ts";
import { duration, number, usd } from "../format/numbers.ts";
import { Empty } from "../parts/load-states.tsx";
import { Source } from "../parts/source.tsx";
import { Table } from "../parts/table.tsx";
import { linkTo } from "../state/address.ts";

const words: Record<Outcome, string> = { agreed: "agreed", differed: "differed", failed: "failed", not_run: "not run" };
const colours: Record<Outcome, string> = {
  agreed: "state-success",
  differed: "state-retry",
  failed: "state-failure",
  not_run: "",
};
/** A longer output is shown in a field that can be scrolled. */
const longCharacters = 400;

export function TrialTable({ result: { counts, cost_usd, tasks } }: { result: Trial }) {
  const [chosen, setChosen] = useState<Outcome | null>(null);
  if (tasks.length === 0) {
    return (
      <Empty title="There is nothing to try it on.">
        <p class="quiet">No task of this type has succeeded yet, or the results have expired.</p>
      </Empty>
    );
  }
  return (
    <div class="answer">
      <p role="status">
        {number(tasks.length)} tasks were tried for {usd(cost_usd)}: {number(counts.agreed)} agreed,{" "}
        {number(counts.differed)} differed, {number(counts.failed)} failed, {number(counts.not_run)} not run.
      </p>
      <fieldset class="chips">
        <legend class="unseen">Outcomes</legend>
        <Choice name="all" count={tasks.length} colour="" isChosen={chosen === null} choose={() => setChosen(null)} />
        {outcomes.map((outcome) => (
          <Choice
            key={outcome}
            name={words[outcome]}
            count={counts[outcome]}
            colour={colours[outcome]}
            isChosen={chosen === outcome}
            choose={() => setChosen(outcome)}
          />
        ))}
      </fieldset>
      <Table
        caption="Tried tasks"
        rows={tasks.filter(({ outcome }) => chosen === null || outcome === chosen)}
        keyOf={({ task_id }) => task_id}
        columns={[
          {
            name: "Task",
            show: ({ task_id }) => (
              <a class="id" title={task_id} href={linkTo("tasks", { task: task_id })}>
                {task_id.slice(0, 13)}…
              </a>
            ),
          },
          {
            name: "Outcome",
            show: ({ outcome }) => <span class={`chip ${colours[outcome]}`}>{words[outcome]}</span>,
            by: ({ outcome }) => outcome,
          },
          { name: "Before", show: ({ before }) => <Output name="Before" value={before} /> },
          {
            name: "After",
            show: ({ after, reason }) => reason ?? <Output name="After" value={after} />,
          },
          { name: "Cost", show: (row) => usd(row.cost_usd), by: (row) => row.cost_usd, numeric: true },
          { name: "Latency", show: (row) => duration(row.latency_ms), by: (row) => row.latency_ms ?? 0, numeric: true },
        ]}
      />
    </div>
  );
}

const Choice = ({
  name,
  count,
  colour,
  isChosen,
  choose,
}: {
  name: string;
  count: number;
  colour: string;
  isChosen: boolean;
  choose: () => void;
}) => (
  <button type="button" class={`chip ${colour}`} aria-pressed={isChosen} onClick={choose}>
    {name} {number(count)}
  </button>
);

function Output({ name, value }: { name: string; value: unknown }) {
  const text = JSON.stringify(value, null, 2) ?? "";
  return text.length > longCharacters ? <Source name={name} text={text} /> : <pre class="output">{text}</pre>;
}
