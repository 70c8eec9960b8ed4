import { expect, test } from "vitest";
import { firstSorted } from "../../../src/api/flower-sorting.ts";
import { type FlowerTask, flowerTaskOf } from "../../../src/api/flower-view.ts";
import { acceptTask } from "../tasks/a-task.ts";

const shown = (uuid: string, runtime: number | null): FlowerTask => ({
  ...flowerTaskOf({ task: acceptTask(), text: "", rest: {}, answer: null }),
  uuid,
  runtime,
});
const tasks = [shown("a", 3), shown("b", null), shown("c", 1), shown("d", 3), shown("e", 2), shown("f", null)];

/** The ids in the order, and how often the tasks were read. */
async function sorted(isDescending: boolean, wanted: number, held: number): Promise<[string, number]> {
  let reads = 0;
  async function* read() {
    reads++;
    for (let at = 0; at < tasks.length; at += 2) yield tasks.slice(at, at + 2);
  }
  let ids = "";
  for await (const page of firstSorted(read, { key: "runtime", isDescending }, wanted, held))
    ids += page.map(({ uuid }) => uuid).join("");
  return [ids, reads];
}

test.each([
  [false, 100, 100, "bfcead", 1],
  [true, 100, 100, "daecfb", 1],
  [false, 4, 100, "bfce", 1],
  [false, 100, 4, "bfcead", 2],
  [true, 5, 2, "daecf", 3],
  [false, 6, 3, "bfcead", 2],
  [false, 100, 1, "bfcead", 7],
])("descending %s, %i wanted and %i held at a time gives each task once and in order", async (...row) => {
  const [isDescending, wanted, held, ids, reads] = row;
  expect(await sorted(isDescending, wanted, held)).toEqual([ids, reads]);
});
