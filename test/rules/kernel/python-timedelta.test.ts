import { expect, it } from "vitest";
import { pythonTimedelta } from "../../../src/kernel/python-timedelta.ts";

// What str(timedelta(seconds=…)) returns.
it.each([
  [0, "0:00:00"],
  [59, "0:00:59"],
  [3661, "1:01:01"],
  [86_399, "23:59:59"],
  [86_400, "1 day, 0:00:00"],
  [86_405, "1 day, 0:00:05"],
  [189_000, "2 days, 4:30:00"],
  [100 * 86_400 + 36_000, "100 days, 10:00:00"],
])("%i seconds are %s", (seconds, text) => {
  expect(pythonTimedelta(seconds)).toBe(text);
});
