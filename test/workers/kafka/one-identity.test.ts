// An Idempotency-Key and an event id of a tenant that are equal name one task, whichever came first.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { createConfig } from "../../../src/composition/config.ts";
import { createServices } from "../../../src/composition/services.ts";
import { shardOf } from "../../../src/tasks/task-id.ts";
import { ApiUnderTest, accepted, problem } from "../api/api-under-test.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { poll, produce } from "./polled-topics.ts";

const { shards } = createServices(env).cron();
const letters = z.object({
  dead_letters: z.array(z.object({ id: z.string(), reason: z.string(), payload: z.object({ text: z.string() }) })),
});
const request = { text: "Where is my order?", task_type: "sentiment_analysis" };
const other = { ...request, text: "Something else" };

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

/** Both doors of a tenant of its own. */
class Doors {
  readonly api = new ApiUnderTest();
  readonly topic = `events-of-${this.api.tenant}`;
  readonly settings: string;

  constructor(more = "") {
    this.settings = `${this.topic}=${this.api.tenant}${more}`;
  }

  async send(name: string, body: object = request): Promise<{ status: number; id: string; message: string }> {
    const reply = await this.api.call("POST", "/process", { body, headers: { "Idempotency-Key": name } });
    if (reply.status !== 200) return { status: reply.status, id: "", message: problem.parse(reply.body).error.message };
    const { task_id: id, message } = accepted.parse(reply.body);
    return { status: 200, id, message };
  }

  /** Writes the records and lets the poller read them. */
  async write(...records: { name?: string; body?: object | string }[]) {
    const values = records.map(({ name: event_id, body = request }) =>
      typeof body === "string" ? body : JSON.stringify({ ...body, event_id, timestamp: Math.random() }),
    );
    await produce(this.api.tenant, this.topic, values, this.settings);
    return this.read();
  }

  async read(): Promise<{ created: number; refused: number }> {
    const { created, refused, last_error } = await poll({ topic: this.topic, poller: 0 }, this.settings);
    expect(last_error).toBe(null);
    return { created, refused };
  }

  /** The poller reads the topic from its beginning again. */
  async readAgain(): Promise<{ created: number; refused: number }> {
    return poll({ topic: this.topic, poller: 0 }, this.settings, { partition: 0, to: "earliest", force: false });
  }

  async idOf(name: string): Promise<string> {
    const reply = await this.api.call("GET", `/task/${name}`);
    return z.object({ task_id: z.string() }).parse(reply.body).task_id;
  }

  async tasks(): Promise<number> {
    const { body } = await this.api.call("GET", "/tasks");
    return z.object({ tasks: z.array(z.unknown()) }).parse(body).tasks.length;
  }

  async deadLetters() {
    return letters.parse((await this.api.call("GET", "/dead-letters")).body).dead_letters;
  }
}

const fail = (id: string) => shards.named(shardOf(id) ?? "").abandon(id, "It failed.");

describe("a request and a record with the same name and content", () => {
  it("are one task when the request came first", async () => {
    const doors = new Doors();
    const sent = await doors.send("order-1");
    expect(await doors.write({ name: "order-1" }, { name: "order-1" })).toEqual({ created: 0, refused: 0 });
    expect(await doors.idOf("order-1")).toBe(sent.id);
    expect(await doors.tasks()).toBe(1);
  });

  it("are one task when the record came first", async () => {
    const doors = new Doors();
    expect(await doors.write({ name: "order-1" })).toEqual({ created: 1, refused: 0 });
    const sent = await doors.send("order-1");
    expect(sent).toEqual({ status: 200, id: await doors.idOf("order-1"), message: "The task was accepted before." });
    expect((await doors.send("order-1")).id).toBe(sent.id);
    expect(await doors.tasks()).toBe(1);
  });

  it("are one task although the topic gives its records a task type and a priority", async () => {
    const doors = new Doors(":sentiment_analysis priority=8");
    expect(await doors.write({ name: "order-1", body: { text: request.text } })).toEqual({ created: 1, refused: 0 });
    expect((await doors.send("order-1")).status).toBe(200);
    expect(await doors.tasks()).toBe(1);
  });

  it("are one task for each item of a batch", async () => {
    const doors = new Doors();
    const batch = () =>
      doors.api.call("POST", "/process/batch", {
        body: { items: [request, other, request] },
        headers: { "Idempotency-Key": "batch" },
      });
    await doors.write({ name: "batch/0" }, { name: "batch/1", body: { ...other, max_tokens: 7 } });
    const { items } = z.object({ items: z.array(z.object({ status: z.number() })) }).parse((await batch()).body);
    expect(items.map(({ status }) => status)).toEqual([202, 409, 202]);
    expect(await doors.write({ name: "batch/2" }, { name: "batch/2", body: other })).toEqual({
      created: 1,
      refused: 1,
    });
    // Two tasks of records, one of the third item, and a dead letter.
    expect(await doors.tasks()).toBe(4);
  });

  it("lets an item of a batch be found by its name, also when the batch has the longest key", async () => {
    const doors = new Doors();
    const key = "k".repeat(200);
    const { body } = await doors.api.call("POST", "/process/batch", {
      body: { items: [request, other] },
      headers: { "Idempotency-Key": key },
    });
    const { items } = z.object({ items: z.array(z.object({ task_id: z.string() })) }).parse(body);
    expect(await doors.idOf(encodeURIComponent(`${key}/1`))).toBe(items[1]?.task_id);
  });

  it("of two tenants are two tasks", async () => {
    const [one, two] = [new Doors(), new Doors()];
    const sent = await one.send("order-1");
    expect(await two.write({ name: "order-1" })).toEqual({ created: 1, refused: 0 });
    expect(await two.idOf("order-1")).not.toBe(sent.id);
    expect((await two.send("order-1", other)).status).toBe(409);
    expect([await one.tasks(), await two.tasks()]).toEqual([1, 1]);
  });
});

describe("other content under the same name", () => {
  it("is a dead letter when the request came first, which says so, and one only however often it is read", async () => {
    const doors = new Doors();
    const { id } = await doors.send("order-1");
    expect(await doors.write({ name: "order-1", body: other })).toEqual({ created: 1, refused: 1 });
    const [letter] = await doors.deadLetters();
    expect(letter?.reason).toBe(`event_id: order-1 is the name of task ${id}, whose content is another`);
    expect(JSON.parse(letter?.payload.text ?? "")).toMatchObject(other);
    expect((await doors.readAgain()).created).toBe(0);
    expect(await doors.idOf("order-1")).toBe(id);
  });

  it("is a 409 when the record came first", async () => {
    const doors = new Doors();
    await doors.write({ name: "order-1" });
    const sent = await doors.send("order-1", other);
    expect(sent).toMatchObject({
      status: 409,
      message: expect.stringContaining("the id of an event with other content"),
    });
    expect(await doors.tasks()).toBe(1);
  });

  it("is a dead letter of the record that came second, also in one read of the topic", async () => {
    const doors = new Doors();
    const read = await doors.write({ name: "order-1" }, { name: "order-1", body: other }, { name: "order-1" });
    expect(read).toEqual({ created: 2, refused: 1 });
    expect(await doors.deadLetters()).toMatchObject([
      { reason: expect.stringContaining("order-1 is the name of task") },
    ]);
  });

  it("that breaks a rule is a dead letter with that rule, and does not hold the name", async () => {
    const doors = new Doors();
    const bad = { ...request, temperature: 9 };
    expect(await doors.write({ name: "order-1", body: bad })).toEqual({ created: 1, refused: 1 });
    expect(await doors.write({ name: "order-1" })).toEqual({ created: 1, refused: 0 });
    expect(await doors.write({ name: "order-1", body: bad })).toEqual({ created: 1, refused: 1 });
    const reasons = (await doors.deadLetters()).map(({ reason }) => reason);
    expect(reasons).toEqual([expect.stringMatching(/^temperature: /), expect.stringMatching(/^temperature: /)]);
    expect((await doors.send("order-1")).message).toBe("The task was accepted before.");
  });
});

describe("a task that failed frees its name", () => {
  it("for a record, when the request came first", async () => {
    const doors = new Doors();
    const { id } = await doors.send("order-1");
    await fail(id);
    expect(await doors.write({ name: "order-1", body: other })).toEqual({ created: 1, refused: 0 });
    expect(await doors.idOf("order-1")).not.toBe(id);
  });

  it("for a request and for the next record, when a record came first; the record itself is not read twice", async () => {
    const doors = new Doors();
    await doors.write({ name: "order-1" });
    const first = await doors.idOf("order-1");
    await fail(first);
    expect((await doors.readAgain()).created).toBe(0);
    expect(await doors.write({ name: "order-1", body: other })).toEqual({ created: 1, refused: 0 });
    const second = await doors.idOf("order-1");
    expect(second).not.toBe(first);
    expect((await doors.send("order-1", other)).id).toBe(second);
    expect((await doors.send("order-1")).status).toBe(409);
    await fail(second);
    expect((await doors.readAgain()).created).toBe(0);
    const third = await doors.send("order-1");
    expect([first, second]).not.toContain(third.id);
    expect(await doors.write({ name: "order-1" })).toEqual({ created: 0, refused: 0 });
    expect(await doors.idOf("order-1")).toBe(third.id);
  });

  it("and is found by it until another task has the name, as a client that polls by its key expects", async () => {
    const doors = new Doors();
    const stateOf = async (name: string) => {
      const { status, body } = await doors.api.call("GET", `/task/${name}`);
      return status === 200 ? z.object({ task_id: z.string(), status: z.string() }).parse(body) : status;
    };
    const first = await doors.send("order-1");
    await fail(first.id);
    expect(await stateOf("order-1")).toEqual({ task_id: first.id, status: "FAILURE" });
    await doors.write({ name: "order-1" });
    const record = await doors.idOf("order-1");
    expect(record).not.toBe(first.id);
    await fail(record);
    expect(await stateOf("order-1")).toEqual({ task_id: record, status: "FAILURE" });
    const third = await doors.send("order-1");
    expect([first.id, record]).not.toContain(third.id);
    await fail(third.id);
    expect(await stateOf("order-1")).toEqual({ task_id: third.id, status: "FAILURE" });
    expect(await stateOf("order-2")).toBe(404);
  });

  it("for a later record, which keeps it as long as its history is kept, also when keys are remembered for less", async () => {
    const doors = new Doors();
    await doors.write({ name: "order-1" });
    await fail(await doors.idOf("order-1"));
    await doors.write({ name: "order-1", body: other });
    const id = await doors.idOf("order-1");
    const shard = env.TASK_SHARD.getByName(shardOf(id) ?? "");
    await runInDurableObject(shard, (_, { storage }) => {
      const { IDEMPOTENCY_SECONDS } = createConfig(env);
      const earlier = "UPDATE idempotency_keys SET expires_at = expires_at - ? WHERE task_id = ?";
      storage.sql.exec(earlier, IDEMPOTENCY_SECONDS * 1000, id);
    });
    expect(await doors.write({ name: "order-1", body: other })).toEqual({ created: 0, refused: 0 });
    expect(await doors.idOf("order-1")).toBe(id);
  });

  it("and no record that failed is read twice when a task with other content holds the name then", async () => {
    const doors = new Doors();
    await doors.write({ name: "order-1" });
    await fail(await doors.idOf("order-1"));
    await doors.write({ name: "order-1", body: { ...request, max_tokens: 7 } });
    await fail(await doors.idOf("order-1"));
    await doors.write({ name: "order-1" });
    await fail(await doors.idOf("order-1"));
    const { id } = await doors.send("order-1", other);
    const tasks = await doors.tasks();
    expect(await doors.readAgain()).toMatchObject({ created: 0, refused: 0 });
    expect([await doors.tasks(), await doors.idOf("order-1")]).toEqual([tasks, id]);
    expect(await doors.write({ name: "order-1" })).toEqual({ created: 1, refused: 1 });
  });
});
