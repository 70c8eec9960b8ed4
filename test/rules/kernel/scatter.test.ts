import { expect, test } from "vitest";
import { scatter } from "../../../src/kernel/scatter.ts";

test("each group is asked once, and the answers come back in the order of the items", async () => {
  const asked: [string, string[]][] = [];
  const answers = await scatter(
    ["b1", "a1", "b2", "c1", "a2"],
    (item) => item.slice(0, 1),
    async (key, items) => {
      asked.push([key, items]);
      return items.map((item) => item.toUpperCase());
    },
  );
  expect(asked).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
    ["c", ["c1"]],
  ]);
  expect(answers).toEqual(["B1", "A1", "B2", "C1", "A2"]);
});

test("an item without an answer is undefined, and does not shift the others", async () => {
  const answers = await scatter(
    [1, 2, 3, 4],
    (item) => item % 2,
    async (key, items) => (key === 0 ? [] : items),
  );
  expect(answers).toEqual([1, undefined, 3, undefined]);
});

test("a group that fails makes the whole fail", async () => {
  const asked = scatter(
    [1, 2],
    (item) => item,
    async (key) => {
      if (key === 2) throw new Error("no answer");
      return [key];
    },
  );
  await expect(asked).rejects.toThrow("no answer");
});
