import { describe, expect, it } from "vitest";
import { explainWait } from "../../../src/tasks/explain-wait.ts";
import type { MessagePosition } from "../../../src/tasks/shard/outbox.ts";
import { type TaskEvent, transition } from "../../../src/tasks/state-machine.ts";
import type { Task } from "../../../src/tasks/task.ts";
import { acceptedAt, acceptTask, claimed, deadlineMs, failed, policy, succeeded } from "./a-task.ts";

function moved(task: Task, event: TaskEvent, at: number): Task {
  const next = transition(task, event, at, policy, () => 0.5);
  if (!next.ok) throw new Error(next.error.reason);
  return next.value;
}

function explain(task: Task, now: number, message: MessagePosition | null = null) {
  const { headline, details, nextAt } = explainWait(task, { message, now, maxRetries: policy.maxRetries });
  return { text: [headline, ...details].join(" "), headline, nextAt };
}

const waiting = acceptTask();
const started = moved(waiting, claimed("a"), acceptedAt + 1000);
const paused = moved(started, failed("a", true, 30_000), acceptedAt + 2000);

describe("a task that is not moving says", () => {
  it("that other tasks are before it in the shard, and that the queue is at its limit", () => {
    const { headline, text } = explain(waiting, acceptedAt + 5000, { at: "shard", before: 3, inFlight: 10, limit: 10 });
    expect(headline).toBe("It waits in its shard behind 3 tasks.");
    expect(text).toContain("has 10 messages of this shard, which is the limit (OUTBOX_IN_FLIGHT)");
  });

  it("that one task is before it, and that the shard is still sending messages", () => {
    const { headline, text } = explain(waiting, acceptedAt, { at: "shard", before: 1, inFlight: 2, limit: 10 });
    expect(headline).toBe("It waits in its shard behind 1 task.");
    expect(text).toContain("sending messages to the queue, or the queue refused the last ones; it has 2 of this shard");
  });

  it("that its message is in the queue, since when, and when it is sent again", () => {
    const position = { at: "queue", sentAt: acceptedAt + 1000 } as const;
    const { headline, text, nextAt } = explain(waiting, acceptedAt + 5000, position);
    expect(headline).toBe("Its message was sent to ai_processing 4.0 s ago; no worker has claimed it yet.");
    expect(text).toContain("sent again in 55 s");
    expect(nextAt).toBe(waiting.dueAt);
  });

  it("that its message is lost, and when it is sent again", () => {
    const { text, nextAt } = explain(waiting, acceptedAt + 5000);
    expect(text).toMatch(/^Its message is not in the queue.*sends it again in 55 s/);
    expect(nextAt).toBe(waiting.dueAt);
  });

  it("which worker processes it, for how long, and when the lease expires", () => {
    const { headline, text, nextAt } = explain(started, acceptedAt + 13_000);
    expect(headline).toBe("worker of a has been processing it for 12 s.");
    expect(text).toMatch(/attempt 1 of at most 3.*lease expires in 108 s/);
    expect(nextAt).toBe(started.dueAt);
  });

  it("what the last attempt failed with, when the next is due, and how many are left", () => {
    const { headline, text, nextAt } = explain(paused, acceptedAt + 2000);
    expect(headline).toBe(`Attempt 1 failed; the next one is due in ${(paused.dueAt - acceptedAt - 2000) / 1000} s.`);
    expect(text).toContain("It failed with: unavailable: the model is down.");
    expect(text).toContain("2 attempts left");
    expect(nextAt).toBe(paused.dueAt);
  });

  it("after its retry delay, where its message is", () => {
    const due = { ...paused, sends: 1, dueAt: paused.dueAt + 60_000 };
    const { headline } = explain(due, paused.dueAt + 1000, { at: "queue", sentAt: paused.dueAt });
    expect(headline).toBe("Its message was sent to ai_processing 1.0 s ago; no worker has claimed it yet.");
  });

  it.each([
    ["waiting", waiting],
    ["started", started],
    ["paused", paused],
  ])("when it is %s, how much time is left until its deadline", (_, task) => {
    const left = (deadlineMs - 2000) / 1000;
    expect(explain(task, acceptedAt + 2000).text).toContain(`must be settled in ${left} s, or it becomes a FAILURE`);
  });
});

describe("a settled task says", () => {
  const revoked = (task: Task) => moved(task, { type: "revoked", by: "admin of acme" }, acceptedAt + 3000);

  it("that it is settled and nothing more happens", () => {
    expect(explain(moved(started, succeeded("a"), acceptedAt + 3000), acceptedAt + 9000)).toEqual({
      text: "It is settled: SUCCESS.",
      headline: "It is settled: SUCCESS.",
      nextAt: null,
    });
    expect(explain(revoked(waiting), acceptedAt + 9000).headline).toBe("It is settled: REVOKED.");
  });

  it("why it failed", () => {
    const broken = moved(started, failed("a", false), acceptedAt + 3000);
    expect(explain(broken, acceptedAt + 9000).text).toBe("It is settled: FAILURE. unavailable: the model is down");
  });

  it("that its callback is still pending, or was abandoned", () => {
    const withPendingCallback = revoked(acceptTask({ callbackUrl: "https://receiver.test/" }));
    expect(explain(withPendingCallback, acceptedAt + 9000)).toMatchObject({
      text: expect.stringContaining("callback was not delivered yet"),
      nextAt: withPendingCallback.dueAt,
    });
    expect(explain({ ...withPendingCallback, followUp: "abandoned" }, acceptedAt + 9000).text).toContain(
      "callback failed",
    );
  });
});
