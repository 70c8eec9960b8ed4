import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { patience } from "../../patience.ts";
import { echoModel } from "../api/stub-models.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { ShardUnderTest, summary, tenant } from "../tasks/shard-under-test.ts";
import { ConsumerUnderTest, withBreakableStore, withoutShards } from "./consumer-under-test.ts";

const url = "https://receiver.example/hook?x=1";
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const newSecret = `whsec_${btoa("n".repeat(40))}`;
const webhookEvent = z.strictObject({
  type: z.string(),
  timestamp: z.iso.datetime(),
  data: z.looseObject({ task_id: z.string(), status: z.string() }),
});

interface Received {
  url: string;
  method: string;
  headers: Headers;
  redirect: string;
  body: string;
}

let queues: HeldQueues;
/** The calls that the receiver got, and its next answers; by default it accepts every call. */
let received: Received[];
let answers: (Response | Error)[];
beforeEach(() => {
  queues = holdQueues();
  received = [];
  answers = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const { url, method, headers, redirect } = request;
    received.push({ url, method, headers, redirect, body: await request.text() });
    const answer = answers.shift() ?? new Response("ok");
    if (answer instanceof Error) throw answer;
    return answer;
  });
});
afterEach(() => {
  queues.release();
  vi.restoreAllMocks();
});

const withCallback = { payload: { task_type: "general_analysis", text: "hello", callback_url: url } };

/** A settled task with a pending callback, whose message is on the default queue. */
async function settledTask(vars: Record<string, string> = {}, change?: ReturnType<typeof withBreakableStore>) {
  const under = new ShardUnderTest();
  const consumer = new ConsumerUnderTest({ languageModel: echoModel(), vars, ...(change && { change }) });
  const id = await under.accept(withCallback);
  await consumer.deliver("ai-processing", [id]);
  expect(queues.sent.at(-1)).toEqual({ queue: "default", taskId: id });
  return { under, consumer, id };
}

const lastReason = async (under: ShardUnderTest, id: string) => (await under.read(id))?.timeline.at(-1)?.reason;

function isSignedBy(key: string, { headers, body }: Received): boolean {
  try {
    new Webhook(key).verify(body, Object.fromEntries(headers));
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookVerificationError);
    return false;
  }
}

/** What the receiver reads in the body. */
const eventOf = ({ body }: Received) => webhookEvent.parse(JSON.parse(body));

describe("a callback", () => {
  it("sends the settled task as its tenant would read it, signed, and is recorded in the timeline", async () => {
    const { under, consumer, id } = await settledTask({ CALLBACK_SECRET: secret });
    expect(await consumer.deliver("default", [id])).toEqual(["ack"]);
    const [call] = received;
    if (!call) throw new Error("the receiver was not called");
    expect(call).toMatchObject({ url, method: "POST", redirect: "manual" });
    expect(call.headers.get("content-type")).toBe("application/json");
    expect(call.headers.get("webhook-id")).toBe(id);
    expect(Math.abs(Number(call.headers.get("webhook-timestamp")) - Date.now() / 1000)).toBeLessThan(60);
    expect(isSignedBy(secret, call)).toBe(true);
    expect(isSignedBy(newSecret, call)).toBe(false);
    const view = await consumer.view(id);
    expect(eventOf(call)).toEqual({ type: "task.success", timestamp: view?.settled_at, data: view });
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", followUp: "done" });
    expect(await lastReason(under, id)).toBe("callback done");
  });

  it("is signed with both secrets while they change, so that a receiver may know either", async () => {
    const { consumer, id } = await settledTask({ CALLBACK_SECRET: `${newSecret}, ${secret}` });
    await consumer.deliver("default", [id]);
    const [call] = received;
    expect(call?.headers.get("webhook-signature")).toMatch(/^v1,\S+ v1,\S+$/);
    expect([secret, newSecret].map((key) => call && isSignedBy(key, call))).toEqual([true, true]);
    expect(call && isSignedBy(`whsec_${btoa("o".repeat(24))}`, call)).toBe(false);
  });

  it("is unsigned without a secret", async () => {
    const { consumer, id } = await settledTask();
    await consumer.deliver("default", [id]);
    expect(received[0]?.headers.get("webhook-signature")).toBe(null);
  });

  it("is not repeated when its message is delivered again after the receiver accepted it", async () => {
    const { consumer, id } = await settledTask();
    await consumer.deliver("default", [id]);
    expect(await consumer.deliver("default", [id, id], 2)).toEqual(["ack", "ack"]);
    expect(received).toHaveLength(1);
  });

  it("is retried with growing pauses under the same id, then abandoned with the reason", async () => {
    const { under, consumer, id } = await settledTask({ CALLBACK_SECRET: secret });
    answers = [500, 503, 429, 404].map((status) => new Response("no", { status }));
    expect(await consumer.deliver("default", [id], 1)).toEqual([5]);
    expect(await consumer.deliver("default", [id], 2)).toEqual([20]);
    expect(await consumer.deliver("default", [id], 3)).toEqual([80]);
    expect(await under.read(id)).toMatchObject({ followUp: "pending" });
    expect(await consumer.deliver("default", [id], 4)).toEqual(["ack"]);
    expect(new Set(received.map(({ headers }) => headers.get("webhook-id")))).toEqual(new Set([id]));
    expect(received.map((call) => isSignedBy(secret, call))).toEqual([true, true, true, true]);
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", followUp: "abandoned" });
    expect(await lastReason(under, id)).toBe("callback abandoned: the receiver answered 404");
    expect(await consumer.deliver("default", [id], 5)).toEqual(["ack"]);
    expect(received).toHaveLength(4);
  });

  it.each([
    ["does not answer", new TypeError("connection refused: secret host"), "the receiver did not answer: TypeError"],
    ["redirects it", Response.redirect("https://elsewhere.example/", 307), "the receiver answered 307"],
  ])("to a receiver that %s fails", async (_, answer, reason) => {
    const { under, consumer, id } = await settledTask();
    answers = [answer];
    expect(await consumer.deliver("default", [id], 4)).toEqual(["ack"]);
    expect(await lastReason(under, id)).toBe(`callback abandoned: ${reason}`);
    expect(received).toHaveLength(1);
  });

  it("is also sent for a failure, a revocation and an answer from the cache at submission", async () => {
    const under = new ShardUnderTest();
    const consumer = new ConsumerUnderTest();
    const [failed, revoked, answered] = [
      await under.accept(withCallback),
      await under.accept(withCallback),
      await under.accept({ ...withCallback, answered: { summary, result: null } }),
    ];
    await under.fail(failed);
    await under.shard.revoke(revoked, tenant, "writer of acme");
    const callbackMessages = () => queues.sent.filter(({ queue }) => queue === "default");
    await vi.waitUntil(() => callbackMessages().length === 3, patience);
    await consumer.deliver("default", [failed, revoked, answered]);
    const typeById = Object.fromEntries(received.map(eventOf).map(({ type, data }) => [data.task_id, type]));
    expect(typeById).toEqual({ [failed]: "task.failure", [revoked]: "task.revoked", [answered]: "task.success" });
  });

  it("is not sent before the task is settled, nor for a task without a callback", async () => {
    const under = new ShardUnderTest();
    const consumer = new ConsumerUnderTest();
    const [waiting, withoutCallback] = [await under.accept(withCallback), await under.accept()];
    await under.succeed(withoutCallback);
    expect(await consumer.deliver("default", [waiting, withoutCallback])).toEqual(["ack", "ack"]);
    expect(received).toEqual([]);
    expect(await under.read(waiting)).toMatchObject({ followUp: "pending" });
  });

  it("waits for a store or shard that is down instead of sending a partial result", async () => {
    const { under, id } = await settledTask(
      {},
      withBreakableStore(() => false),
    );
    const withoutStore = new ConsumerUnderTest({ change: withBreakableStore(() => true) });
    expect(await withoutStore.deliver("default", [id])).toEqual([5]);
    const withoutShard = new ConsumerUnderTest({ change: withoutShards });
    expect(await withoutShard.deliver("default", [id])).toEqual([5]);
    expect(received).toEqual([]);
    expect(await under.read(id)).toMatchObject({ followUp: "pending" });
  });
});

describe("a message that the platform dead-lettered", () => {
  it.each(["ai-processing-dlq", "kafka-events-dlq"] as const)(
    "in %s makes its task a failure that can be replayed",
    async (queue) => {
      const under = new ShardUnderTest();
      const consumer = new ConsumerUnderTest();
      const id = await under.accept({ payload: { text: "kills consumers" } });
      await under.claim(id);
      expect(await consumer.deliver(queue, [id, id])).toEqual(["ack", "ack"]);
      const reason = "its message was dead-lettered: every consumer of it failed";
      expect(await under.read(id)).toMatchObject({ state: "FAILURE", error: reason });
      expect(await under.shard.deadLetter(id, tenant)).toMatchObject({ reason, payload: { text: "kills consumers" } });
      expect(await under.shard.counts(tenant)).toMatchObject([{ deadLetters: 1, entered: { FAILURE: 1 } }]);
      const replacement = under.submission();
      expect(await under.shard.replay(id, replacement)).toMatchObject({ outcome: "created" });
    },
  );

  it("does not touch a task that was settled by another delivery", async () => {
    const { under, consumer, id } = await settledTask();
    const before = await under.read(id);
    expect(await consumer.deliver("ai-processing-dlq", [id])).toEqual(["ack"]);
    expect(await under.read(id)).toEqual(before);
    expect(await under.shard.deadLetter(id, tenant)).toBe(null);
  });

  it("in default-dlq ends the callback, and only that", async () => {
    const { under, consumer, id } = await settledTask();
    expect(await consumer.deliver("default-dlq", [id])).toEqual(["ack"]);
    expect(await under.read(id)).toMatchObject({ state: "SUCCESS", followUp: "abandoned" });
    expect(await lastReason(under, id)).toBe("callback abandoned: its message was dead-lettered");
    await consumer.deliver("default", [id]);
    expect(received).toEqual([]);
  });
});
