// The simulated queue of the local server: batches of a consumer side by side, and each message acknowledged, retried or given up.
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startLocalServer } from "../../scripts/local-server/local-server.ts";
import { readWranglerConfig } from "../../scripts/local-server/wrangler-config.ts";
import type { Delivery, Instruction } from "./queued-worker.ts";
import { newStateFolder } from "./started-server.ts";

/** `max_concurrency` and `max_batch_size` of the queue in queue.toml. */
const [concurrency, batchSize] = [3, 4];
/** Longer than a message needs, and shorter than any wait that would be wrong. */
const soon = { timeout: 2000, interval: 5 };

let server: Awaited<ReturnType<typeof startLocalServer>>;
beforeAll(async () => {
  server = await startLocalServer({
    wrangler: readWranglerConfig(join(import.meta.dirname, "queue.toml")),
    host: "127.0.0.1",
    port: 0,
    stateDir: newStateFolder(),
    vars: {},
  });
});
afterAll(() => server.stop());

async function send(bodies: Instruction[], queue = "WORK"): Promise<Response> {
  return fetch(`${server.url}/send`, { method: "POST", body: JSON.stringify({ queue, bodies }) });
}
const release = () => fetch(`${server.url}/release`, { method: "POST" });

/** A name that no other test uses, so that deliveries of other tests are not counted. */
let run = 0;
beforeEach(() => {
  run += 1;
});
const named = (name: string, more: Omit<Instruction, "name"> = {}): Instruction => ({
  name: `${run} ${name}`,
  ...more,
});
const many = (count: number, more: Omit<Instruction, "name"> = {}) =>
  Array.from({ length: count }, (_, n) => named(`message ${n}`, more));

async function deliveries(): Promise<Delivery[]> {
  const all: Delivery[] = JSON.parse(await (await fetch(`${server.url}/batches`)).text());
  return all.filter(({ names }) => names[0]?.startsWith(`${run} `));
}
const open = async () => (await deliveries()).filter(({ end }) => end === null);
const until = (check: () => Promise<void>) => vi.waitFor(check, soon);

describe("batches of a consumer", () => {
  test("are delivered side by side, as many as max_concurrency, and the next one as soon as one has ended", async () => {
    await send(many(5 * batchSize, { held: true }));
    await until(async () => expect(await open()).toHaveLength(concurrency));
    await wait(300);
    expect(await deliveries()).toHaveLength(concurrency);
    await release();
    await until(async () => expect(await deliveries()).toHaveLength(5));
    await release();
    await until(async () => expect(await open()).toHaveLength(0));

    const seen = await deliveries();
    expect(seen.map(({ names }) => names.length)).toEqual([4, 4, 4, 4, 4]);
    expect(new Set(seen.flatMap(({ names }) => names)).size).toBe(5 * batchSize);
  });

  test("are not held up by a slow one", async () => {
    await send([named("slow", { held: true })]);
    await until(async () => expect(await open()).toHaveLength(1));
    for (let n = 0; n < 10; n++) {
      await send([named(`fast ${n}`)]);
      await until(async () => expect((await deliveries()).flatMap(({ names }) => names)).toContain(`${run} fast ${n}`));
    }
    expect(await open()).toMatchObject([{ names: [`${run} slow`] }]);
    await release();
    await until(async () => expect(await open()).toHaveLength(0));
    expect((await deliveries()).every(({ attempts }) => attempts.every((attempt) => attempt === 1))).toBe(true);
  });

  test("hold the messages that were sent together, up to max_batch_size", async () => {
    await send(many(6));
    await until(async () => expect((await deliveries()).map(({ names }) => names.length)).toEqual([4, 2]));
  });

  test("leave at once when they are full, and wait for max_batch_timeout when not", async () => {
    await send(many(1), "PATIENT");
    await wait(300);
    expect(await deliveries()).toEqual([]);
    await send([named("second")], "PATIENT");
    await until(async () => expect(await deliveries()).toMatchObject([{ queue: "patient", attempts: [1, 1] }]));
  });
});

describe("a message", () => {
  test("of a batch that fails is attempted again, and goes to the dead-letter queue after max_retries", async () => {
    await send([named("broken", { broken: true })]);
    await until(async () => expect((await deliveries()).map(({ queue }) => queue)).toContain("work-dlq"));
    const seen = await deliveries();
    expect(seen.map(({ queue, attempts }) => [queue, ...attempts])).toEqual([
      ["work", 1],
      ["work", 2],
      ["work", 3],
      ["work-dlq", 1],
    ]);
    expect(new Set(seen.flatMap(({ ids }) => ids)).size).toBe(1);
  });

  test("that is retried comes again after its delay; the others of its batch are acknowledged", async () => {
    await send([named("fine"), named("retried", { retryAfter: 1 })]);
    await until(async () => expect(await deliveries()).toHaveLength(2));
    const [first, second] = await deliveries();
    expect(second).toMatchObject({ names: [`${run} retried`], attempts: [2] });
    expect((second?.begin ?? 0) - (first?.end ?? 0)).toBeGreaterThanOrEqual(990);
    await vi.waitFor(async () => expect((await deliveries()).at(-1)?.queue).toBe("work-dlq"), 5000);
    expect((await deliveries()).flatMap(({ names }) => names)).toHaveLength(5);
  });

  test("is refused above 128 kB, and a batch above 100 messages or 256 kB", async () => {
    const refused = [
      [named("x".repeat(130_000))],
      many(101),
      Array.from({ length: 3 }, (_, n) => named(`${n} ${"x".repeat(100_000)}`)),
    ];
    for (const bodies of refused) expect((await send(bodies)).status).toBe(400);
    expect((await send([named("y".repeat(120_000))])).status).toBe(200);
    await until(async () => expect(await deliveries()).toHaveLength(1));
  });
});
