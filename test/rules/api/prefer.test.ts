import { expect, it } from "vitest";
import { preferredWait } from "../../../src/api/prefer.ts";

it.each([
  ["wait=20", 20],
  ["WAIT=2", 2],
  ['wait="2"', 2],
  ["wait = 30", 30],
  ["return=minimal, wait=2", 2],
  ["respond-async;wait=9, wait=3", 3],
  ['note="a, wait=9; b", wait=4', 4],
  ['note; x="wait=9, wait=8", wait=4', 4],
  ["wait=5; strict", 5],
  ["wait=5, wait=6", 5],
])("Prefer: %s waits", (prefer, seconds) => {
  expect(preferredWait(prefer, 30)).toBe(seconds);
});

it.each([
  [null],
  [""],
  ["respond-async"],
  ["wait"],
  ["wait=0"],
  ["wait=31"],
  ["wait=999999999999"],
  ["wait=-1"],
  ["wait=5.5"],
  ["wait=abc"],
  ["wait=31, wait=5"],
  ["foo; wait=9"],
  ["foo=bar; x=1; wait=9"],
  ['foo="wait=9"'],
  ["no-wait=9"],
  [",,;=,"],
])("Prefer: %s is ignored", (prefer) => {
  expect(preferredWait(prefer, 30)).toBe(0);
});
