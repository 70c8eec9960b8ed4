import { beforeEach, describe, expect, it } from "vitest";
import { IncidentGathering, type Incidents } from "../../../src/monitoring/incidents.ts";
import type { LogLine } from "../../../src/telemetry/log.ts";

const line = (event: string): LogLine => ({ level: "error", at: "2026-01-01T00:00:00.000Z", event });
const command = { at: 0, store: "store", command: "read", items: 1, ms: 900 };

describe("incidents of an isolate", () => {
  let added: Incidents[] = [];
  let works: Promise<unknown>[] = [];
  let endWaits: (() => void)[] = [];
  let now = 0;
  let fails = false;
  const gathering = () =>
    new IncidentGathering({
      log: {
        add: async (incidents) => {
          if (fails) throw new Error("no object");
          added.push(incidents);
        },
        read: async () => ({ errors: [], slow: [] }),
      },
      defer: (work) => works.push(work),
      wait: () => new Promise<void>((resolve) => endWaits.push(resolve)),
      now: () => now,
    });
  const secondPasses = async () => {
    for (const end of endWaits.splice(0)) end();
    await Promise.all(works.splice(0));
  };
  beforeEach(() => {
    [added, works, endWaits, now, fails] = [[], [], [], 0, false];
  });

  it("of one second are handed on in one call, errors and slow commands together", async () => {
    const incidents = gathering();
    incidents.error(line("a"));
    incidents.error(line("b"));
    incidents.slow(command);
    expect(works).toHaveLength(1);
    await secondPasses();
    expect(added).toEqual([{ errors: [line("a"), line("b")], slow: [command] }]);
    incidents.error(line("c"));
    await secondPasses();
    expect(added[1]).toEqual({ errors: [line("c")], slow: [] });
  });

  it("that flood keep the last fifty", async () => {
    const incidents = gathering();
    for (let number = 0; number < 1000; number++) incidents.error(line(`${number}`));
    await secondPasses();
    expect(added[0]?.errors.map(({ event }) => event)).toEqual(Array.from({ length: 50 }, (_, i) => `${950 + i}`));
  });

  it("are handed on by a later one when the request that was to do it was cut off", async () => {
    const incidents = gathering();
    incidents.error(line("cut off"));
    [works, endWaits, now] = [[], [], 5000];
    incidents.error(line("later"));
    await secondPasses();
    expect(added[0]?.errors.map(({ event }) => event)).toEqual(["cut off", "later"]);
  });

  it("that cannot be handed on disturb nobody", async () => {
    const incidents = gathering();
    fails = true;
    incidents.error(line("a"));
    await expect(secondPasses()).resolves.toBe(undefined);
  });
});
