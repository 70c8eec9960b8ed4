import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Finding, runProbes } from "../../../src/monitoring/probe.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("a probe that takes longer than 5 seconds is aborted and reported, and does not delay the others", async () => {
  let isAborted = false;
  const silent = (signal: AbortSignal) => {
    signal.addEventListener("abort", () => {
      isAborted = true;
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
  expect(isAborted).toBe(true);
});

it("a probe that throws is reported with its error message", async () => {
  const run = async () => Promise.reject(new Error("AI: the binding is needed."));
  expect(await runProbes([{ service: "workers-ai", run }], Date.now)).toMatchObject([
    { ok: false, told: "could not be checked", remedy: "AI: the binding is needed." },
  ]);
});
