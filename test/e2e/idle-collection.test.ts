// The local runtime collects garbage when no request waits, in the isolates of the Worker and of the simulated queue.
import { afterAll, expect, test, vi } from "vitest";
import { newStateFolder, StartedServer } from "./started-server.ts";

const server = new StartedServer({
  STATE_DIR: newStateFolder(),
  LOG_LEVEL: "warn",
  MINIFLARE_WORKERD_V8_FLAGS: "--expose-gc --trace-gc-nvp",
});
afterAll(() => server.end("SIGTERM"));

/** The isolates that were collected on demand, which V8 says is for "testing". */
function collectedIsolates(): Set<string> {
  const lines = server.output.stdout.matchAll(/^\[\d+:(0x\w+).*"gc":"mc".*"reason":"testing"/gm);
  return new Set([...lines].map(([, isolate = ""]) => isolate));
}

async function submitBurst(url: string): Promise<void> {
  for (let n = 0; n < 250; n++) {
    const response = await fetch(`${url}/process`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: `Message ${n}`, task_type: "language_detection", use_cache: false }),
    });
    expect(response.status).toBe(200);
    await response.body?.cancel();
  }
}

test("the Worker and the queue are collected after a burst of requests", async () => {
  const url = await server.ready();
  // Again and again, since the runtime's output comes in blocks.
  await vi.waitFor(
    async () => {
      await submitBurst(url);
      expect(collectedIsolates().size).toBe(2);
    },
    { timeout: 15_000 },
  );
});
