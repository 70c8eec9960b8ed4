// Many clients that each send the next request as soon as the last is answered.
import { Client } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newStateFolder, StartedServer } from "./started-server.ts";

const clients = 32;
const server = new StartedServer({ STATE_DIR: newStateFolder(), LOG_LEVEL: "warn" });
let url = "";
beforeAll(async () => {
  url = await server.ready();
});
afterAll(() => server.end("SIGTERM"));

/** Submits one text after the other until the time is over. Returns the time of each request in milliseconds. */
async function submitUntil(end: number, client: Client): Promise<number[]> {
  const waits: number[] = [];
  while (performance.now() < end) {
    const sent = performance.now();
    const { statusCode, body } = await client.request({
      method: "POST",
      path: "/process",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: crypto.randomUUID(), task_type: "language_detection", use_cache: false }),
    });
    await body.dump();
    expect(statusCode).toBe(200);
    waits.push(performance.now() - sent);
  }
  return waits;
}

test("none of 32 clients that send requests without a pause has to wait much longer than the others", async () => {
  const connections = Array.from({ length: clients }, () => new Client(url));
  const submitFor = async (ms: number) => {
    const end = performance.now() + ms;
    return (await Promise.all(connections.map((client) => submitUntil(end, client)))).flat();
  };
  await submitFor(1000);
  const waits = await submitFor(2000);
  await Promise.all(connections.map((client) => client.close()));
  waits.sort((a, b) => a - b);
  const percentile = (share: number) => waits[Math.floor(share * waits.length)] ?? Number.NaN;
  // About 2. Where some are passed over it is 12 to 36, while most are answered sooner.
  expect(percentile(0.99) / percentile(0.5)).toBeLessThan(8);
});
