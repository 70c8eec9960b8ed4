// The contract of sinks of results. It runs for each driver.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EventSink } from "../../../src/kafka/event-source.ts";

/** A sink of a new topic of three partitions. */
export interface SinkUnderTest {
  sink: EventSink;
  /** What the topic has, in any order; `partition` is null where the test server does not choose one. */
  written(): Promise<{ partition: number | null; key: string | null; value: string }[]>;
  close?(): Promise<unknown> | undefined;
}

export function eventSinkContract(name: string, create: () => Promise<SinkUnderTest>): void {
  describe(`${name} as a sink of results`, () => {
    let under: SinkUnderTest;
    beforeEach(async () => {
      under = await create();
    });
    afterEach(() => under.close?.());
    const publish = (...records: [key: string | null, value: string][]) =>
      under.sink.publish(records.map(([key, value]) => ({ key, value, headers: [{ key: "h", value: "ñ" }] })));
    const done = { ok: true, value: undefined };

    it("writes each record once, with its key and its text", async () => {
      expect(await publish(["clé", "ñandú"], [null, "b"])).toEqual(done);
      const written = (await under.written()).map(({ key, value }) => [value, key]);
      expect(written.toSorted()).toEqual([
        ["b", null],
        ["ñandú", "clé"],
      ]);
    });

    it("writes records of one key to one partition, in their order", async () => {
      for (const value of ["a", "b", "c"]) expect(await publish(["one", value], ["other", value])).toEqual(done);
      const written = (await under.written()).filter(({ key }) => key === "one");
      expect(written.map(({ value }) => value)).toEqual(["a", "b", "c"]);
      expect(new Set(written.map(({ partition }) => partition)).size).toBe(1);
    });

    it("writes what is published at the same time", async () => {
      const values = Array.from({ length: 40 }, (_, n) => `v${n}`);
      const published = await Promise.all(values.map((value) => publish([value, value])));
      expect(published).toEqual(values.map(() => done));
      expect((await under.written()).map(({ value }) => value).toSorted()).toEqual(values.toSorted());
    });
  });
}
