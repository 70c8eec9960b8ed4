// Finding tasks among many others: the results and the cost.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseSearch } from "../../../src/tasks/search-terms.ts";
import type { TaskFilter } from "../../../src/tasks/submission.ts";
import type { TaskState } from "../../../src/tasks/task.ts";
import { type HeldQueues, holdQueues } from "./held-queues.ts";
import { failed, ShardUnderTest, succeeded, tenant } from "./shard-under-test.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

const everything: TaskFilter = {
  tenant,
  state: null,
  taskType: null,
  queue: null,
  since: null,
  until: null,
  search: null,
};
const succeededTasks = 2000;

/** A shard with one task in each state, and above them in the list many tasks that succeeded. */
async function amongMany(): Promise<{ under: ShardUnderTest; ids: Record<TaskState, string> }> {
  const under = new ShardUnderTest();
  const accept = () => under.accept();
  const ids = {
    PENDING: await accept(),
    STARTED: await accept(),
    RETRY: await accept(),
    FAILURE: await accept(),
    REVOKED: await accept(),
    SUCCESS: await accept(),
  };
  await under.claim(ids.STARTED);
  await under.settle(await under.claim(ids.RETRY), failed(true));
  await under.fail(ids.FAILURE);
  await under.shard.revoke(ids.REVOKED, tenant, "writer of acme");
  await under.succeed(ids.SUCCESS);
  await under.multiply(ids.SUCCESS, succeededTasks);
  return { under, ids };
}

const idsOf = (listed: readonly { task: { id: string } }[]) => listed.map(({ task }) => task.id);

describe("among many tasks that succeeded", () => {
  it.each(["RETRY", "FAILURE", "REVOKED"] as const)(
    "a task in %s is found without reading the others",
    async (state) => {
      const { under, ids } = await amongMany();
      let found: string[] = [];
      const read = await under.rowsReadDuring(async () => {
        found = idsOf(await under.shard.list({ ...everything, state }, null, 50));
      });
      expect(found).toEqual([ids[state]]);
      expect(read).toBeLessThan(20);
    },
  );

  it.each(["PENDING", "STARTED"] as const)("a task in %s is found", async (state) => {
    const { under, ids } = await amongMany();
    expect(idsOf(await under.shard.list({ ...everything, state }, null, 50))).toEqual([ids[state]]);
  });

  it.each(["PENDING", "STARTED", "RETRY"] as const)(
    "the absence of tasks in %s is known without reading any",
    async (state) => {
      const under = new ShardUnderTest();
      const id = await under.accept();
      await under.succeed(id);
      await under.multiply(id, succeededTasks);
      let found: unknown[] = [id];
      const read = await under.rowsReadDuring(async () => {
        found = await under.shard.list({ ...everything, state }, null, 50);
      });
      expect({ found, read }).toEqual({ found: [], read: 0 });
    },
  );

  it("a page of these reads only the newest", async () => {
    const { under } = await amongMany();
    const read = await under.rowsReadDuring(() => under.shard.list({ ...everything, state: "SUCCESS" }, null, 50));
    expect(read).toBeLessThanOrEqual(60);
  });
});

describe("a search", () => {
  it.each([
    ["its text, whatever the case", "PARCEL"],
    ["its error", "the model is down"],
    ["a quote, a percent sign and an underscore as they are", `"50%_`],
  ])("finds a task by %s", async (_, search) => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { text: `My parcel's "50%_off" is late` } });
    await under.fail(id);
    await under.accept();
    expect(idsOf(await under.shard.list({ ...everything, search: parseSearch(search) }, null, 50))).toEqual([id]);
  });

  it.each([
    ["name:moderation", ["liked"]],
    ["state:failure", ["failed"]],
    ["state:FAILURE state:pending", ["waiting", "failed"]],
    ["args:parcel", ["failed", "liked"]],
    ["args:parcel args:LATE", ["failed"]],
    ["kwargs:model=gpt-x", ["waiting"]],
    ["kwargs:customer=ñandú", ["liked"]],
    ["kwargs:use_cache=true", ["failed"]],
    ["kwargs:labels=none", []],
    ["result:positive", ["liked"]],
    ['result:"is down"', ["failed"]],
    ["late parcel", ["failed"]],
    ['"parcel is"', ["failed", "liked"]],
    ["ÑANDÚ", ["waiting"]],
    ["state:FAILURE name:moderation", ["failed", "liked"]],
    ["nothing-like-it", []],
  ])("understands Flower's terms: %s", async (search, expected) => {
    const under = new ShardUnderTest();
    const liked = await under.accept({
      payload: { text: "My parcel is here", task_type: "moderation", metadata: { customer: "ñandú" } },
    });
    const claimed = await under.claim(liked);
    const result = JSON.stringify({ response: "Sentiment: positive", output: { label: "positive" } });
    await under.settle(claimed, { ...succeeded, result });
    const failed = await under.accept({ payload: { text: "My parcel is late", use_cache: true } });
    await under.fail(failed);
    const waiting = await under.accept({ payload: { text: "Un ÑANDÚ", model: "gpt-x" } });
    const found = await under.shard.list({ ...everything, search: parseSearch(search) }, null, 50);
    const names: Record<string, string> = { [liked]: "liked", [failed]: "failed", [waiting]: "waiting" };
    expect(idsOf(found).map((id) => names[id])).toEqual(expected);
    const byId = await under.shard.list({ ...everything, search: parseSearch(`uuid:${liked.slice(0, 20)}`) }, null, 50);
    expect(byId).toMatchObject([{ task: { id: liked }, answer: "Sentiment: positive" }]);
  });

  it("finds by id and worker, combined with the other filters, and shows the beginning of the text", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { text: "😀".repeat(500) } });
    await under.claim(id);
    await under.accept();
    for (const search of [id.slice(5, 13), "worker-00000001"]) {
      const found = await under.shard.list({ ...everything, state: "STARTED", search: parseSearch(search) }, null, 50);
      expect(found).toMatchObject([{ task: { id }, excerpt: "😀".repeat(160) }]);
    }
    expect(
      await under.shard.list({ ...everything, state: "SUCCESS", search: parseSearch("worker") }, null, 50),
    ).toEqual([]);
  });

  it("shows the beginning of a text and of an answer, also when they contain the character 0 or end in the middle of it", async () => {
    const under = new ShardUnderTest();
    const text = `a\u0000b ${"ñ".repeat(20)}${"😀".repeat(200)}`;
    const id = await under.accept({ payload: { text } });
    const result = JSON.stringify({ response: `\u0000${"日".repeat(300)}`, output: {} });
    await under.settle(await under.claim(id), { ...succeeded, result });
    const shown = { excerpt: [...text].slice(0, 160).join(""), answer: `\u0000${"日".repeat(159)}` };
    expect(await under.shard.list(everything, null, 50)).toMatchObject([shown]);
    expect(await under.shard.list({ ...everything, search: parseSearch("args:Ñññ") }, null, 50)).toMatchObject([shown]);
  });

  it("shows a task with an empty text, as a record without a value has, and finds it", async () => {
    const under = new ShardUnderTest();
    const id = await under.accept({ payload: { text: "" } });
    expect(await under.shard.list(everything, null, 50)).toMatchObject([{ task: { id }, excerpt: "" }]);
    const search = parseSearch(`uuid:${id}`);
    expect(await under.shard.list({ ...everything, search }, null, 50)).toMatchObject([{ task: { id }, excerpt: "" }]);
  });

  it("shows as much of the text as is asked for, and the other fields of the request as JSON, whole or cut", async () => {
    const under = new ShardUnderTest();
    const metadata = { note: "'it\\'s \u0000 ".repeat(100), ids: Array.from({ length: 500 }, (_, index) => index) };
    await under.accept({
      payload: { text: `\0${"é".repeat(2000)}`, metadata, options: { context: "c".repeat(90_000) } },
    });
    const [listed] = await under.shard.list({ ...everything, excerptLength: 1001 }, null, 50);
    expect(listed?.excerpt).toBe(`\0${"é".repeat(1000)}`);
    const rest = JSON.parse(listed?.rest ?? "");
    expect(rest).toMatchObject({ metadata, task_type: "sentiment", callback_url: null });
    expect(rest.options.context).toMatch(/^c{4900,5000}\.\.\.$/);
    for (const field of ["text", "request_id", "source", "trace"]) expect(rest).not.toHaveProperty(field);
  });

  it.each([
    ["words", 100, (letter: string) => letter],
    ["words with a percent sign", 66, (letter: string) => `${letter}%`],
    ["arguments", 18, (letter: string) => `kwargs:${letter.charCodeAt(0) % 100}=1`],
  ])("finds a task by as many %s as fit in a request, beside all filters", async (_, count, termOf) => {
    const under = new ShardUnderTest();
    const terms = Array.from({ length: count }, (_, index) => termOf(String.fromCharCode(0x4e00 + index)));
    const metadata = Object.fromEntries(terms.map((term) => [term.replace(/^kwargs:|=1$/g, ""), 1]));
    const id = await under.accept({ payload: { text: terms.join(" "), metadata } });
    await under.accept();
    const filter = { ...everything, taskType: "sentiment", queue: "ai_processing" as const, since: 0, until: 9e12 };
    const found = await under.shard.list({ ...filter, search: parseSearch(terms.join(" ")) }, 9e15, 50);
    expect(idsOf(found)).toEqual([id]);
  });

  it("finds nothing of another tenant, and nothing in an empty shard", async () => {
    const under = new ShardUnderTest();
    expect(await under.shard.list({ ...everything, search: parseSearch("service") }, null, 50)).toEqual([]);
    await under.accept();
    expect(
      await under.shard.list({ ...everything, tenant: "other", search: parseSearch("service") }, null, 50),
    ).toEqual([]);
  });

  it("searches only the newest twenty thousand tasks of a shard", async () => {
    const under = new ShardUnderTest();
    const old = await under.accept({ payload: { text: "needle" } });
    const id = await under.accept();
    await under.multiply(id, 19_999);
    expect(await under.shard.list({ ...everything, search: parseSearch("needle") }, null, 50)).toEqual([]);
    await under.rows("DELETE FROM tasks WHERE id = ?", `${id}-19999`);
    expect(idsOf(await under.shard.list({ ...everything, search: parseSearch("needle") }, null, 50))).toEqual([old]);
  });
});
