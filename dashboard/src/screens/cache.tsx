// The semantic cache: its hit rate and reasons, tools to inspect it, and clearing it.

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { sendJson } from "../api/request-json.ts";
import { cleared, type Metrics } from "../api/shapes-of-system.ts";
import { number, percent, usd } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Confirm } from "../parts/confirm.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { TaskTypeSelect } from "../parts/task-type-select.tsx";
import { Tile } from "../parts/tile.tsx";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { EntriesByType } from "./entries-by-type.tsx";
import { KeyBrowser } from "./key-browser.tsx";
import { ThresholdExplorer } from "./threshold-explorer.tsx";
import { VectorSearch } from "./vector-search.tsx";

export function CacheScreen() {
  const feedState = useFeed(metricsFeed);
  return (
    <>
      <Loaded state={feedState} what="cache" retry={() => metricsFeed.refresh()}>
        {(metrics) => (
          <>
            <Figures metrics={metrics} />
            <Reasons metrics={metrics} />
            <Guards metrics={metrics} />
          </>
        )}
      </Loaded>
      <VectorSearch />
      <ThresholdExplorer />
      <EntriesByType />
      <KeyBrowser />
      {may("admin") && <Clear />}
    </>
  );
}

const Figures = ({ metrics: { cache, cache_hit_rate, completed_tasks } }: { metrics: Metrics }) => (
  <dl class="tiles">
    <Tile name="Hit rate" value={percent(cache_hit_rate)} note={`of ${number(completed_tasks)} answers`} />
    <Tile name="Exact" value={number(cache.by_layer.exact ?? 0)} note="answers to the same text" />
    <Tile name="Similar" value={number(cache.by_layer.semantic ?? 0)} note="answers to a similar question" />
    <Tile
      name="Saved"
      value={usd(cache.cost_saved_usd)}
      note={`and ${number(cache.tokens_saved)} tokens, where the cost is known`}
    />
    <Tile name="Computed" value={number(cache.by_layer.none ?? 0)} note="by a model" />
  </dl>
);

function Reasons({ metrics }: { metrics: Metrics }) {
  const rows = Object.entries(metrics.cache.by_reason);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  return (
    <Card title="Why" note="The reason for each hit or miss." wide>
      {rows.length === 0 ? (
        <Empty title="There is no answer yet." />
      ) : (
        <Table
          caption="Reasons"
          rows={rows}
          keyOf={([reason]) => reason}
          columns={[
            { name: "Reason", show: ([reason]) => <code>{reason}</code>, by: ([reason]) => reason },
            { name: "Answers", show: ([, count]) => number(count), by: ([, count]) => count, numeric: true },
            {
              name: "Share",
              show: ([, count]) => percent((count / total) * 100),
              by: ([, count]) => count,
              numeric: true,
            },
          ]}
        />
      )}
    </Card>
  );
}

function Guards({ metrics }: { metrics: Metrics }) {
  const rows = Object.entries(metrics.cache.refused_by_guard);
  if (rows.length === 0) return null;
  return (
    <Card title="Guards" note="Similar questions that were refused, by the guard that found a difference." wide>
      <Table
        caption="Guards"
        rows={rows}
        keyOf={([guard]) => guard}
        columns={[
          { name: "Finding", show: ([guard]) => <code>{guard}</code>, by: ([guard]) => guard },
          { name: "Refused", show: ([, count]) => number(count), by: ([, count]) => count, numeric: true },
        ]}
      />
    </Card>
  );
}

const clearedType = signal("");

function Clear() {
  const [asking, setAsking] = useState(false);
  const type = clearedType.value;
  const clear = async () => {
    const reply = await sendJson(cleared, "DELETE", type ? `/cache/clear?task_type=${type}` : "/cache/clear");
    if (reply.ok) notify("good", reply.value.message);
    else notifyFailure("Clear", reply.failure);
  };
  return (
    <Card title="Clear" note="Cached answers are deleted at once. Results of tasks stay." wide>
      <div class="row">
        <TaskTypeSelect value={clearedType} any />
        <button type="button" class="danger" onClick={() => setAsking(true)}>
          Clear {type || "everything"}
        </button>
      </div>
      {asking && (
        <Confirm
          title="Clear the cache"
          text={`Every cached answer of ${type || "every task type"} is deleted, and until new answers are cached each question costs a model call.`}
          word={type || "everything"}
          action="Clear"
          act={clear}
          close={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
