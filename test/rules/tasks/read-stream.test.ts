// A stream that the shard or the result store interrupts, and one that takes long. The shard is a stand-in for the object behind the port.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "../../../src/kernel/result.ts";
import { openStream, type StreamItem } from "../../../src/tasks/read-stream.ts";
import type { ResultStore } from "../../../src/tasks/result-store.ts";
import type { WatchedTask } from "../../../src/tasks/submission.ts";
import type { Task } from "../../../src/tasks/task.ts";
import { type TaskShardObject, TaskShards } from "../../../src/tasks/task-shards.ts";
import { OwnTaskTypesUnderTest } from "../task-types/own-task-types-under-test.ts";
import { acceptTask } from "./a-task.ts";

const pending = acceptTask();
const revoked: Task = {
  ...pending,
  state: "REVOKED",
  timeline: [...pending.timeline, { state: "REVOKED", at: 0, attempt: 0, worker: null, reason: "revoked by a test" }],
};
const succeeded: Task = {
  ...pending,
  state: "SUCCESS",
  timeline: pending.timeline.map((line) => ({ ...line, state: "SUCCESS" })),
};
const quiet = (task: Task): WatchedTask => ({ task, chunks: [], isHeard: false });

let isStoreDown = false;
const results: ResultStore = {
  write: async () => [],
  read: async () => (isStoreDown ? fail({ reason: "unavailable", store: "s", message: "down" }) : ok(null)),
};

/** A shard that answers each poll in turn; an error is a shard that does not answer. The last answer is repeated. */
async function open(polls: (WatchedTask | Error | null)[]) {
  const waits: number[] = [];
  const watch: TaskShardObject["watch"] = async (_id, _tenant, _after, waitMs) => {
    waits.push(waitMs);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    const answer = polls.length > 1 ? polls.shift() : polls[0];
    if (answer instanceof Error) throw answer;
    return answer ?? null;
  };
  const shards = new TaskShards(
    () => ({ watch }) as TaskShardObject,
    async () => [],
  );
  const opening = openStream(pending.id, pending.tenant, null, {
    shards,
    results,
    ownTaskTypes: new OwnTaskTypesUnderTest().types,
    now: Date.now,
  });
  await vi.runAllTimersAsync();
  const stream = await opening;
  const read = async () => {
    const items: StreamItem[] = [];
    const reading = (async () => {
      for await (const item of stream?.items ?? []) items.push(item);
    })();
    await vi.runAllTimersAsync();
    await reading;
    return items.map((item) => (typeof item === "string" ? item : item.event));
  };
  return { stream, read, waits };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  isStoreDown = false;
});

describe("a stream", () => {
  it("says every 15 seconds that nothing happened, and ends after ten minutes with the request to come again", async () => {
    const { read, waits } = await open([quiet(pending)]);
    const items = await read();
    expect(items[0]).toBe("state");
    expect(items.at(-1)).toBe("reconnect");
    expect(items.slice(1, -1)).toEqual(new Array(40).fill("quiet"));
    expect(Math.max(...waits)).toBe(15_000);
  });

  it("asks a shard again that does not answer, as while it restarts", async () => {
    const { read } = await open([quiet(pending), new Error("restarting"), new Error("restarting"), quiet(revoked)]);
    expect(await read()).toEqual(["state", "revoked"]);
  });

  it("ends with the request to come again when the shard does not answer for long", async () => {
    const { read } = await open([quiet(pending), new Error("unreachable")]);
    expect(await read()).toEqual(["state", "reconnect"]);
  });

  it("ends with the request to come again, and without an end, while the result cannot be read", async () => {
    isStoreDown = true;
    const { read } = await open([quiet(succeeded)]);
    expect(await read()).toEqual(["reconnect"]);
  });

  it("ends when the task is deleted, and does not begin for a task that nobody knows", async () => {
    const { read } = await open([quiet(pending), null]);
    expect(await read()).toEqual(["state"]);
    expect((await open([null])).stream).toBe(null);
  });
});
