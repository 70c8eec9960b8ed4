import { expect, test } from "vitest";
import * as z from "zod";
import type { LanguageModel } from "../../../src/ai/language-model.ts";
import { fail } from "../../../src/kernel/result.ts";
import { ApiUnderTest } from "./api-under-test.ts";

/** Refuses with the text as its reason. */
const refusingModel: LanguageModel = {
  id: "refusing",
  generate: async ({ text }) => fail({ reason: "refused", message: text }),
};
const groupsBody = z.object({
  groups: z.array(
    z.object({
      cause: z.string(),
      count: z.number(),
      waiting: z.number(),
      newest_at: z.string(),
      example: z.object({ id: z.string(), reason: z.string() }),
    }),
  ),
});
const page = z.object({
  dead_letters: z.array(z.object({ id: z.string(), reason: z.string(), cause: z.string() })),
  next_cursor: z.string().nullable(),
});
const deadLetters = z.object({ dead_letters: z.number() });

const failing = async (api: ApiUnderTest, texts: readonly string[]) => {
  const ids: string[] = [];
  for (const text of texts) {
    const id = await api.submit({ text });
    await api.settled(id);
    ids.push(id);
  }
  return ids;
};
const groupsOf = async (api: ApiUnderTest, query = "") =>
  groupsBody.parse((await api.get(`/dead-letters/groups${query}`)).body).groups;

test("dead letters are counted by cause over all shards, and a cause is listed page by page", async () => {
  const api = new ApiUnderTest({ languageModel: refusingModel });
  const ids = await failing(api, ["limit 10", "limit 2", "other", "limit 7"]);
  const [limit, other] = await groupsOf(api);
  expect(limit).toMatchObject({ cause: "refused: limit N", count: 3, waiting: 3, example: { id: ids[3] } });
  expect(other).toMatchObject({ cause: "refused: other", count: 1 });
  const listed: string[] = [];
  let path: string | null = `/dead-letters?limit=2&cause=${encodeURIComponent("refused: limit N")}`;
  const first = path;
  while (path !== null) {
    const { dead_letters, next_cursor } = page.parse((await api.get(path)).body);
    expect(dead_letters.every(({ cause }) => cause === "refused: limit N")).toBe(true);
    listed.push(...dead_letters.map(({ id }) => id));
    path = next_cursor && `${first}&cursor=${encodeURIComponent(next_cursor)}`;
  }
  expect(listed).toEqual([ids[3], ids[1], ids[0]]);
  expect(await groupsOf(new ApiUnderTest())).toEqual([]);
});

test("dead letters of a period are counted by cause", async () => {
  const api = new ApiUnderTest({ languageModel: refusingModel });
  for (const text of ["early", "late 1", "late 2"]) {
    await failing(api, [text]);
    // No two fail in the same millisecond.
    await scheduler.wait(5);
  }
  const newestOf = (cause: string, groups: z.infer<typeof groupsBody>["groups"]) =>
    groups.find((group) => group.cause === cause)?.newest_at ?? "";
  const all = await groupsOf(api);
  const [early, late] = [newestOf("refused: early", all), newestOf("refused: late N", all)];
  const countsOf = async (query: string) =>
    (await groupsOf(api, `?${query}`)).map(({ cause, count }) => ({ cause, count }));
  expect(await countsOf(`since=${late}`)).toEqual([{ cause: "refused: late N", count: 1 }]);
  expect(await countsOf(`since=${early}&until=${late}`)).toEqual([
    { cause: "refused: late N", count: 1 },
    { cause: "refused: early", count: 1 },
  ]);
  expect(await countsOf(`until=${early}`)).toEqual([]);
});

test("a discarded dead letter is neither listed nor counted nor replayed, and the discard is audited", async () => {
  const api = new ApiUnderTest({ languageModel: refusingModel });
  const [id = "", kept] = await failing(api, ["same", "same again"]);
  expect(await new ApiUnderTest().call("DELETE", `/dead-letters/${id}`)).toMatchObject({ status: 404 });
  expect(await api.call("DELETE", `/dead-letters/${id}`)).toMatchObject({ status: 200, body: { id } });
  expect((await groupsOf(api)).map(({ example }) => example.id)).toEqual([kept]);
  expect(deadLetters.parse((await api.get("/metrics")).body).dead_letters).toBe(1);
  expect(await api.call("POST", `/dead-letters/${id}/replay`, { body: {} })).toMatchObject({ status: 404 });
  expect(await api.call("DELETE", `/dead-letters/${id}`)).toMatchObject({ status: 404 });
  const { body } = await api.get("/audit?limit=3");
  expect(JSON.stringify(body)).toMatch(/dead_letter\.discard/);
  expect(await api.get(`/task/${id}`)).toMatchObject({ status: 200 });
});
