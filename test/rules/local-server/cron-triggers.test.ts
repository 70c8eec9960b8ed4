import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { startCrons } from "../../../scripts/local-server/cron-triggers.ts";
import { patience } from "../../patience.ts";

const everySecond = "* * * * * *";

afterEach(() => vi.restoreAllMocks());

test("a run that fails is told in one line, and the next one still comes", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const fire = vi.fn(() => Promise.reject(new Error("no answer")));
  const stop = startCrons([everySecond], fire);
  await vi.waitFor(() => expect(fire.mock.calls.length).toBeGreaterThan(1), patience);
  stop();
  expect(told.mock.calls[0]).toEqual(['{"event":"cron_failed","cron":"* * * * * *","error":"Error: no answer"}']);
});

test("a run that the end of the runtime breaks off is not told", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const run = Promise.withResolvers<void>();
  const fire = vi.fn(() => run.promise);
  const stop = startCrons([everySecond], fire);
  await vi.waitFor(() => expect(fire).toHaveBeenCalled(), patience);
  stop();
  run.reject(new Error("read ECONNRESET"));
  await wait(50);
  expect(told).not.toHaveBeenCalled();
});
