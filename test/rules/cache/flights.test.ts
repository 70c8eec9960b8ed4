import { describe, expect, it } from "vitest";
import type { ModelError } from "../../../src/ai/model-error.ts";
import { ABORTED, type FlightOutcome, Flights } from "../../../src/cache/flights.ts";

const limits = { leaseMs: 100, maxKeys: 10, maxAnswerUnits: 1000 };
const error: ModelError = { reason: "unavailable", message: "down" };

function joinAll(flights: Flights, count: number, now = 0) {
  const outcomes: (FlightOutcome | undefined)[] = new Array(count).fill(undefined);
  for (let i = 0; i < count; i++) {
    flights.join("key", `${i}`, now, (outcome) => {
      expect(outcomes[i]).toBe(undefined);
      outcomes[i] = outcome;
    });
  }
  return outcomes;
}
const roles = (outcomes: (FlightOutcome | undefined)[]) => outcomes.map((outcome) => outcome?.role ?? "waiting");

describe("a flight", () => {
  it("has one leader and gives its answer to all waiters", () => {
    const flights = new Flights(limits);
    const outcomes = joinAll(flights, 200);
    expect(roles(outcomes)).toEqual(["leader", ...new Array(199).fill("waiting")]);
    flights.complete("key", "answer", 1);
    expect(outcomes.slice(1)).toEqual(new Array(199).fill({ role: "follower", answer: "answer" }));
  });

  it("promotes a waiter when the leader fails, and ends for all when the new leader fails too", () => {
    const flights = new Flights(limits);
    const outcomes = joinAll(flights, 4);
    expect(flights.release("key", "0", error, 1)).toBe(false);
    expect(roles(outcomes)).toEqual(["leader", "leader", "waiting", "waiting"]);
    expect(flights.release("key", "1", error, 2)).toBe(true);
    expect(outcomes.slice(2)).toEqual(new Array(2).fill({ role: "failed", error }));
  });

  it("does not count an aborted leader as a failure", () => {
    const flights = new Flights(limits);
    const outcomes = joinAll(flights, 5);
    for (const id of ["0", "1", "2"]) flights.release("key", id, ABORTED, 1);
    expect(roles(outcomes)).toEqual(["leader", "leader", "leader", "leader", "waiting"]);
  });

  it("keeps its other waiters when one of them leaves", () => {
    const flights = new Flights(limits);
    const outcomes = joinAll(flights, 3);
    flights.release("key", "1", ABORTED, 1);
    flights.complete("key", "answer", 2);
    expect(outcomes.slice(1)).toEqual([
      { role: "failed", error: ABORTED },
      { role: "follower", answer: "answer" },
    ]);
  });

  it("replaces a leader when its lease runs out, and renewing starts the lease again", () => {
    const flights = new Flights(limits);
    const outcomes = joinAll(flights, 2);
    flights.renew("key", "0", 50);
    flights.expire("key", 149);
    expect(roles(outcomes)).toEqual(["leader", "waiting"]);
    flights.expire("key", 150);
    expect(roles(outcomes)).toEqual(["leader", "leader"]);
  });

  it("accepts a late answer from a leader that was replaced", () => {
    const flights = new Flights(limits);
    const outcomes = joinAll(flights, 3);
    flights.expire("key", 100);
    flights.complete("key", "late", 101);
    expect(outcomes[2]).toEqual({ role: "follower", answer: "late" });
  });

  it("shares a finished answer with late requests for one lease", () => {
    const flights = new Flights(limits);
    joinAll(flights, 1);
    flights.complete("key", "answer", 10);
    expect(roles(joinAll(flights, 1, 109))).toEqual(["follower"]);
    expect(roles(joinAll(flights, 1, 110))).toEqual(["leader"]);
  });

  it("starts again after a failure without waiters", () => {
    const flights = new Flights(limits);
    joinAll(flights, 1);
    flights.release("key", "0", error, 1);
    expect(roles(joinAll(flights, 2, 2))).toEqual(["leader", "waiting"]);
  });

  it("keeps finished answers within its limits and drops the oldest", () => {
    const flights = new Flights({ ...limits, maxAnswerUnits: 25 });
    for (const key of ["a", "b", "c"]) {
      flights.join(key, "id", 0, () => undefined);
      flights.complete(key, "x".repeat(10), 0);
    }
    const roleOf = (key: string) => {
      let role = "waiting";
      flights.join(key, "late", 1, (outcome) => {
        role = outcome.role;
      });
      return role;
    };
    expect([roleOf("c"), roleOf("b"), roleOf("a")]).toEqual(["follower", "follower", "leader"]);
  });

  it("lets requests compute alone at the limit of keys, and reuses the slots of flights whose lease ran out", () => {
    const flights = new Flights({ ...limits, maxKeys: 2 });
    const lead = (key: string, now: number) => {
      let role = "waiting";
      flights.join(key, `${key} ${now}`, now, (outcome) => {
        role = outcome.role;
      });
      return role;
    };
    expect([lead("a", 0), lead("b", 0), lead("c", 0), lead("c", 0)]).toEqual(["leader", "leader", "leader", "leader"]);
    expect([lead("c", 100), lead("c", 100)]).toEqual(["leader", "waiting"]);
  });
});
