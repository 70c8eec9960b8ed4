// The server as a user starts it, its callbacks verified by the libraries of Standard Webhooks for Node and Python.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { newStateFolder, StartedServer } from "../e2e/started-server.ts";

const run = promisify(execFile);
const [next, old, foreign] = ["n", "o", "f"].map((letter) => `whsec_${btoa(letter.repeat(33))}`);
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-python-"));
const python = join(folder, "bin/python");

type Call = { body: string; headers: Record<string, string> };
const received: Call[] = [];
let receiver: Server;
let server: StartedServer;
let origin = "";
beforeAll(async () => {
  await run("python3", ["-m", "venv", folder]);
  await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "standardwebhooks==1.1.0"]);
  receiver = createServer(async (request, response) => {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    received.push({ body: await text(request), headers: Object.fromEntries(headers) });
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  server = new StartedServer({ STATE_DIR: newStateFolder(), CALLBACK_SECRET: `${next},${old}` });
  origin = await server.ready();
  const { port } = z.object({ port: z.number() }).parse(receiver.address());
  const body = {
    text: "¡Qué servicio tan bueno! 👍",
    task_type: "sentiment",
    callback_url: `http://127.0.0.1:${port}/hook`,
  };
  const headers = { "content-type": "application/json" };
  await fetch(`${origin}/process`, { method: "POST", headers, body: JSON.stringify(body) });
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 20_000, interval: 50 });
}, 300_000);
afterAll(async () => {
  await server?.end("SIGKILL");
  receiver?.close();
  rmSync(folder, { recursive: true });
});

/** With each secret: the call as it came, and a call whose body was changed. */
const attempts = (): [secret: string, body: string, headers: Record<string, string>][] =>
  received.flatMap(({ body, headers }) => [
    ...[next, old, foreign].map((secret = ""): [string, string, Record<string, string>] => [secret, body, headers]),
    [next ?? "", body.replace("SUCCESS", "FAILURE"), headers],
  ]);
const expected = ["task.success", "task.success", expect.stringMatching(/^refused/), expect.stringMatching(/^refused/)];

test("the library for Node accepts a callback with the new and the old secret, and no other", () => {
  const outcomes = attempts().map(([secret, body, headers]) => {
    try {
      return z.object({ type: z.string() }).parse(new Webhook(secret).verify(body, headers)).type;
    } catch (error) {
      return `refused: ${error}`;
    }
  });
  expect(outcomes).toEqual(expected);
});

test("the library for Python does the same", async () => {
  const verifying = run(python, [join(import.meta.dirname, "verify_webhooks.py")]);
  verifying.child.stdin?.end(JSON.stringify(attempts()));
  expect(JSON.parse((await verifying).stdout)).toEqual(expected);
});
