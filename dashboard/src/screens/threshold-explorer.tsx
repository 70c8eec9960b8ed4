// Shows how many of the latest answers another threshold would have served from the cache.
// It uses the similarity only, so the result is an upper bound: the guards would refuse some of them.
import { useState } from "preact/hooks";
import { type Failure, requestJson } from "../api/request-json.ts";
import { type ListedTask, taskPage } from "../api/shapes-of-tasks.ts";
import { number, percent, thresholdText } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/load-states.tsx";
import { texts } from "../texts/texts.ts";

const pages = 3;
const pageSize = 200;
const bins = 25;
const lowest = 0.5;

interface Decision {
  score: number;
  served: boolean;
}

export function ThresholdExplorer() {
  const text = texts.value.cache.threshold;
  const [decisions, setDecisions] = useState<Decision[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [threshold, setThreshold] = useState(0.85);
  const load = async () => {
    const read = await readDecisions();
    if (Array.isArray(read)) setDecisions(read);
    setFailure(Array.isArray(read) ? null : read);
  };
  const read = (
    <button type="button" onClick={load}>
      {decisions ? text.again : text.read}
    </button>
  );
  return (
    <Card title={text.title} note={text.note} actions={read} wide>
      {failure && <p role="alert">{failure.message}</p>}
      {decisions?.length === 0 && <Empty title={text.nothing} />}
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
  const text = texts.value.cache.threshold;
  const allowedCount = decisions.filter(({ score }) => score >= threshold).length;
  const servedCount = decisions.filter(({ served }) => served).length;
  const counts = Array.from({ length: bins }, () => ({ served: 0, missed: 0 }));
  for (const { score, served } of decisions) {
    const bin = counts[Math.min(bins - 1, Math.max(0, Math.floor(((score - lowest) / (1 - lowest)) * bins)))];
    if (bin) bin[served ? "served" : "missed"] += 1;
  }
  const most = Math.max(...counts.map(({ served, missed }) => served + missed));
  return (
    <div class="stack">
      <label>
        {text.threshold} <strong>{thresholdText(threshold)}</strong>
        <input
          type="range"
          min={lowest}
          max={1}
          step={0.01}
          value={threshold}
          onInput={(event) => change(Number(event.currentTarget.value))}
        />
      </label>
      <div class="bins" role="img" aria-label={text.scores(decisions.length)}>
        {counts.map(({ served, missed }, index) => {
          const from = lowest + (index / bins) * (1 - lowest);
          return (
            <span key={from} class={from >= threshold - 0.001 ? "bin above" : "bin"} title={thresholdText(from)}>
              <span class="missed" style={{ height: `${(missed / most) * 100}%` }} />
              <span class="served" style={{ height: `${(served / most) * 100}%` }} />
            </span>
          );
        })}
      </div>
      <p aria-live="polite">
        {text.allowed(
          decisions.length,
          number(servedCount),
          thresholdText(threshold),
          number(allowedCount),
          percent((allowedCount / decisions.length) * 100),
        )}
      </p>
    </div>
  );
}

async function readDecisions(): Promise<Decision[] | Failure> {
  const tasks: ListedTask[] = [];
  let cursor = "";
  for (let page = 0; page < pages; page++) {
    const reply = await requestJson(taskPage, `/tasks?state=SUCCESS&limit=${pageSize}${cursor}`);
    if (!reply.ok) return reply.failure;
    tasks.push(...reply.value.tasks);
    if (reply.value.next_cursor === null) break;
    cursor = `&cursor=${encodeURIComponent(reply.value.next_cursor)}`;
  }
  return tasks.flatMap(({ cache }) =>
    cache && cache.score !== null && cache.reason !== "exact_match"
      ? [{ score: cache.score, served: cache.layer === "semantic" }]
      : [],
  );
}
