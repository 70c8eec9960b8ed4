// What a shard keeps of the text that is heard of models, for those who watch its tasks.
import { beforeEach, describe, expect, it } from "vitest";
import { beginning } from "../../../src/tasks/answer-events.ts";
import type { ClaimedTask } from "../../../src/tasks/submission.ts";
import { holdQueues } from "./held-queues.ts";
import { failed, ShardUnderTest, succeeded, tenant } from "./shard-under-test.ts";

let under: ShardUnderTest;
beforeEach(() => {
  under = new ShardUnderTest();
  const queues = holdQueues();
  return () => queues.release();
});

const watch = (id: string, after = beginning, waitMs = 0) => under.shard.watch(id, tenant, after, waitMs);
const hear = ({ id, leaseId, attempt }: ClaimedTask, n: number, text: string | null) =>
  under.shard.hear({ id, leaseId, chunks: [{ attempt, n, text }] });
const chunksOf = async (id: string) => (await watch(id))?.chunks.map(({ attempt, n, text }) => [attempt, n, text]);

describe("a task", () => {
  it("is watched from its first attempt on when the request says so, or when somebody watches before it begins", async () => {
    const wished = await under.accept({ payload: { stream: true } });
    const watched = await under.accept();
    await watch(watched);
    const plain = await under.accept();
    expect((await under.claim(wished)).isWatched).toBe(true);
    expect((await under.claim(watched)).isWatched).toBe(true);
    expect((await under.claim(plain)).isWatched).toBe(false);
  });

  it("that somebody begins to watch while it runs is watched in its next attempt", async () => {
    const id = await under.accept();
    const first = await under.claim(id);
    await watch(id);
    await under.settle(first, failed(true, 0));
    await under.makeDue(id);
    await watch(id);
    await under.runAlarm();
    expect((await under.claim(id)).isWatched).toBe(true);
  });

  it("that was heard is watched in its next attempt also after a restart, before anybody comes again", async () => {
    const id = await under.accept({});
    await watch(id);
    const first = await under.claim(id);
    await hear(first, 1, "The ");
    await under.settle(first, failed(true, 0));
    await under.makeDue(id);
    await under.runAlarm();
    expect((await under.claim(id)).isWatched).toBe(true);
  });
});

describe("what is heard", () => {
  it("is there for who watches, after a restart too, and the attempt is begun once although its claim was in memory only", async () => {
    const id = await under.accept({ payload: { stream: true } });
    const task = await under.claim(id);
    expect(await hear(task, 1, "The ")).toBe(true);
    await under.restart();
    const watched = await watch(id);
    expect(watched?.chunks).toEqual([{ attempt: 1, n: 1, text: "The " }]);
    expect(watched?.task.timeline.map(({ state }) => state)).toEqual(["PENDING", "STARTED"]);
    expect(await hear(task, 2, "answer.")).toBe(true);
    expect(await under.settle(task, succeeded)).toBe(true);
    expect(await chunksOf(id)).toEqual([
      [1, 1, "The "],
      [1, 2, "answer."],
    ]);
  });

  it("is stored once when it is written twice", async () => {
    const task = await under.claim(await under.accept());
    for (const n of [1, 1, 2, 1, 2]) await hear(task, n, `${n}`);
    expect(await chunksOf(task.id)).toEqual([
      [1, 1, "1"],
      [1, 2, "2"],
    ]);
  });

  it.each(["\u0000", '"', "\\", "\ud83c", "🎉\u2028", "null"])("is stored as it was said: %j", async (text) => {
    const task = await under.claim(await under.accept());
    await hear(task, 1, text);
    await hear(task, 2, `${text} again`);
    expect(await chunksOf(task.id)).toEqual([
      [1, 1, text],
      [1, 2, `${text} again`],
    ]);
  });

  it("is refused from a worker whose lease is over, and from a task that is settled", async () => {
    const id = await under.accept();
    const late = await under.claim(id);
    await under.makeDue(id);
    await under.runAlarm();
    await under.makeDue(id);
    await under.runAlarm();
    const task = await under.claim(id);
    expect(await hear(late, 1, "late")).toBe(false);
    expect(await hear(task, 1, "The ")).toBe(true);
    await under.settle(task, succeeded);
    expect(await hear(task, 2, "late")).toBe(false);
    expect(await chunksOf(id)).toEqual([[2, 1, "The "]]);
  });

  it("is void when the answer is that of an earlier worker, whose lease is over", async () => {
    const id = await under.accept();
    const late = await under.claim(id);
    await hear(late, 1, "late");
    await under.makeDue(id);
    await under.runAlarm();
    await under.makeDue(id);
    await under.runAlarm();
    await hear(await under.claim(id), 1, "The ");
    expect(await watch(id)).toMatchObject({ isHeard: true });
    expect(await under.settle(late, succeeded)).toBe(true);
    expect(await watch(id)).toMatchObject({ isHeard: false, task: { state: "SUCCESS" } });
    expect((await chunksOf(id))?.slice(1)).toEqual([
      [2, 1, "The "],
      [2, 2, null],
    ]);
  });

  it("is returned from the asked position on, and only to its tenant", async () => {
    const task = await under.claim(await under.accept());
    for (const n of [1, 2, 3]) await hear(task, n, `${n}`);
    const from = async (entry: number, chunk: number) =>
      (await watch(task.id, { entry, chunk }))?.chunks.map(({ n }) => n);
    expect(await from(0, 0)).toEqual([1, 2, 3]);
    expect(await from(1, 0)).toEqual([1, 2, 3]);
    expect(await from(1, 2)).toEqual([3]);
    expect(await from(2, 0)).toEqual([]);
    expect(await under.shard.watch(task.id, "another", beginning, 0)).toBe(null);
  });

  it("wakes those who wait for it, as does a claim that is not on disk yet, and the end", async () => {
    const id = await under.accept();
    const begun = watch(id, { entry: 0, chunk: 0 }, 60_000);
    const task = await under.claim(id);
    expect((await begun)?.task.state).toBe("STARTED");
    const heard = watch(id, { entry: 1, chunk: 0 }, 60_000);
    await hear(task, 1, "The ");
    expect((await heard)?.chunks).toHaveLength(1);
    const ended = watch(id, { entry: 1, chunk: 1 }, 60_000);
    await under.shard.revoke(id, tenant, "a test");
    expect((await ended)?.task.state).toBe("REVOKED");
  });

  it("is returned as long as a result is, and deleted with its task", async () => {
    const day = 86_400_000;
    const id = await under.ago(7_200_000, async () => {
      const task = await under.claim(await under.accept());
      await hear(task, 1, "The ");
      await under.settle(task, succeeded);
      expect(await chunksOf(task.id)).toHaveLength(1);
      return task.id;
    });
    expect(await watch(id)).toMatchObject({ chunks: [], task: { state: "SUCCESS" } });
    await under.rows("UPDATE tasks SET settled_at = settled_at - ?1, seq = seq - ?1 * 4096", 2 * day);
    await under.rows("UPDATE answer_chunks SET task = task - ?1 * 4096", 2 * day);
    await under.restart();
    await under.runAlarm();
    expect(await under.rows("SELECT * FROM tasks")).toEqual([]);
    expect(await under.rows("SELECT * FROM answer_chunks")).toEqual([]);
  });

  it("of a task that is kept stays when others are deleted", async () => {
    const kept = await under.claim(await under.accept());
    await hear(kept, 1, "The ");
    await under.ago(3 * 86_400_000, async () => {
      const task = await under.claim(await under.accept());
      await hear(task, 1, "gone");
      await under.settle(task, succeeded);
    });
    await under.runAlarm();
    expect(await under.rows("SELECT chunks FROM answer_chunks")).toEqual([{ chunks: '["The "]' }]);
  });

  it("costs a written row a chunk, one for the claim that was in memory, and is one row to remove; watching costs none", async () => {
    const task = await under.claim(await under.accept());
    expect(await under.rowsWrittenDuring(() => hear(task, 1, "The "))).toBe(2);
    for (const n of [2, 3, 4]) expect(await under.rowsWrittenDuring(() => hear(task, n, "answer."))).toBe(1);
    expect(await under.rowsWrittenDuring(() => watch(task.id))).toBe(0);
    expect(await under.rows("SELECT count(*) AS n FROM answer_chunks")).toEqual([{ n: 1 }]);
  });
});
