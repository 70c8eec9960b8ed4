import { expect, test, vi } from "vitest";
import { exitCodeOf, sentenceOf } from "../../../clients/cli/exit-codes.ts";
import { Progress } from "../../../clients/cli/progress.ts";
import { oneLine, printable } from "../../../clients/cli/show-task.ts";
import { ApiError } from "../../../clients/typescript/src/index.ts";

const drawn = (isTTY: boolean, total: number | null) => {
  const texts: string[] = [];
  const write = (text: string) => texts.push(text) > 0;
  return { texts, progress: new Progress("waiting", total, { isTTY, write }) };
};

test("a terminal sees how far long work is, and nothing of it when it is over", () => {
  vi.useFakeTimers();
  const { texts, progress } = drawn(true, 4);
  for (let step = 0; step < 4; step += 1) {
    vi.advanceTimersByTime(1000);
    progress.step();
  }
  progress.end();
  expect(texts[1]).toBe(`\r\u001b[Kwaiting ${"█".repeat(12)}${"░".repeat(12)} 2/4`);
  expect(texts.at(-2)).toMatch(/ 4\/4$/);
  expect(texts.at(-1)).toBe("\r\u001b[K");
  vi.useRealTimers();
});

test("a thousand quick steps are drawn few times, also when nobody knows how many there are", () => {
  const { texts, progress } = drawn(true, null);
  for (let step = 0; step < 1000; step += 1) progress.step();
  expect(texts.length).toBeLessThan(100);
  expect(texts[0]).toMatch(/waiting 1$/);
});

test("a log sees no bar", () => {
  const { texts, progress } = drawn(false, 2);
  progress.step();
  progress.end();
  expect(texts).toEqual([]);
});

test("what a model wrote moves no cursor and colours no terminal", () => {
  expect(printable("a\u001b[2Jb\u0007\u009b31mc\td\ne\r")).toBe("a[2Jb31mc\td\ne");
  expect(oneLine("a\n\n b\r\u001bc")).toBe("a b c");
  expect(printable("invoice\u202efdp.exe\u202c \u2067שלום\u2069")).toBe("invoicefdp.exe שלום");
});

test.each([
  [401, "key_unknown", 4],
  [403, "forbidden", 4],
  [404, "not_found", 5],
  [422, "validation_failed", 5],
  [429, "rate_limited", 6],
  [503, "store_unavailable", 6],
  [200, "not_json", 6],
])("the exit code of %i %s is %i", (status, code, expected) => {
  expect(exitCodeOf(new ApiError("It failed.", { status, code, requestId: null }))).toBe(expected);
});

test("a limit's sentence says when to try again", () => {
  const error = new ApiError("Too many.", { status: 429, code: "rate_limited", requestId: "r", retryAfterMs: 59_001 });
  expect(sentenceOf(error)).toBe("Too many. (rate_limited, request r)\n  → Try again in 60 s.");
});
