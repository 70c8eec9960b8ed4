import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createServices } from "../../../src/composition/services.ts";
import { eventTaskId } from "../../../src/tasks/event-task-id.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";
import { nameOf, plainTopic, poll, pollOnly, produce } from "./polled-topics.ts";

let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
});
afterEach(() => queues.release());

async function taskOf(tenant: string, eventId: string) {
  const { shards } = createServices(env).api();
  const id = await eventTaskId(tenant, eventId);
  return (await shards.holding(id)?.inspect(id, tenant)) ?? null;
}

describe("the pollers of several topics", () => {
  const settings = "raw=acme, tickets=bolt:summarization priority=8 results=triaged";

  it("give each record the tenant, task type and priority of its topic, unless it says the latter two itself", async () => {
    const own = '{"event_id":"says","text":"x","task_type":"sentiment_analysis","priority":2,"tenant":"acme"}';
    await produce("bolt", "tickets", ['{"event_id":"says-nothing","text":"x"}', own], settings);
    const status = await poll({ topic: "tickets", poller: 0 }, settings);
    expect(status).toMatchObject({ poller: "poller-tickets-0", topic: "tickets", created: 2, refused: 0 });
    expect((await taskOf("bolt", "says-nothing"))?.payload).toMatchObject({ task_type: "summarization", priority: 8 });
    const says = await taskOf("bolt", "says");
    expect(says?.payload).toMatchObject({ task_type: "sentiment_analysis", priority: 2 });
    expect(says?.task.tenant).toBe("bolt");
    expect(await taskOf("acme", "says")).toBe(null);
  });

  it("make two tasks of equal records at the same place of two topics, and two of equal event ids of two tenants", async () => {
    const both = "north=acme, south=acme, west=bolt results=west-results";
    const equal = '{"text":"equal"}';
    for (const topic of ["north", "south"]) await produce("acme", topic, [equal], both);
    const named = '{"event_id":"same-name","text":"equal"}';
    await produce("acme", "north", [named], both);
    await produce("bolt", "west", [named], both);
    const created = [];
    for (const topic of ["north", "south", "west"]) created.push((await poll({ topic, poller: 0 }, both)).created);
    expect(created).toEqual([2, 1, 1]);
    expect((await taskOf("acme", "same-name"))?.payload.source?.topic).toBe("north");
    expect((await taskOf("bolt", "same-name"))?.payload.source?.topic).toBe("west");
  });

  it("keep the names that they had for KAFKA_TOPIC, and so its positions, when KAFKA_TOPICS names it too", async () => {
    const plain = { topic: plainTopic, poller: 0 };
    expect([nameOf(plain), nameOf({ topic: "raw", poller: 0 }), nameOf({ topic: "0", poller: 1 })]).toEqual([
      "poller-0",
      "poller-raw-0",
      "poller-0-1",
    ]);
    await produce("", plainTopic, ['{"event_id":"old-1","text":"x"}'], "");
    const before = await poll(plain, "");
    expect(before).toMatchObject({ poller: "poller-0", created: 1, partitions: [{ position: 1 }] });
    const after = await poll(plain, `${plainTopic}=acme, other=acme`);
    expect(after).toMatchObject({ poller: "poller-0", topic: plainTopic, created: 0, partitions: [{ position: 1 }] });
  });

  it("read another KAFKA_TOPIC from its own beginning, and go on in the former one where they were", async () => {
    const text = ['{"text":"x"}'];
    const topics = "first=acme, second=acme";
    await produce("acme", "first", [...text, ...text], topics);
    expect(await pollOnly("first")).toMatchObject({ created: 2, partitions: [{ position: 2 }] });
    await produce("acme", "second", [...text, ...text, ...text], topics);
    expect(await pollOnly("second")).toMatchObject({ topic: "second", created: 3, partitions: [{ position: 3 }] });
    await produce("acme", "first", text, topics);
    expect(await pollOnly("first")).toMatchObject({ topic: "first", created: 1, partitions: [{ position: 3 }] });
    expect(await pollOnly("second")).toMatchObject({ created: 0, partitions: [{ position: 3 }] });
  });

  it("are warned of in /health while the tenant has not defined the task type that a topic names", async () => {
    const own = new ApiUnderTest({ vars: { OPEN_TENANT: "own-types", KAFKA_TOPICS: "tickets=own-types:sort" } });
    const warnings = async () => JSON.stringify((await own.call("GET", "/health")).body);
    expect(await warnings()).toContain("the tenant own-types has no task type sort, so records of tickets are");
    const defined = await own.call("PUT", "/task-types/sort", { body: { instructions: "Sort the ticket." } });
    expect(defined.status).toBeLessThan(300);
    expect(await warnings()).not.toContain("has no task type");
  });

  it("read nothing once the settings no longer name their topic", async () => {
    await produce("acme", "raw", ['{"event_id":"too-late","text":"x"}'], settings);
    const share = { topic: "raw", poller: 0 };
    expect(await poll(share, "tickets=bolt results=triaged")).toMatchObject({ records: 0, last_poll_at: null });
    expect(await taskOf("acme", "too-late")).toBe(null);
    expect((await poll(share, settings)).created).toBe(1);
  });
});
