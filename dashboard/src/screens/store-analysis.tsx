// The analysis of the stores: what they hold, how it has grown since an earlier analysis, and how often they were asked.
import { useState } from "preact/hooks";
import { type Failure, requestJson, sendJson } from "../api/request-json.ts";
import { type KeptAnalyses, keptAnalyses, type StoreAnalysis, storeAnalysis } from "../api/shapes-of-store.ts";
import { bytes, moment, number, percent, rate } from "../format/numbers.ts";
import { Card } from "../parts/card.tsx";
import { Chart } from "../parts/chart.tsx";
import { Tile } from "../parts/tile.tsx";
import { texts } from "../texts/texts.ts";
import { StoreFamilies } from "./store-families.tsx";

type Range = keyof (typeof texts.value.cache.analysis)["ranges"];
const ranges: readonly Range[] = ["180", "1440", "10080"];
type Shown = { analysis: StoreAnalysis; kept: KeptAnalyses };

export function StoresCard() {
  const text = texts.value.cache.analysis;
  const [minutes, setMinutes] = useState<Range>("1440");
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const analyse = async () => {
    setBusy(true);
    const analysed = await sendJson(storeAnalysis, "POST", `/store/analysis?minutes=${minutes}`);
    const kept = await requestJson(keptAnalyses, `/store/analyses?minutes=${minutes}`);
    setBusy(false);
    setFailure(analysed.ok ? (kept.ok ? null : kept.failure) : analysed.failure);
    if (analysed.ok && kept.ok) setShown({ analysis: analysed.value, kept: kept.value.analyses });
  };
  const actions = (
    <div class="row">
      <label class="beside">
        {text.compare}
        <select
          value={minutes}
          onChange={({ currentTarget: { value } }) => setMinutes(ranges.find((range) => range === value) ?? "1440")}
        >
          {ranges.map((range) => (
            <option key={range} value={range}>
              {text.ranges[range]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="primary" disabled={busy} onClick={analyse}>
        {shown ? text.again : text.analyse}
      </button>
    </div>
  );
  return (
    <Card title={text.title} note={text.note} actions={actions} wide>
      {failure && <p role="alert">{failure.message}</p>}
      {shown && (
        <>
          <Figures analysis={shown.analysis} />
          <Growth {...shown} />
          <StoreFamilies analysis={shown.analysis} />
        </>
      )}
    </Card>
  );
}

function Figures({ analysis }: { analysis: StoreAnalysis }) {
  const text = texts.value.cache.analysis;
  const { sample, memory, activity, compared_with } = analysis;
  const { service } = activity;
  const read = number(sample.keys);
  const ratio = (value: number | null) => (value === null ? "–" : percent(value * 100));
  return (
    <>
      <dl class="tiles">
        <Tile name={text.keys} value={number(analysis.keys)} note={analysis.store} />
        <Tile name={text.values} value={bytes(analysis.bytes)} note={text.valuesNote} />
        <Tile
          name={text.memory}
          value={memory.bytes === null ? "–" : bytes(memory.bytes)}
          note={memory.bytes === null ? text.notTold : memory.is_shared ? text.memoryShared : text.memoryNote}
        />
        <Tile
          name={text.hitRatio}
          value={ratio(activity.hit_ratio)}
          note={text.hits(number(activity.exact_hits), number(activity.similar_hits), number(activity.misses))}
        />
        {service && (
          <Tile
            name={text.serviceHits}
            value={ratio(service.hit_ratio)}
            note={text.serviceNote(number(service.hits), number(service.misses))}
          />
        )}
        <Tile
          name={text.operations}
          value={activity.operations_per_second === null ? "–" : rate(activity.operations_per_second)}
          note={
            activity.operations_per_second === null
              ? text.noRate
              : activity.operations_of === "service"
                ? text.ofService
                : text.ofTasks
          }
        />
      </dl>
      <p class="quiet">
        {sample.share < 1 ? text.sampled(read, percent(sample.share * 100)) : text.complete(read)}{" "}
        {compared_with ? text.comparedWith(moment(compared_with)) : text.notCompared}
      </p>
    </>
  );
}

/** One analysis an hour is kept, and the one that is shown is the last point. */
function Growth({ analysis, kept }: Shown) {
  const text = texts.value.cache.analysis;
  const points = [...kept.filter(({ at }) => at < analysis.at), analysis];
  if (points.length < 2) return null;
  const times = points.map(({ at }) => Date.parse(at) / 1000);
  const line = (name: string, colour: string, values: number[]) => [{ name, colour, values }];
  return (
    <div class="charts">
      <Chart
        name={text.growth}
        times={times}
        write={bytes}
        lines={line(
          text.bytesLine,
          "--line-1",
          points.map((point) => point.bytes),
        )}
      />
      <Chart
        name={text.keys}
        times={times}
        write={number}
        whole
        lines={line(
          text.keysLine,
          "--line-3",
          points.map((point) => point.keys),
        )}
      />
    </div>
  );
}
