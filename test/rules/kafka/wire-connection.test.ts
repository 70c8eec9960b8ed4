import { afterEach, expect, it, vi } from "vitest";
import { Connection } from "../../../src/kafka/wire/connection.ts";
import { fetchRecords } from "../../../src/kafka/wire/read-requests.ts";
import type { Transport } from "../../../src/kafka/wire/transport.ts";

/** A broker that takes requests and never answers. */
async function* nothing(): AsyncGenerator<Uint8Array> {
  await new Promise(() => undefined);
}
const silent = (closed: () => void): Transport => ({
  received: nothing(),
  opened: Promise.resolve(),
  send: async () => undefined,
  close: async () => closed(),
});

afterEach(() => vi.useRealTimers());

it("a fetch that the broker never answers ends ten seconds after the time that it lets the broker wait, with its connection", async () => {
  vi.useFakeTimers();
  const closed = vi.fn();
  const connection = new Connection({ host: "broker", port: 9092 }, silent(closed));
  const waitMs = 30_000;
  const request = { topic: "events", offsets: [[0, 0] as const], waitMs, maxBytes: 1000 };
  const refused = expect(connection.call(fetchRecords, request, waitMs)).rejects.toMatchObject({
    reason: "unavailable",
    message: "Kafka: the connection to broker:9092 ended: Fetch was not answered within 40000 ms",
  });
  await vi.advanceTimersByTimeAsync(39_999);
  expect(connection.isClosed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await refused;
  expect(connection.isClosed).toBe(true);
  expect(closed).toHaveBeenCalledTimes(1);
});
