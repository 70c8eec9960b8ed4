// After a 202 a task reaches SUCCESS or FAILURE, whatever is killed and started again in between.
import { afterEach, expect, test, vi } from "vitest";
import { newStateFolder, StartedServer } from "./started-server.ts";

const tasks = 500;
const kills = 3;
const connections = 16;
// What was claimed when its worker died is given to another after its lease; short here, so that the test is.
const environment = {
  STATE_DIR: newStateFolder(),
  LEASE_SECONDS: "4",
  MODEL_DEADLINE_SECONDS: "3",
  OUTBOX_REPAIR_SECONDS: "2",
  LOG_LEVEL: "warn",
};

let server: StartedServer | undefined;
afterEach(async () => {
  await server?.end("SIGTERM");
});

async function startAgain(): Promise<string> {
  server = new StartedServer(environment);
  return server.ready();
}

/** The ids that were answered with a 202 before the server died. */
async function submitUntilKilled(url: string, count: number, killAfter: number): Promise<string[]> {
  const accepted: string[] = [];
  let left = count;
  const submit = async () => {
    while (left > 0) {
      left -= 1;
      const body = JSON.stringify({ text: `text ${crypto.randomUUID()}`, use_cache: false });
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(`${url}/process`, { method: "POST", headers, body });
      const { task_id }: { task_id: string } = JSON.parse(await answer.text());
      if (answer.status === 202) accepted.push(task_id);
      if (accepted.length === killAfter) server?.process.kill("SIGKILL");
    }
  };
  await Promise.allSettled(Array.from({ length: connections }, submit));
  return accepted;
}

async function statusOf(url: string, id: string): Promise<string> {
  const { status }: { status: string } = JSON.parse(await (await fetch(`${url}/task/${id}`)).text());
  return status;
}

test(`${tasks} tasks all succeed though the server is killed ${kills} times while it accepts and works`, async () => {
  const accepted = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    const url = await startAgain();
    for (const id of await submitUntilKilled(url, tasks, Math.floor(tasks / (kills + 1)))) accepted.add(id);
    await server?.exited;
  }
  const url = await startAgain();
  const rest = tasks - accepted.size;
  for (const id of await submitUntilKilled(url, rest, Number.POSITIVE_INFINITY)) accepted.add(id);
  expect(accepted.size).toBe(tasks);

  const open = new Set(accepted);
  const settled: string[] = [];
  await vi.waitFor(
    async () => {
      for (const id of open) {
        const status = await statusOf(url, id);
        if (!["SUCCESS", "FAILURE"].includes(status)) continue;
        settled.push(status);
        open.delete(id);
      }
      expect(open.size).toBe(0);
    },
    { timeout: 60_000, interval: 500 },
  );
  expect(new Set(settled)).toEqual(new Set(["SUCCESS"]));
}, 180_000);
