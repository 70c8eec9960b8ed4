import { expect, it } from "vitest";
import { earlierAlarm } from "../../../src/storage/expiry-alarm.ts";

const now = 10_000;
it.each([
  ["the first entry is stored", null, 61_000, now, 120_000],
  ["an entry ends in an earlier minute", 300_000, 61_000, now, 120_000],
  ["an entry ends earlier in the same minute", 119_000, 61_000, now, null],
  ["an entry ends later", 61_000, 300_000, now, null],
  ["the alarm is due this moment", 61_000, 300_000, 120_000, null],
  ["the alarm that was set has been given up", 61_000, 300_000, 180_000, 300_000],
])("when %s, the alarm is set to the right time", (_, earliestEnd, newEnd, at, alarm) => {
  expect(earlierAlarm(earliestEnd, newEnd, at)).toBe(alarm);
});
