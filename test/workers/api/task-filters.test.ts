// The task list by worker, model and error, and its export.
import { expect, test } from "vitest";
import { ApiUnderTest } from "./api-under-test.ts";
import { failingModel } from "./stub-models.ts";

async function withTasks() {
  const api = new ApiUnderTest({ languageModel: failingModel("bad") });
  const good = await api.submit({ text: 'good, with "quotes"\nand a line', use_cache: false });
  const formula = await api.submit({ text: "=1+1", use_cache: false });
  const bad = await api.submit({ text: "bad", use_cache: false });
  for (const id of [good, formula, bad]) await api.settled(id);
  return { api, good, formula, bad };
}

test("tasks are found by a part of their worker's or model's name and by words of their error", async () => {
  const { api, good, formula, bad } = await withTasks();
  const idsOf = async (query: string) => (await api.listed(`?${query}`)).ids;
  expect(await idsOf("model=Test/st")).toEqual([formula, good]);
  expect(await idsOf("model=gpt")).toEqual([]);
  expect(await idsOf("error=model+REFUSED")).toEqual([bad]);
  expect(await idsOf("error=refused&state=SUCCESS")).toEqual([]);
  expect(await idsOf("error=refused&state=FAILURE&search=bad")).toEqual([bad]);
  expect(await idsOf("error=out+of+memory")).toEqual([]);
  expect(await idsOf("worker=worker-")).toEqual([bad, formula, good]);
  expect(await idsOf("worker=worker-none")).toEqual([]);
  const first = await api.listed("?worker=worker-&limit=2");
  expect(first.ids).toEqual([bad, formula]);
  expect((await api.listed(`?worker=worker-&limit=2&cursor=${first.cursor}`)).ids).toEqual([good]);
});

test("an export has a line for each task that matches, and no formula that a spreadsheet would run", async () => {
  const { api, good, formula, bad } = await withTasks();
  const lines = (await api.get("/tasks/export")).text.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).task_id)).toEqual([bad, formula, good]);
  const csv = await api.get("/tasks/export?format=csv&state=SUCCESS");
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(csv.headers.get("content-disposition")).toBe('attachment; filename="tasks.csv"');
  const [names, first, ...rest] = csv.text.split("\r\n");
  expect(names).toMatch(/^task_id,status,task_type,/);
  expect(first).toMatch(new RegExp(`^${formula},SUCCESS,general_analysis,.*,'=1\\+1$`));
  expect(rest.join("\r\n")).toContain('"good, with ""quotes""\nand a line"');
  expect((await new ApiUnderTest().get("/tasks/export")).text).toBe("");
});
