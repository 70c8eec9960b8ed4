import { expect, it } from "vitest";
import { meantName } from "../../../src/kernel/one-edit-away.ts";

const names = ["temperature", "text", "task_type"];

it.each([
  ["temperature", "temperature"],
  ["Task-Type", "task_type"],
  ["task type", "task_type"],
  ["temprature", "temperature"],
  ["temperatures", "temperature"],
  ["temperatura", "temperature"],
  ["tempreature", "temperature"],
  ["ext", "text"],
  ["tetx", "text"],
  ["txet", "text"],
])("%s means %s", (given, name) => {
  expect(meantName(given, names)).toBe(name);
});

it.each([[""], ["te"], ["tempratura"], ["type"], ["__proto__"], ["etxt2"], ["x".repeat(100_000)]])(
  "%s means none",
  (given) => {
    expect(meantName(given, names)).toBe(null);
  },
);
