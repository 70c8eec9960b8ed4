import { describe, expect, it } from "vitest";
import { explainWait } from "../../../src/tasks/explain-wait.ts";
import type { WaitPosition } from "../../../src/tasks/shard/backlog.ts";
import { type TaskEvent, transition } from "../../../src/tasks/state-machine.ts";
import type { Task } from "../../../src/tasks/task.ts";
import { acceptedAt, acceptTask, claimed, deadlineMs, failed, policy, succeeded } from "./a-task.ts";

function moved(task: Task, event: TaskEvent, at: number): Task {
  const next = transition(task, event, at, policy, () => 0.5);
  if (!next.ok) throw new Error(next.error.reason);
  return next.value;
}

function explain(task: Task, now: number, position: WaitPosition | null = null) {
  const { headline, details, nextAt } = explainWait(task, { position, now, maxRetries: policy.maxRetries });
  return { text: [headline, ...details].join(" "), headline, nextAt };
}

const waiting = acceptTask();
const started = moved(waiting, claimed("a"), acceptedAt + 1000);
const paused = moved(started, failed("a", true, 30_000), acceptedAt + 2000);

describe("a task that is not moving says", () => {
  it("how many tasks are before it, and how many messages are on their way to wake workers", () => {
    const { headline, text, nextAt } = explain(waiting, acceptedAt + 5000, {
      before: 3,
      priority: 5,
      inFlight: 10,
      limit: 10,
    });
    expect(headline).toBe("It waits in its shard behind 3 tasks.");
    expect(text).toContain("10 messages of at most 10 (OUTBOX_IN_FLIGHT) are on the way to wake workers");
    expect(text).toContain("no worker is free");
    expect(nextAt).toBe(waiting.dueAt);
  });

  it("that it is next, and that no message is on its way yet", () => {
    const { headline, text } = explain(waiting, acceptedAt, { before: 0, priority: 5, inFlight: 0, limit: 10 });
    expect(headline).toBe("It is the next task of its shard.");
    expect(text).toContain("the shard is sending one, or ai_processing refused the last ones");
  });

  it("that its shard has not put it in line yet", () => {
    const { text, nextAt } = explain(waiting, acceptedAt + 5000);
    expect(text).toMatch(/^It is not in line yet\. Its shard puts it in line within seconds\./);
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

  it("after its retry delay, its position", () => {
    const { headline } = explain(paused, paused.dueAt + 1000, { before: 1, priority: 5, inFlight: 1, limit: 10 });
    expect(headline).toBe("It waits in its shard behind 1 task.");
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
      text: "The task has succeeded.",
      headline: "The task has succeeded.",
      nextAt: null,
    });
    expect(explain(revoked(waiting), acceptedAt + 9000).headline).toBe("The task was revoked.");
  });

  it("why it failed", () => {
    const broken = moved(started, failed("a", false), acceptedAt + 3000);
    expect(explain(broken, acceptedAt + 9000).text).toBe(
      "The task has failed for good. unavailable: the model is down",
    );
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
