// Samples of the lag of each partition since the page was opened.
import { effect, signal } from "@preact/signals";
import { partitionsOf } from "../api/shapes-of-kafka.ts";
import type { Line } from "../parts/chart.tsx";
import { kafkaFeed } from "./feeds.ts";

interface LagSample {
  /** Unix seconds. */
  at: number;
  /** Name of the partition → lag in records; null when the broker does not report it. */
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
  const lags = new Map(
    partitionsOf(value).map(({ topic, partition, lag }) => {
      const name = `partition ${partition}`;
      return [value.topics.length > 1 ? `${topic} ${name}` : name, lag];
    }),
  );
  samples.value = [...known.filter(({ at: then }) => then > seconds - keptSeconds), { at: seconds, lags }];
});

/** One line for each of the first partitions, as many as there are colours. */
export function lagLines(): { times: number[]; lines: Line[] } {
  const list = samples.value;
  const partitions = [...(list.at(-1)?.lags.keys() ?? [])].slice(0, colours.length);
  return {
    times: list.map(({ at }) => at),
    lines: partitions.map((partition, index) => ({
      name: partition,
      colour: colours[index] ?? colours[0],
      values: list.map(({ lags }) => lags.get(partition) ?? null),
    })),
  };
}
