import { describe, expect, test } from "vitest";
import { fittingCalls } from "../../../scripts/local-server/kafka-port/fitting-calls.ts";
import type { Header } from "../../../src/kafka/log-record.ts";

const part = (name: string, ...sizes: number[]) => ({
  name,
  records: sizes.map((size, offset) => ({
    partition: 0,
    offset,
    timestamp: null,
    key: null,
    value: "x".repeat(size),
    headers: [] as Header[],
    unreadable: null,
  })),
});
const shown = (parts: readonly ReturnType<typeof part>[]) =>
  fittingCalls(parts).map((call) => call.map(({ part: { name }, from, to }) => `${name} ${from}-${to}`));

describe("what a producer sends at once", () => {
  test("is one call when it is small, with a slice for each partition", () => {
    expect(shown([part("a", 1, 1), part("b", 1)])).toEqual([["a 0-2", "b 0-1"]]);
    expect(shown([part("a")])).toEqual([]);
  });

  test("is split by the bytes of its headers too", () => {
    const large = part("a", ...Array<number>(300).fill(1));
    for (const { headers } of large.records) headers.push({ key: "trace", value: "x".repeat(12_000) });
    expect(shown([large])).toEqual([["a 0-133"], ["a 133-266"], ["a 266-300"]]);
  });

  test("is split at 1,000 records, and a partition goes on in the next call", () => {
    expect(shown([part("a", ...Array<number>(900).fill(1)), part("b", ...Array<number>(250).fill(1))])).toEqual([
      ["a 0-900", "b 0-100"],
      ["b 100-250"],
    ]);
  });

  test("is split at 1.6 MB, and a record that is larger than what is left goes alone", () => {
    expect(shown([part("a", 1_000_000, 500_000, 1_000_000), part("b", 1_048_576)])).toEqual([
      ["a 0-2"],
      ["a 2-3"],
      ["b 0-1"],
    ]);
  });
});
