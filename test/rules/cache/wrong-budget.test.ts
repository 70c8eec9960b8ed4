import { describe, expect, test } from "vitest";
import { parseWrongBudget } from "../../../src/cache/wrong-budget.ts";
import { parseConfig } from "../../../src/config/config.ts";
import { ConfigError } from "../../../src/kernel/config-error.ts";

describe("the wrong budget", () => {
  test.each([
    ["0.02", { sentiment: 0.02, summarization: 0.02 }],
    ["0.01, summarization=0.05", { sentiment: 0.01, summarization: 0.05 }],
    ["summarization=.05", { sentiment: 0.01, summarization: 0.05 }],
    [" summarization = 0.5 ,0.1,sentiment=0", { sentiment: 0, summarization: 0.5, keywords: 0.1 }],
    ["sentiment_analysis=0.02", { sentiment: 0.02 }],
    ["0", { sentiment: 0 }],
    ["", { sentiment: 0.01 }],
    [",,", { sentiment: 0.01 }],
  ])("is read from %j", (text, expected) => {
    const budget = parseWrongBudget(text);
    if (!budget.ok) throw new Error(budget.error);
    const read = Object.fromEntries(Object.keys(expected).map((taskType) => [taskType, budget.value(taskType)]));
    expect(read).toEqual(expected);
  });

  test.each([
    ["0.51", "0.51"],
    ["1", "1"],
    ["-0.1", "-0.1"],
    ["1%", "1%"],
    ["0.01, summarization=high", "summarization=high"],
    ["0.01, summarization=", "summarization="],
    ["=0.01", "=0.01"],
    ["sentiment=0.01=0.02", "sentiment=0.01=0.02"],
    ["0.01 sentiment=0.02", "0.01 sentiment=0.02"],
    ["0.0000001", "0.0000001"],
    ["1e-2", "1e-2"],
  ])("refuses %j, and the error names the invalid part and the rule", (text, part) => {
    const error = `"${part}" must be a probability from 0 to 0.5, or <task type>=<probability>`;
    expect(parseWrongBudget(text)).toEqual({ ok: false, error });
    expect(() => parseConfig({ CACHE_MAX_WRONG: text })).toThrow(ConfigError);
    expect(() => parseConfig({ CACHE_MAX_WRONG: text })).toThrow(`CACHE_MAX_WRONG: ${error}`);
  });
});

test("an unknown task type is refused with a list of the known ones", () => {
  const budget = parseWrongBudget("0.01, sumarization=0.05");
  expect(budget).toMatchObject({
    ok: false,
    error: expect.stringMatching(
      /^"sumarization=0.05" names no known task type; the task types are .*\bsummarization\b/,
    ),
  });
});

describe("the cache's other settings", () => {
  test.each([
    ["CACHE_THRESHOLD", "0.49", ">=0.5"],
    ["CACHE_THRESHOLD", "1.01", "<=1"],
    ["CACHE_MODE", "off", "CACHE_MODE: "],
    ["CACHE_VERIFIER", "perhaps", "CACHE_VERIFIER: "],
    ["CACHE_VERIFIER_TIMEOUT_MS", "49", ">=50"],
    ["CACHE_VERIFIER_TIMEOUT_MS", "30001", "<=30000"],
  ])("%s=%s is refused by its rule", (name, value, rule) => {
    expect(() => parseConfig({ [name]: value })).toThrow(name);
    expect(() => parseConfig({ [name]: value })).toThrow(rule);
  });

  test.each([
    [{}, false],
    [{ CACHE_THRESHOLD: "0.85" }, true],
    [{ CACHE_THRESHOLD: "" }, false],
    [{ SEMANTIC_SIMILARITY_THRESHOLD: "0.85" }, true],
  ])("of %j, the threshold is given: %s", (variables, isThresholdGiven) => {
    expect(parseConfig(variables)).toMatchObject({ CACHE_THRESHOLD: 0.85, isThresholdGiven });
  });

  test("have strict defaults", () => {
    expect(parseConfig({})).toMatchObject({
      CACHE_THRESHOLD: 0.85,
      CACHE_MAX_WRONG: "0.01",
      CACHE_MODE: "on",
      CACHE_VERIFIER: false,
    });
  });
});
