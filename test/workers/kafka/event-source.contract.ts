// The contract of sources of events. It runs for each driver, whatever a test server or a real one stands behind it.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EventSource, Positions } from "../../../src/kafka/event-source.ts";

export interface WrittenEvent {
  partition: number;
  key: string | null;
  value: string;
}

/** A source over a new topic of three partitions. */
export interface SourceUnderTest {
  source: EventSource;
  write(events: readonly WrittenEvent[]): Promise<void>;
  /** What the protocol cannot do. */
  lacks?: readonly ("seeks back" | "partitions" | "ends" | "times")[];
  close?(): Promise<unknown> | undefined;
}

const limits = { maxRecords: 100, maxBytes: 1_000_000, waitMs: 50 };
const decoder = new TextDecoder();
const textOf = (content: Uint8Array | string | null) =>
  content === null || typeof content === "string" ? content : decoder.decode(content);
const at = (...offsets: number[]) => new Map(offsets.map((offset, partition) => [partition, offset]));
const events = (partition: number, ...values: string[]): WrittenEvent[] =>
  values.map((value) => ({ partition, key: null, value }));

export function eventSourceContract(name: string, create: () => Promise<SourceUnderTest>): void {
  describe(`${name} as a source of events`, () => {
    let under: SourceUnderTest;
    beforeEach(async () => {
      under = await create();
    });
    afterEach(() => under.close?.());
    const can = (what: NonNullable<SourceUnderTest["lacks"]>[number]) => !under.lacks?.includes(what);

    /** As a poller reads: its positions advance. Ends after `count` records, or when there seem to be no more. */
    async function read(positions: Map<number, number>, count: number, more = {}) {
      const all = [];
      for (let quiet = 0; quiet < 3 && all.length < count; ) {
        const fetched = await under.source.fetch(positions, { ...limits, ...more });
        if (!fetched.ok) throw new Error(fetched.error.message);
        quiet = fetched.value.length === 0 ? quiet + 1 : 0;
        for (const { partition, offset } of fetched.value) positions.set(partition, offset + 1);
        all.push(
          ...fetched.value.map((record) => ({ ...record, value: textOf(record.value), key: textOf(record.key) })),
        );
      }
      return all;
    }
    const namesOf = (records: readonly { partition: number; offset: number; value: string | null }[]) =>
      records.map(({ partition, offset, value }) => `${partition}/${offset} ${value}`);
    const offsets = async (end: "earliest" | "latest" | number): Promise<Positions | string> => {
      const found = await under.source.offsets([0, 1, 2], end);
      return found.ok ? found.value : found.error.reason;
    };

    it("reads the records of all partitions, each partition in its order, with keys and texts as they were written", async () => {
      await under.write([{ partition: 0, key: "clé", value: "ñandú" }, ...events(1, "b", "c"), ...events(0, "d")]);
      const records = await read(at(0, 0, 0), 4);
      expect(namesOf(records).toSorted()).toEqual(["0/0 ñandú", "0/1 d", "1/0 b", "1/1 c"]);
      expect(namesOf(records.filter(({ partition }) => partition === 1))).toEqual(["1/0 b", "1/1 c"]);
      expect(records.map(({ key, value }) => [value, key]).toSorted()).toEqual([
        ["b", null],
        ["c", null],
        ["d", null],
        ["ñandú", "clé"],
      ]);
      expect(records.every(({ unreadable }) => unreadable === null)).toBe(true);
    });

    it("begins at the positions, and finds nothing at the end until a record comes", async () => {
      await under.write([...events(0, "a", "b", "c"), ...events(2, "x")]);
      const positions = at(2, 0, 1);
      expect(namesOf(await read(positions, 1))).toEqual(["0/2 c"]);
      expect(await read(positions, 1)).toEqual([]);
      await under.write(events(2, "y"));
      expect(namesOf(await read(positions, 1))).toEqual(["2/1 y"]);
    });

    it("reads again from an earlier position, and goes on from there", async () => {
      if (!can("seeks back")) return;
      await under.write(events(1, "a", "b", "c"));
      expect(await read(at(0, 0, 0), 3)).toHaveLength(3);
      const positions = at(0, 1, 0);
      expect(namesOf(await read(positions, 2))).toEqual(["1/1 b", "1/2 c"]);
    });

    it("skips no record when few are asked for at a time", async () => {
      await under.write(Array.from({ length: 30 }, (_, n) => ({ partition: n % 3, key: `k${n}`, value: `v${n}` })));
      const records = await read(at(0, 0, 0), 30, { maxRecords: 4 });
      expect(new Set(records.map(({ value }) => value)).size).toBe(30);
    });

    it("counts the partitions of its topic", async () => {
      expect(await under.source.partitions()).toEqual({ ok: true, value: can("partitions") ? 3 : null });
    });

    it("knows both ends of each partition, where its protocol tells them", async () => {
      if (!can("ends")) return expect(await offsets("latest")).toBe("unsupported");
      expect(await offsets("latest")).toEqual(at(0, 0, 0));
      await under.write([...events(0, "a", "b"), ...events(2, "c")]);
      expect(await offsets("earliest")).toEqual(at(0, 0, 0));
      expect(await offsets("latest")).toEqual(at(2, 0, 1));
    });

    it("finds offsets by time, or says that it cannot", async () => {
      const before = Date.now() - 60_000;
      await under.write(events(0, "a", "b"));
      if (!can("times")) return expect(await offsets(before)).toBe("unsupported");
      expect(await offsets(before)).toEqual(at(0, 0, 0));
      expect(await offsets(Date.now() + 60_000)).toEqual(at(2, 0, 0));
    });

    it("takes the report of positions that were read, and tells it again where the protocol does", async () => {
      await under.write([...events(0, "a", "b"), ...events(1, "c")]);
      const positions = at(0, 0, 0);
      await read(positions, 3);
      expect(await under.source.commit(positions)).toEqual({ ok: true, value: undefined });
      if (under.source.committed) {
        const found = await under.source.committed([0, 1]);
        expect(found).toEqual({ ok: true, value: at(2, 1) });
      }
    });
  });
}
