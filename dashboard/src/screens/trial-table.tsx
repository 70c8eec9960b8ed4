// The answer of a trial: how many tasks agree, and both outputs of each side by side.
import { useState } from "preact/hooks";
import { type Outcome, outcomes, type Trial } from "../api/shapes-of-types.ts";
import { duration, number, usd } from "../format/numbers.ts";
import { FromApi } from "../parts/from-api.tsx";
import { Empty } from "../parts/load-states.tsx";
import { Source } from "../parts/source.tsx";
import { Table } from "../parts/table.tsx";
import { linkTo } from "../state/address.ts";
import { texts } from "../texts/texts.ts";

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
  const words = texts.value.types;
  if (tasks.length === 0) {
    return (
      <Empty title={words.nothingToTry}>
        <p class="quiet">{words.nothingToTryWhy}</p>
      </Empty>
    );
  }
  return (
    <div class="answer">
      <p role="status">
        {words.tried(
          tasks.length,
          usd(cost_usd),
          number(counts.agreed),
          number(counts.differed),
          number(counts.failed),
          number(counts.not_run),
        )}
      </p>
      <fieldset class="chips">
        <legend class="unseen">{words.outcomes}</legend>
        <Choice
          name={words.allOutcomes}
          count={tasks.length}
          colour=""
          isChosen={chosen === null}
          choose={() => setChosen(null)}
        />
        {outcomes.map((outcome) => (
          <Choice
            key={outcome}
            name={words.outcomeNames[outcome]}
            count={counts[outcome]}
            colour={colours[outcome]}
            isChosen={chosen === outcome}
            choose={() => setChosen(outcome)}
          />
        ))}
      </fieldset>
      <Table
        caption={words.triedTasks}
        rows={tasks.filter(({ outcome }) => chosen === null || outcome === chosen)}
        keyOf={({ task_id }) => task_id}
        columns={[
          {
            name: words.task,
            show: ({ task_id }) => (
              <a class="id" title={task_id} href={linkTo("tasks", { task: task_id })}>
                {task_id.slice(0, 13)}…
              </a>
            ),
          },
          {
            name: words.outcome,
            show: ({ outcome }) => <span class={`chip ${colours[outcome]}`}>{words.outcomeNames[outcome]}</span>,
            by: ({ outcome }) => outcome,
          },
          { name: words.before, show: ({ before }) => <Output name={words.before} value={before} /> },
          {
            name: words.after,
            show: ({ after, reason }) =>
              reason === null ? <Output name={words.after} value={after} /> : <FromApi text={reason} />,
          },
          { name: words.cost, show: (row) => usd(row.cost_usd), by: (row) => row.cost_usd, numeric: true },
          {
            name: words.latency,
            show: (row) => duration(row.latency_ms),
            by: (row) => row.latency_ms ?? 0,
            numeric: true,
          },
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
