import { describe, expect, test } from "vitest";
import { taskTypes } from "../../../src/task-types/task-types.ts";
import { sameAnswer } from "../../../src/tasks/same-answer.ts";

const typeOf = (name: string) => taskTypes.get(name) ?? null;

const sentiment = (label: string, score: number) => ({ label, score, confidence: 0.9, language: "en" });
const classified = (label: string, confidence: number) => ({
  label,
  confidence,
  scores: [{ label, score: confidence }],
});
const span = (answer: string | null) => ({ answer, evidence: answer, confidence: 0.5 });

describe("whether two answers mean the same", () => {
  test.each([
    ["the label decides, not the score", "sentiment", sentiment("positive", 0.9), sentiment("positive", 0.4), true],
    ["another label", "sentiment", sentiment("positive", 0.1), sentiment("neutral", 0.1), false],
    ["under an older name", "sentiment_analysis", sentiment("mixed", 0), sentiment("mixed", 0.2), true],
    [
      "the same label with different confidence",
      "classification",
      classified("sport", 0.9),
      classified("sport", 0.2),
      true,
    ],
    ["different labels", "classification", classified("sport", 0.9), classified("politics", 0.9), false],
    ["words in another case and order", "question_answering", span("Main Street 5"), span("5, main street"), true],
    [
      "most words in common",
      "question_answering",
      span("at the branch on Main Street"),
      span("the branch on Main Street"),
      true,
    ],
    ["few words in common", "question_answering", span("at the branch"), span("in the app under settings"), false],
    ["an answer and none", "question_answering", span("at the branch"), span(null), false],
    ["accented words", "question_answering", span("en el número ocho"), span("EN EL NÚMERO OCHO"), true],
  ])("%s", (_, taskType, a, b, isSame) => {
    expect(sameAnswer(typeOf(taskType), a, b)).toBe(isSame);
    expect(sameAnswer(typeOf(taskType), b, a)).toBe(isSame);
  });

  test.each([
    ["a task type that does not exist", "telepathy", span("a"), span("a")],
    ["an output that does not fit its schema", "question_answering", span("a"), { answer: 5 }],
    ["an output of an older version", "sentiment", { label: "positive" }, { label: "positive" }],
  ])("is false for %s", (_, taskType, a, b) => {
    expect(sameAnswer(typeOf(taskType), a, b)).toBe(false);
  });
});
