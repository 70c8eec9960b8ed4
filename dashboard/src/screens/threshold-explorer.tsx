// What another threshold would have done with the latest answers: how many of those with a near question would be served.
// It looks at similarity alone, so where guards decide as well, the share served is an upper bound.
import { useState } from "preact/hooks";
import { ask, type Trouble } from "../api/ask.ts";
import { type ListedTask, taskPage } from "../api/shapes-of-tasks.ts";
import { number, percent } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/waiting.tsx";

const pages = 3;
const pageSize = 200;
const bins = 25;
const lowest = 0.5;

interface Decision {
  score: number;
  served: boolean;
}

export function ThresholdExplorer() {
  const [decisions, setDecisions] = useState<Decision[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [threshold, setThreshold] = useState(0.85);
  const load = async () => {
    const read = await readDecisions();
    if (Array.isArray(read)) setDecisions(read);
    setTrouble(Array.isArray(read) ? null : read);
  };
  const read = (
    <button type="button" onClick={load}>
      {decisions ? "Read again" : "Read the latest decisions"}
    </button>
  );
  return (
    <Card title="Threshold explorer" note="What another CACHE_THRESHOLD would have served." actions={read} wide>
      {trouble && <p role="alert">{trouble.message}</p>}
      {decisions?.length === 0 && <Empty title="No recent answer had a similar question to compare with." />}
      {decisions && decisions.length > 0 && (
        <Explore decisions={decisions} threshold={threshold} change={setThreshold} />
      )}
    </Card>
  );
}

function Explore({
  decisions,
  threshold,
  change,
}: {
  decisions: readonly Decision[];
  threshold: number;
  change: (threshold: number) => void;
}) {
  const would = decisions.filter(({ score }) => score >= threshold).length;
  const did = decisions.filter(({ served }) => served).length;
  const counts = Array.from({ length: bins }, () => ({ served: 0, missed: 0 }));
  for (const { score, served } of decisions) {
    const bin = counts[Math.min(bins - 1, Math.max(0, Math.floor(((score - lowest) / (1 - lowest)) * bins)))];
    if (bin) bin[served ? "served" : "missed"] += 1;
  }
  const most = Math.max(...counts.map(({ served, missed }) => served + missed));
  return (
    <div class="stack">
      <label>
        Threshold <strong>{threshold.toFixed(2)}</strong>
        <input
          type="range"
          min={lowest}
          max={1}
          step={0.01}
          value={threshold}
          onInput={(event) => change(Number(event.currentTarget.value))}
        />
      </label>
      <div class="bins" role="img" aria-label={`Scores of ${decisions.length} decisions`}>
        {counts.map(({ served, missed }, index) => {
          const from = lowest + (index / bins) * (1 - lowest);
          return (
            <span key={from} class={from >= threshold - 0.001 ? "bin above" : "bin"} title={`${from.toFixed(2)}`}>
              <span class="missed" style={{ height: `${(missed / most) * 100}%` }} />
              <span class="served" style={{ height: `${(served / most) * 100}%` }} />
            </span>
          );
        })}
      </div>
      <p aria-live="polite">
        Of {number(decisions.length)} answers with a candidate, {number(did)} were served from the cache; at{" "}
        {threshold.toFixed(2)} similarity alone would allow <strong>{number(would)}</strong> (
        {percent((would / decisions.length) * 100)}).
      </p>
    </div>
  );
}

async function readDecisions(): Promise<Decision[] | Trouble> {
  const tasks: ListedTask[] = [];
  let cursor = "";
  for (let page = 0; page < pages; page++) {
    const asked = await ask(taskPage, `/tasks?state=SUCCESS&limit=${pageSize}${cursor}`);
    if (!asked.ok) return asked.trouble;
    tasks.push(...asked.value.tasks);
    if (asked.value.next_cursor === null) break;
    cursor = `&cursor=${encodeURIComponent(asked.value.next_cursor)}`;
  }
  return tasks.flatMap(({ cache }) =>
    cache && cache.score !== null && cache.reason !== "exact_match"
      ? [{ score: cache.score, served: cache.layer === "semantic" }]
      : [],
  );
}
