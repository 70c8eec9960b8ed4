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
import { texts } from "../texts/texts.ts";
import { KeyBrowser } from "./key-browser.tsx";
import { KeyTree } from "./key-tree.tsx";
import { LearnedZonesCard } from "./learned-zones.tsx";
import { StoresCard } from "./store-analysis.tsx";
import { ThresholdExplorer } from "./threshold-explorer.tsx";
import { VectorSearch } from "./vector-search.tsx";

export function CacheScreen() {
  const feedState = useFeed(metricsFeed);
  return (
    <>
      <Loaded state={feedState} what={texts.value.cache.what} retry={() => metricsFeed.refresh()}>
        {(metrics) => (
          <>
            <Figures metrics={metrics} />
            <Reasons metrics={metrics} />
            <Guards metrics={metrics} />
          </>
        )}
      </Loaded>
      <LearnedZonesCard />
      <VectorSearch />
      <ThresholdExplorer />
      <StoresCard />
      <KeyTree />
      <KeyBrowser />
      {may("admin") && <Clear />}
    </>
  );
}

function Figures({ metrics: { cache, cache_hit_rate, completed_tasks } }: { metrics: Metrics }) {
  const text = texts.value.cache;
  return (
    <dl class="tiles">
      <Tile name={text.hitRate} value={percent(cache_hit_rate)} note={text.ofAnswers(completed_tasks)} />
      <Tile name={text.exact} value={number(cache.by_layer.exact ?? 0)} note={text.exactNote} />
      <Tile name={text.similar} value={number(cache.by_layer.semantic ?? 0)} note={text.similarNote} />
      <Tile name={text.saved} value={usd(cache.cost_saved_usd)} note={text.savedNote(number(cache.tokens_saved))} />
      <Tile name={text.computed} value={number(cache.by_layer.none ?? 0)} note={text.computedNote} />
    </dl>
  );
}

function Reasons({ metrics }: { metrics: Metrics }) {
  const text = texts.value.cache;
  const rows = Object.entries(metrics.cache.by_reason);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  return (
    <Card title={text.why} note={text.whyNote} wide>
      {rows.length === 0 ? (
        <Empty title={text.noAnswers} />
      ) : (
        <Table
          caption={text.reasons}
          rows={rows}
          keyOf={([reason]) => reason}
          columns={[
            { name: text.reason, show: ([reason]) => <code>{reason}</code>, by: ([reason]) => reason },
            { name: text.answers, show: ([, count]) => number(count), by: ([, count]) => count, numeric: true },
            {
              name: text.share,
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
  const text = texts.value.cache;
  const rows = Object.entries(metrics.cache.refused_by_guard);
  if (rows.length === 0) return null;
  return (
    <Card title={text.guards} note={text.guardsNote} wide>
      <Table
        caption={text.guards}
        rows={rows}
        keyOf={([guard]) => guard}
        columns={[
          { name: text.finding, show: ([guard]) => <code>{guard}</code>, by: ([guard]) => guard },
          { name: text.refused, show: ([, count]) => number(count), by: ([, count]) => count, numeric: true },
        ]}
      />
    </Card>
  );
}

const clearedType = signal("");

function Clear() {
  const [asking, setAsking] = useState(false);
  const text = texts.value.cache;
  const type = clearedType.value;
  const clear = async () => {
    const reply = await sendJson(cleared, "DELETE", type ? `/cache/clear?task_type=${type}` : "/cache/clear");
    if (reply.ok) notify("good", reply.value.message);
    else notifyFailure(text.notCleared, reply.failure);
  };
  return (
    <Card title={text.clear} note={text.clearNote} wide>
      <div class="row">
        <TaskTypeSelect value={clearedType} any />
        <button type="button" class="danger" onClick={() => setAsking(true)}>
          {text.clearOf(type)}
        </button>
      </div>
      {asking && (
        <Confirm
          title={text.clearTitle}
          text={text.clearCost(type)}
          word={type || text.everything}
          action={text.clear}
          act={clear}
          close={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
