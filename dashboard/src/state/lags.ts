// Samples of the lag since the page was opened: of each partition of the one topic, or of each of several topics.
import { effect, signal } from "@preact/signals";
import { partitionsOf } from "../api/shapes-of-kafka.ts";
import type { Line } from "../parts/chart.tsx";
import { texts } from "../texts/texts.ts";
import { kafkaFeed } from "./feeds.ts";

interface LagSample {
  /** Unix seconds. */
  at: number;
  /** Topic, or `/` and the partition → lag in records; null when the broker does not report it. */
  lags: ReadonlyMap<string, number | null>;
}

const keptSeconds = 1800;
const samples = signal<readonly LagSample[]>([]);
const colours = ["--line-1", "--line-2", "--line-3"] as const;

effect(() => {
  const { value, at } = kafkaFeed.state.value;
  if (value === null) return;
  const seconds = at / 1000;
  const known = samples.peek();
  if (known.at(-1)?.at === seconds) return;
  const lags = new Map<string, number | null>();
  for (const { topic, partition, lag } of partitionsOf(value)) {
    const name = value.topics.length > 1 ? topic : `/${partition}`;
    const before = lags.get(name) ?? null;
    lags.set(name, lag === null ? before : (before ?? 0) + lag);
  }
  samples.value = [...known.filter(({ at: then }) => then > seconds - keptSeconds), { at: seconds, lags }];
});

/** One line for each of the first, as many as there are colours. */
export function lagLines(): { times: number[]; lines: Line[] } {
  const list = samples.value;
  const names = [...(list.at(-1)?.lags.keys() ?? [])].slice(0, colours.length);
  return {
    times: list.map(({ at }) => at),
    lines: names.map((name, index) => ({
      name: name.startsWith("/") ? texts.value.lines.partition(name.slice(1)) : name,
      colour: colours[index] ?? colours[0],
      values: list.map(({ lags }) => lags.get(name) ?? null),
    })),
  };
}
