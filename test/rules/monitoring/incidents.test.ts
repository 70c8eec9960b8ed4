import { beforeEach, describe, expect, it } from "vitest";
import { IncidentBuffer, type Incidents } from "../../../src/monitoring/incidents.ts";
import type { LogLine } from "../../../src/telemetry/log.ts";

const line = (event: string): LogLine => ({ level: "error", at: "2026-01-01T00:00:00.000Z", event });
const command = { at: 0, store: "store", command: "read", items: 1, ms: 900 };

describe("incidents of an isolate", () => {
  let added: Incidents[] = [];
  let deferred: Promise<unknown>[] = [];
  let endPauses: (() => void)[] = [];
  let now = 0;
  let fails = false;
  const newBuffer = () =>
    new IncidentBuffer({
      log: {
        add: async (incidents) => {
          if (fails) throw new Error("no object");
          added.push(incidents);
        },
        read: async () => ({ errors: [], slow: [] }),
      },
      defer: (work) => deferred.push(work),
      wait: () => new Promise<void>((resolve) => endPauses.push(resolve)),
      now: () => now,
    });
  const secondPasses = async () => {
    for (const end of endPauses.splice(0)) end();
    await Promise.all(deferred.splice(0));
  };
  beforeEach(() => {
    [added, deferred, endPauses, now, fails] = [[], [], [], 0, false];
  });

  it("of one second are sent in one call, errors and slow commands together", async () => {
    const incidents = newBuffer();
    incidents.error(line("a"));
    incidents.error(line("b"));
    incidents.slow(command);
    expect(deferred).toHaveLength(1);
    await secondPasses();
    expect(added).toEqual([{ errors: [line("a"), line("b")], slow: [command] }]);
    incidents.error(line("c"));
    await secondPasses();
    expect(added[1]).toEqual({ errors: [line("c")], slow: [] });
  });

  it("are limited to the last fifty per call", async () => {
    const incidents = newBuffer();
    for (let number = 0; number < 1000; number++) incidents.error(line(`${number}`));
    await secondPasses();
    expect(added[0]?.errors.map(({ event }) => event)).toEqual(Array.from({ length: 50 }, (_, i) => `${950 + i}`));
  });

  it("are sent with a later incident when the request that was to send them was interrupted", async () => {
    const incidents = newBuffer();
    incidents.error(line("cut off"));
    [deferred, endPauses, now] = [[], [], 5000];
    incidents.error(line("later"));
    await secondPasses();
    expect(added[0]?.errors.map(({ event }) => event)).toEqual(["cut off", "later"]);
  });

  it("that cannot be sent cause no error", async () => {
    const incidents = newBuffer();
    fails = true;
    incidents.error(line("a"));
    await expect(secondPasses()).resolves.toBe(undefined);
  });
});
