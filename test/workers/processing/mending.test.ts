import { expect, it } from "vitest";
import { findTaskType } from "../../../src/task-types/task-types.ts";

it("mending finds languages and sentences with what the platform knows of them", () => {
  const summarization = findTaskType("summarization");
  const said = { summary: "One. Dr. Two. Three.", key_points: [], language: "Deutsch is German" };
  expect(summarization?.mend?.(said, { max_sentences: 2 })).toEqual({
    summary: "One. Dr. Two.",
    key_points: [],
    language: "de",
  });
});
