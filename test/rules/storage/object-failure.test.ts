// What is logged when an embedded object does not answer.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { EmbeddedKeyValueStore } from "../../../src/storage/embedded-key-value-store.ts";
import { EmbeddedVectorIndexAdapter } from "../../../src/storage/embedded-vector-index.ts";

const start = 1_800_000_000_000;
const lost = () => Promise.reject(new Error("Network connection lost."));
const store = new EmbeddedKeyValueStore(
  { getByName: () => ({ read: lost, write: lost, remove: lost, browse: lost, figures: lost, expire: lost }) },
  4,
);
const index = new EmbeddedVectorIndexAdapter({ getByName: () => ({ query: lost, upsert: lost, remove: lost }) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ["embedded_key_value_failed", () => store.read(["k"])],
  ["embedded_vector_index_failed", () => index.query("n", Float32Array.from([1]), 1)],
])("writes one line of %s in a minute, with the cause, even when many requests fail", async (event, ask) => {
  const logged = vi.spyOn(console, "log").mockImplementation(() => undefined);
  for (let n = 0; n < 1000; n++) await ask();
  vi.setSystemTime(start + 60_000);
  await ask();
  const line = { event, level: "warn", error: "Error: Network connection lost." };
  expect(logged.mock.calls.map(([text]) => JSON.parse(text))).toMatchObject([
    { ...line, repeats: 0 },
    { ...line, repeats: 999 },
  ]);
});
