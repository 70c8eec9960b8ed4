import { env } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { slowCommand } from "../../../src/monitoring/incidents.ts";
import { log, logLine } from "../../../src/telemetry/log.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest } from "./api-under-test.ts";

const answer = z.object({ errors: z.array(logLine), slow: z.array(slowCommand) });
const incidentsOf = async (api: ApiUnderTest) => answer.parse((await api.get("/incidents")).body);

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the incidents", () => {
  test("contain logged errors, but no line of another tenant", async () => {
    const api = new ApiUnderTest();
    await api.get("/health");
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    log("error", { event: "test_of_mine", tenant: api.tenant, error: "no object" });
    log("warn", { event: "test_of_all" });
    log("error", { event: "test_of_others", tenant: "other" });
    log("info", { event: "test_of_nothing" });
    await vi.waitFor(async () => {
      const events = (await incidentsOf(api)).errors.map(({ event }) => event);
      expect(events).toEqual(expect.arrayContaining(["test_of_mine", "test_of_all"]));
      expect(events).not.toEqual(expect.arrayContaining(["test_of_others"]));
      expect(events).not.toEqual(expect.arrayContaining(["test_of_nothing"]));
    }, patience);
  });

  test("contain a command that took longer than the limit", async () => {
    const api = new ApiUnderTest({
      vars: { SLOW_COMMAND_MS: "20" },
      bindings: {
        EMBEDDED_KEY_VALUE: new Proxy(env.EMBEDDED_KEY_VALUE, {
          get: () => () => ({ read: () => scheduler.wait(2000).then(() => [null]) }),
        }),
      },
    });
    // What an isolate tells of its commands may be lost on the way, so there is more than one.
    await vi.waitFor(async () => {
      await api.get("/health");
      const slow = (await incidentsOf(api)).slow;
      expect(slow.some(({ store, command }) => store === "embedded-key-value" && command === "read")).toBe(true);
    }, patience);
  });

  test("contain the fifty slowest commands, the slowest first", async () => {
    const incidents = env.INCIDENT_LOG.getByName("incidents");
    const at = Date.now();
    const command = { store: "store", command: "read", items: 2 };
    const slow = Array.from({ length: 60 }, (_, number) => ({ ...command, at, ms: 1_000_000 + number }));
    await incidents.add({ errors: [], slow: [...slow, { ...command, at: at - 86_400_001, ms: 9_000_000 }] });
    const listed = (await incidentsOf(new ApiUnderTest())).slow;
    expect(listed).toHaveLength(50);
    expect(listed).toEqual(listed.toSorted((one, other) => other.ms - one.ms));
    // Commands of other tests may be among them, but none is as slow.
    expect(listed.filter(({ store }) => store === command.store).slice(0, 2)).toEqual([
      { ...command, at, ms: 1_000_059 },
      { ...command, at, ms: 1_000_058 },
    ]);
  });
});
