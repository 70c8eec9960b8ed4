import { expect, it } from "vitest";
import { changeBetween } from "../../../src/tasks/deployment-log.ts";

const at = 1_000;
const before = { version: "one", settings: { MAX_RETRIES: "a", LOG_LEVEL: "b" } };

it.each([
  ["nothing changed", before, null],
  ["another version runs", { ...before, version: "two" }, { at, kind: "version", settings: [] }],
  [
    "settings have other values, also with another version",
    { version: "two", settings: { MAX_RETRIES: "c", LOG_LEVEL: "b" } },
    { at, kind: "settings", settings: ["MAX_RETRIES"] },
  ],
  [
    "the new version knows other settings",
    { version: "two", settings: { MAX_RETRIES: "a", NEW: "d" } },
    { at, kind: "version", settings: [] },
  ],
] as const)("when %s, the change is what is new", (_, after, expected) => {
  expect(changeBetween(before, after, at)).toEqual(expected);
});
