import { beforeEach, describe, expect, it } from "vitest";
import { mustRest } from "../../../src/kafka/backlog-limit.ts";
import type { EventRecord, EventSource, Positions, SourceError } from "../../../src/kafka/event-source.ts";
import { resubmissionOf, submissionOf } from "../../../src/kafka/event-task.ts";
import { pollOnce } from "../../../src/kafka/poll-once.ts";
import { fail, ok } from "../../../src/kernel/result.ts";
import type { Submission, Submitted } from "../../../src/tasks/submission.ts";

const limits = { maxRecords: 100, maxBytes: 1_000_000, waitMs: 0 };

import { OwnTaskTypesUnderTest } from "../task-types/own-task-types-under-test.ts";

const ownTaskTypes = new OwnTaskTypesUnderTest().types;
const read = { tenant: "acme", topic: "events", taskType: null, priority: null };
const context = { ...read, maxBytes: 1_000_000, replay: null, ownTaskTypes };
const down: SourceError = { reason: "unavailable", message: "the broker is down" };

/** A topic of two partitions whose calls can be made to fail. */
class Topic implements EventSource {
  readonly name = "topic";
  readonly records: EventRecord[] = [];
  readonly commits: [number, number][][] = [];
  fetchError: SourceError | null = null;
  commitError: SourceError | null = null;

  write(partition: number, ...values: (string | null)[]): void {
    for (const value of values) {
      const offset = this.records.filter((record) => record.partition === partition).length;
      this.records.push({ partition, offset, timestamp: null, key: null, value, headers: [], unreadable: null });
    }
  }

  async fetch(positions: Positions) {
    if (this.fetchError) return fail(this.fetchError);
    return ok(this.records.filter(({ partition, offset }) => offset >= (positions.get(partition) ?? Infinity)));
  }

  readonly movedTo = new Map<number, number>();

  moved() {
    return this.movedTo;
  }

  async partitions() {
    return ok(2);
  }

  async offsets() {
    return ok(new Map());
  }

  async commit(positions: Positions) {
    if (this.commitError) return fail(this.commitError);
    this.commits.push([...positions]);
    return ok(undefined);
  }
}

/** Shards that store each task once. */
class Shards {
  readonly tasks = new Map<string, Submission>();
  readonly batches: number[] = [];
  broken: (submissions: readonly Submission[]) => boolean = () => false;
  /** Why a submission makes no task. */
  taken: (submission: Submission) => Submitted | null = () => null;

  submit = async (_: string, submissions: readonly Submission[]): Promise<Submitted[]> => {
    if (this.broken(submissions)) throw new Error("no shard answers");
    this.batches.push(submissions.length);
    return submissions.map((submission) => {
      const taken = this.taken(submission);
      if (taken) return taken;
      const outcome = this.tasks.has(submission.id) ? "existing" : "created";
      this.tasks.set(submission.id, submission);
      return { outcome, id: submission.id, state: "PENDING", settled: null };
    });
  };
}

let topic: Topic;
let shards: Shards;
beforeEach(() => {
  topic = new Topic();
  shards = new Shards();
});

const start = {
  positions: new Map([
    [0, 0],
    [1, 0],
  ]),
  committed: new Map<number, number>(),
};
const poll = (
  before: { positions: Positions; committed: Positions } = start,
  autoCommit = false,
  skipTombstones = false,
) => {
  const toTask = (record: EventRecord) => submissionOf(record, context);
  const toOther = (record: EventRecord, submission: Submission, taken: Submitted) =>
    resubmissionOf(record, submission, taken, context);
  const conversions = { submissionOf: toTask, resubmissionOf: toOther };
  return pollOnce({ source: topic, submit: shards.submit, ...conversions, autoCommit, skipTombstones }, before, limits);
};
const event = (text: string) => JSON.stringify({ text });

describe("a round", () => {
  it("goes on where the source found the log, also when that brought no records", async () => {
    topic.movedTo.set(1, 40);
    const round = await poll();
    expect(round).toMatchObject({ records: 0, error: null });
    expect([...round.positions]).toEqual([
      [0, 0],
      [1, 40],
    ]);
    expect(topic.commits).toEqual([
      [
        [0, 0],
        [1, 40],
      ],
    ]);
  });

  it("creates a task for each record, at most ten per call, and then advances and commits", async () => {
    topic.write(0, ...Array.from({ length: 300 }, (_, n) => event(`task ${n}`)));
    topic.write(1, event("one"), "not json");
    const round = await poll();
    expect(round).toMatchObject({ records: 302, created: 302, refused: 1, error: null });
    expect(shards.tasks.size).toBe(302);
    expect(Math.max(...shards.batches)).toBe(10);
    expect([...round.positions]).toEqual([
      [0, 300],
      [1, 2],
    ]);
    expect(topic.commits).toEqual([
      [
        [0, 300],
        [1, 2],
      ],
    ]);
    expect(round.committed).toEqual(round.positions);
  });

  it("makes a tombstone a dead letter, or passes it when told to", async () => {
    topic.write(0, event("a"), null, event("b"), null);
    const skipping = await poll(start, false, true);
    expect(skipping).toMatchObject({ records: 4, created: 2, refused: 0, error: null });
    expect(skipping.positions.get(0)).toBe(4);
    expect(await poll()).toMatchObject({ records: 4, created: 2, refused: 2 });
  });

  it("stops before a record that its shard did not accept, also among tombstones that it passes", async () => {
    topic.write(0, null, event("a"), null, event("b"), null);
    shards.broken = (submissions) => submissions.some(({ payload }) => payload.text === "b");
    expect((await poll(start, false, true)).positions.get(0)).toBeLessThanOrEqual(3);
    shards.broken = () => false;
    expect((await poll(start, false, true)).positions.get(0)).toBe(5);
  });

  it("creates no task again when it reads the same records", async () => {
    topic.write(0, event("a"), event("b"));
    await poll();
    expect(await poll()).toMatchObject({ records: 2, created: 0 });
    expect(shards.tasks.size).toBe(2);
  });

  it("stops before the first record that its shard did not accept, and submits it in the next round", async () => {
    topic.write(0, event("a"), event("b"), event("c"));
    topic.write(1, event("d"));
    shards.broken = (submissions) => submissions.some(({ payload }) => payload.text === "b");
    const round = await poll();
    expect(round.error).toMatchObject({ reason: "unavailable" });
    expect(round.positions.get(1)).toBe(1);
    expect(round.positions.get(0)).toBeLessThanOrEqual(1);
    shards.broken = () => false;
    expect([...(await poll(round)).positions]).toEqual([
      [0, 3],
      [1, 1],
    ]);
    expect(shards.tasks.size).toBe(4);
  });

  it("changes nothing when the fetch fails", async () => {
    topic.write(0, event("a"));
    topic.fetchError = down;
    expect(await poll()).toEqual({ ...start, records: 0, created: 0, refused: 0, error: down, isRead: false });
    expect(topic.commits).toEqual([]);
  });

  it("keeps its position when the broker refuses the commit, and retries the commit when no record is new", async () => {
    topic.write(0, event("a"));
    topic.commitError = down;
    const round = await poll();
    expect(round.error).toEqual(down);
    expect(round.positions.get(0)).toBe(1);
    topic.commitError = null;
    const next = await poll(round);
    expect(next).toMatchObject({ records: 0, error: null });
    expect(topic.commits).toEqual([
      [
        [0, 1],
        [1, 0],
      ],
    ]);
    expect((await poll(next)).error).toBe(null);
    expect(topic.commits).toHaveLength(1);
  });

  it("makes a dead letter of a record whose name a task with other content holds, and stops before it until that is stored", async () => {
    topic.write(0, event("a"), JSON.stringify({ text: "b", event_id: "e-1" }), event("c"));
    shards.taken = ({ idempotency }) => (idempotency ? { outcome: "key_reused", id: "kx01-holder" } : null);
    shards.broken = (submissions) => submissions.some(({ refused }) => refused !== null);
    const first = await poll();
    expect(first.positions.get(0)).toBe(1);
    expect(first.error?.reason).toBe("unavailable");
    shards.broken = () => false;
    const second = await poll({ positions: first.positions, committed: first.committed });
    expect(second).toMatchObject({ records: 2, created: 1, refused: 1, error: null });
    expect(second.positions.get(0)).toBe(3);
    const [refused] = [...shards.tasks.values()].filter((task) => task.refused !== null);
    expect(refused?.refused).toBe("event_id: e-1 is the name of task kx01-holder, whose content is another");
    expect(JSON.parse(refused?.payload.text ?? "")).toEqual({ text: "b", event_id: "e-1" });
  });

  it("gives a task another id in the same shard, the same at each reading, when the name is free and its id is not", async () => {
    topic.write(0, JSON.stringify({ text: "b", event_id: "e-1" }));
    const nameIds = new Set<string>();
    shards.taken = ({ id, idempotency }) => {
      if (id !== idempotency?.key) return null;
      nameIds.add(id);
      return { outcome: "id_taken", id };
    };
    expect(await poll()).toMatchObject({ created: 1, refused: 0, error: null });
    expect(await poll()).toMatchObject({ created: 0, error: null });
    const [[id = "", { idempotency }] = ["", { idempotency: null }]] = [...shards.tasks];
    expect([...nameIds]).toEqual([idempotency?.key]);
    expect([id.slice(0, 4), id === idempotency?.key]).toEqual([idempotency?.key.slice(0, 4), false]);
    expect(shards.tasks.size).toBe(1);
  });

  it("continues at the lower offset when the log was created again", async () => {
    topic.write(0, event("of a new topic"));
    const reset = { ...topic.records[0] };
    topic.fetch = async () => ok([reset as EventRecord]);
    expect((await poll({ positions: new Map([[0, 500]]), committed: new Map([[0, 500]]) })).positions.get(0)).toBe(1);
  });

  it("commits before it creates tasks when auto-commit is on, so that a failure loses the record", async () => {
    topic.write(0, event("a"));
    shards.broken = () => true;
    const round = await poll(start, true);
    expect(topic.commits).toEqual([
      [
        [0, 1],
        [1, 0],
      ],
    ]);
    expect(round.positions.get(0)).toBe(1);
    expect(shards.tasks.size).toBe(0);
  });
});

describe("pollers rest", () => {
  it.each([
    [false, 999, false],
    [false, 1000, true],
    [true, 999, true],
    [true, 500, true],
    [true, 499, false],
  ])("resting %s with a backlog of %i of 1,000: %s", (isResting, backlog, expected) => {
    expect(mustRest(isResting, backlog, 1000)).toBe(expected);
  });
});
