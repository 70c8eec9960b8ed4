// What an idle deployment calls, with every default setting. All calls to Durable Objects are counted where they arrive, in every class,
// whoever makes them: the Worker or another object. Alarms are counted too, since each is billed as a request. The clock is moved, so
// that whole days pass; the cron runs in each minute, and each alarm at its time.
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { BenchServer } from "../../bench/bench-server.ts";
import { type Billed, billed } from "../../bench/cost/billed.ts";
import { callsOf } from "../../bench/cost/idle.ts";
import { buildAssets } from "../../scripts/build/assets.ts";
import { KafkaRestServer } from "../rules/kafka/kafka-rest-server.ts";

const callsADay = 2000;
/** Pollers of an outside broker poll each half minute, and the cron asks each of them whether it is well. */
const callsADayOutside = 16_000;
const minutesADay = 1440;
const hour = 3_600_000;
const clock = z.object({ now: z.number() });
const accepted = z.object({ task_id: z.string() });
const task = z.object({ status: z.string() });
const produced = z.array(z.object({ offset: z.number() }));
const authorization = `Basic ${btoa("any:any")}`;
const topic = "datos_crudos";

let server: BenchServer;
let broker: KafkaRestServer;
beforeEach(async ({ task: { name } }) => {
  await buildAssets();
  broker = new KafkaRestServer("strimzi");
  const outside = { KAFKA_DRIVER: "rest", KAFKA_REST_URL: await broker.listen(), KAFKA_FETCH_WAIT_MS: "1" };
  server = await BenchServer.start("cost", name.includes("outside broker") ? outside : {});
  // An alarm of a moved clock is far away for the runtime, so that none runs twice.
  const { now } = await server.get("/bench/clock", clock);
  await server.post(`/bench/pass?until=${now + 24 * hour}&counting=false`, {}, clock);
});
afterEach(async () => {
  await server.stop();
  broker.close();
});

const pass = (minutes: number) => server.post(`/bench/minutes?count=${minutes}`, {}, clock);

/** Calls and alarms of these minutes, by class. */
async function countedIn(minutes: number): Promise<Billed> {
  await server.get("/bench/take", billed);
  await pass(minutes);
  return server.get("/bench/take", billed);
}

async function expectIdle(): Promise<void> {
  const threeMinutes = await countedIn(3);
  expect((callsOf(threeMinutes) * minutesADay) / 3, JSON.stringify(threeMinutes)).toBeLessThanOrEqual(callsADay);
  const day = await countedIn(minutesADay);
  console.info(`${callsOf(day)} calls a day: ${JSON.stringify({ ...day.objectCalls, alarms: day.alarms })}`);
  expect(callsOf(day), JSON.stringify(day)).toBeLessThanOrEqual(callsADay);
}

/** Only alarms that are due by now run afterwards: a poller that the record did not wake at once does not read it. */
async function produce(text: string): Promise<void> {
  const record = { topic, value: JSON.stringify({ event_id: text, text }) };
  await server.post("/kafka/produce", [record], produced, { authorization });
  const { now } = await server.get("/bench/clock", clock);
  await server.post(`/bench/pass?until=${now}&counting=true`, {}, clock);
}

const untilSucceeded = (id: string) =>
  vi.waitFor(async () => expect(await server.get(`/task/${id}?wait=5`, task)).toMatchObject({ status: "SUCCESS" }), {
    timeout: 20_000,
    interval: 20,
  });

/** Workers of the queue end in real time. */
async function untilWorkersEnded(): Promise<void> {
  do await pause(2000);
  while (callsOf(await server.get("/bench/take", billed)) > 0);
}

/** Tasks in most shards, and in each shard of derived ids. */
async function useAll(): Promise<void> {
  for (let n = 0; n < 40; n++) {
    const body = { text: `Text ${n}` };
    const headers = n % 2 === 0 ? {} : { "idempotency-key": `key-${n}` };
    await untilSucceeded((await server.post("/process", body, accepted, headers)).task_id);
  }
}

describe("an idle deployment", () => {
  test("that is new makes at most 2,000 object calls a day", async () => {
    await pass(60);
    await expectIdle();
  });

  test("that was used makes at most 2,000 object calls a day, on the day on which its tasks are removed and on the next", async () => {
    await useAll();
    await produce("event");
    await untilSucceeded("event");
    await untilWorkersEnded();
    await pass(60);
    await expectIdle();
    await expectIdle();
  });

  test("that rests reads a record and answers a request at once, and looks each minute again", async () => {
    await produce("first");
    await untilSucceeded("first");
    await untilWorkersEnded();
    await pass(60);
    expect(callsOf(await countedIn(3))).toBe(3);
    await produce("second");
    await untilSucceeded("second");
    expect(await countedIn(1)).toMatchObject({ objectCalls: { ShardDirectory: 2, KafkaPoller: 9, AlertLog: 1 } });
  });

  test("that reads from an outside broker makes at most 16,000 object calls a day", async () => {
    await pass(60);
    const threeMinutes = await countedIn(3);
    expect((callsOf(threeMinutes) * minutesADay) / 3, JSON.stringify(threeMinutes)).toBeLessThanOrEqual(
      callsADayOutside,
    );
  });
});
