import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { ModelError } from "../../../src/ai/model-error.ts";

const error: ModelError = { reason: "unavailable", message: "the model is down" };
describe("the Coalescer object", () => {
  it("has one leader for 200 requests at once and gives all of them its answer", async () => {
    const object = env.COALESCER.getByName("many");
    const outcomes = Array.from({ length: 200 }, async (_, i) => {
      const outcome = await object.join("key", `${i}`);
      if (outcome.role === "leader") await object.complete("key", "answer");
      return outcome;
    });
    const roles = (await Promise.all(outcomes)).map(({ role }) => role);
    expect(roles.filter((role) => role === "leader")).toHaveLength(1);
    expect(roles.filter((role) => role === "follower")).toHaveLength(199);
  });

  it("promotes a waiter after a failure and passes the second failure to all", async () => {
    const object = env.COALESCER.getByName("failing");
    let led = 0;
    const outcomes = Array.from({ length: 50 }, async (_, i) => {
      const outcome = await object.join("key", `${i}`);
      if (outcome.role === "leader") {
        led++;
        await object.release("key", `${i}`, error);
      }
      return outcome;
    });
    // All requests have joined before the first leader's release arrives, because calls of a stub keep their order.
    const ended = await Promise.all(outcomes);
    expect(led).toBe(2);
    expect(ended.filter(({ role }) => role === "failed")).toHaveLength(48);
  });

  it("promotes the next waiter when a promoted leader leaves", async () => {
    const object = env.COALESCER.getByName("leaving");
    expect(await object.join("key", "first")).toEqual({ role: "leader" });
    const second = object.join("key", "second");
    const third = object.join("key", "third");
    await object.release("key", "first", { reason: "aborted", message: "revoked" });
    expect(await second).toEqual({ role: "leader" });
    await object.release("key", "second", { reason: "aborted", message: "revoked" });
    expect(await third).toEqual({ role: "leader" });
  });
});
