import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnswerChunk,
  beginning,
  eventsAfter,
  isAtEnd,
  positionOf,
  type StreamEnd,
} from "../../../src/tasks/answer-events.ts";
import type { TimelineEvent } from "../../../src/tasks/task.ts";
import { viewOf } from "../../../src/tasks/task-result.ts";
import { acceptTask } from "./a-task.ts";

type State = TimelineEvent["state"];
const line = (state: State, attempt: number, reason: string | null = null): TimelineEvent => ({
  ...{ state, attempt, reason, at: 0 },
  worker: state === "PENDING" ? null : "w",
});
const chunk = (attempt: number, n: number, text: string | null): AnswerChunk => ({ attempt, n, text });
const endOf = (state: State, wholeText: string | null = null): StreamEnd => ({
  view: viewOf({ ...acceptTask(), state }, null),
  wholeText,
});
const streamed = (
  timeline: readonly TimelineEvent[],
  chunks: readonly AnswerChunk[],
  end: StreamEnd | null,
  after: string | null = null,
) =>
  eventsAfter(positionOf(after), { id: "t", timeline }, chunks, end).map(({ id, event, data }) => {
    const said = "text" in data ? data.text : "state" in data ? data.state : "";
    return `${id} ${event} ${said}`.trim();
  });

const attempts = [line("PENDING", 0), line("STARTED", 1), line("RETRY", 1, "unavailable"), line("STARTED", 2)];
const heard = [chunk(1, 1, "The "), chunk(1, 2, null), chunk(1, 3, "An "), chunk(2, 1, "It "), chunk(2, 2, "is.")];
const whole = [
  "0 state PENDING",
  "1 state STARTED",
  "1.1 tokens The",
  "1.2 void",
  "1.3 tokens An",
  "2 attempt_failed RETRY",
  "3 state STARTED",
  "3.1 tokens It",
  "3.2 tokens is.",
  "4.1 result",
];

describe("the events of a task", () => {
  it("are its states, the text of each attempt after the attempt began, and the settled task", () => {
    expect(streamed([...attempts, line("SUCCESS", 2)], heard, endOf("SUCCESS"))).toEqual(whole);
  });

  it("have the text as one piece before the result when nobody heard a model say it", () => {
    const coalesced = [line("PENDING", 0), line("STARTED", 1), line("SUCCESS", 1)];
    const events = ["0 state PENDING", "1 state STARTED", "2 tokens It is.", "2.1 result"];
    expect(streamed(coalesced, [], endOf("SUCCESS", "It is."))).toEqual(events);
    expect(streamed([line("SUCCESS", 0)], [], endOf("SUCCESS", "It is."))).toEqual(["0 tokens It is.", "0.1 result"]);
  });

  it.each<[State, string]>([
    ["FAILURE", "failed"],
    ["REVOKED", "revoked"],
  ])("end, when the task is a %s, with the event %s", (state, event) => {
    const timeline = [line("PENDING", 0), line("STARTED", 1), line(state, 1)];
    expect(streamed(timeline, [chunk(1, 1, "The ")], endOf(state)).slice(2)).toEqual([
      "1.1 tokens The",
      `2.1 ${event}`,
    ]);
  });

  it("do not change when the task's callback was called", () => {
    const settled = [...attempts, line("SUCCESS", 2)];
    const called = [...settled, line("SUCCESS", 2, "callback done")];
    expect(streamed(called, heard, endOf("SUCCESS"))).toEqual(streamed(settled, heard, endOf("SUCCESS")));
  });

  it("go on after any of them without loss and without doubling, however far the task has come meanwhile", () => {
    const settled = [...attempts, line("SUCCESS", 2)];
    for (const [index, event] of whole.entries()) {
      const id = event.split(" ")[0] ?? "";
      expect(streamed(settled, heard, endOf("SUCCESS"), id)).toEqual(whole.slice(index + 1));
    }
    // What a client gets does not depend on how often it asked: it asks anew after each part of the task's life.
    const lives = fc.array(fc.nat({ max: heard.length }), { maxLength: 4 });
    fc.assert(
      fc.property(lives, (moments) => {
        const got: string[] = [];
        for (const moment of [...moments].sort()) {
          const said = heard.slice(0, moment);
          const timeline = said.some(({ attempt }) => attempt === 2) ? attempts : attempts.slice(0, 2);
          got.push(...streamed(timeline, said, null, got.at(-1)?.split(" ")[0] ?? null));
        }
        got.push(...streamed(settled, heard, endOf("SUCCESS"), got.at(-1)?.split(" ")[0] ?? null));
        expect(got).toEqual(whole);
      }),
    );
  });

  it("are over for who has had the last one, and for nobody else", () => {
    const settled = [...attempts, line("SUCCESS", 2), line("SUCCESS", 2, "callback done")];
    expect(isAtEnd(positionOf("4.1"), settled)).toBe(true);
    for (const id of ["4", "3.2", "", "nonsense"]) expect(isAtEnd(positionOf(id), settled)).toBe(false);
    expect(isAtEnd(positionOf("9"), attempts)).toBe(false);
  });

  it.each(["", "x", "-1", "1.", "1.2.3", "1e3", "99999999999", "evt_1"])(
    "begin anew after the id %j, which is none",
    (id) => {
      expect(positionOf(id)).toEqual(beginning);
    },
  );
});
