import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Finding, runProbes } from "../../../src/monitoring/probe.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("a service that does not answer within 5 seconds is called off and told of, and the others are not kept waiting", async () => {
  let calledOff = false;
  const silent = (signal: AbortSignal) => {
    signal.addEventListener("abort", () => {
      calledOff = true;
    });
    return new Promise<Finding>(() => undefined);
  };
  const fine = async (): Promise<Finding> => ({ ok: true, told: "here" });
  const checks = runProbes(
    [
      { service: "silent", run: silent },
      { service: "fine", run: fine },
    ],
    Date.now,
  );
  await vi.advanceTimersByTimeAsync(5000);
  expect(await checks).toMatchObject([
    { service: "silent", ok: false, told: "did not answer within 5 s", ms: 5000 },
    { service: "fine", ok: true, told: "here", remedy: null, ms: 0 },
  ]);
  expect(calledOff).toBe(true);
});

it("one that cannot even be asked says what is missing", async () => {
  const run = async () => Promise.reject(new Error("AI: the binding is needed."));
  expect(await runProbes([{ service: "workers-ai", run }], Date.now)).toMatchObject([
    { ok: false, told: "cannot be tried", remedy: "AI: the binding is needed." },
  ]);
});
