// The pauses and the alarms of a poller that reads from an outside broker, which answers here by the Upstash protocol.
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KafkaPoller } from "../../../durable-objects/kafka-poller.ts";
import { type HeldQueues, holdQueues } from "../tasks/held-queues.ts";

const share = { topic: "datos_crudos", poller: 0 };
const outside = {
  KAFKA_DRIVER: "upstash",
  UPSTASH_KAFKA_REST_URL: "https://kafka.test",
  UPSTASH_KAFKA_REST_USERNAME: "any",
  UPSTASH_KAFKA_REST_PASSWORD: "any",
  LOG_LEVEL: "error",
};
/** For the runtime an alarm of this clock is far away, so that none runs but those of the test. */
const now = Date.now() + 3_600_000;

let fetched: () => unknown;
let queues: HeldQueues;
beforeEach(() => {
  queues = holdQueues();
  fetched = () => [];
  vi.spyOn(Date, "now").mockReturnValue(now);
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (pathname === "/topics") return Response.json({ datos_crudos: 1 });
    if (pathname.startsWith("/offsets")) return Response.json([{ topic: share.topic, partition: 0, offset: 0 }]);
    return Response.json(pathname.startsWith("/fetch") ? fetched() : {});
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  queues.release();
});

/** How long the poller waits after each of its next rounds; its object is loaded before the first. */
function delaysMs(rounds: number, KAFKA_IDLE_POLL_SECONDS: string): Promise<number[]> {
  return runInDurableObject(env.KAFKA_POLLER.getByName("poller-0"), async (_, state) => {
    const poller = new KafkaPoller(state, Object.assign({}, env, outside, { KAFKA_IDLE_POLL_SECONDS }) as Env);
    await poller.status(share);
    const delays: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await poller.alarm();
      delays.push(((await state.storage.getAlarm()) ?? 0) - now);
    }
    await state.storage.deleteAlarm();
    return delays;
  });
}

it("a poller of an outside broker that finds nothing doubles its delay, up to KAFKA_IDLE_POLL_SECONDS", async () => {
  const delays = await delaysMs(16, "600");
  expect(delays.slice(0, 4)).toEqual([100, 200, 400, 800]);
  expect(delays.slice(-2)).toEqual([600_000, 600_000]);
  expect(await delaysMs(1, "600"), "after its object was unloaded").toEqual([600_000]);
  expect(await delaysMs(1, "5"), "after the setting was changed").toEqual([5000]);
});

it("and waits half a minute while polls fail, whatever the setting is", async () => {
  expect((await delaysMs(16, "600")).at(-1)).toBe(600_000);
  fetched = () => "no list";
  expect(await delaysMs(2, "600")).toEqual([30_000, 30_000]);
});

it("whose broker always has records ends its alarm after 20 s, and goes on in another at once", async () => {
  let fetches = 0;
  fetched = () => {
    const offset = fetches++;
    vi.mocked(Date.now).mockReturnValue(now + fetches * 1000);
    return [{ topic: share.topic, partition: 0, offset, timestamp: now, key: "", value: "", headers: [] }];
  };
  expect(await delaysMs(1, "600")).toEqual([20_000]);
  expect(fetches).toBe(20);
});
