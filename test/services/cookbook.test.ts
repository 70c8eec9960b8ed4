// Every program of docs/cookbook.md, run as its page says against the server as a user starts it. What it prints is checked, and what
// it left in the system.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { newStateFolder, StartedServer } from "../e2e/started-server.ts";
import { patience } from "../patience.ts";
import { type Planned, ProviderServer } from "../rules/ai/provider-server.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/cookbook.md"), "utf8");
const jobs = page
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.split("\n", 1)[0] ?? "",
    programs: [...section.matchAll(/^```(sh|python|ts)\n(.*?)^```$/gms)].map(([, language = "", source = ""]) => ({
      language,
      source,
    })),
  }));

const key = "admin-key-of-the-cookbook";
const callbackSecret = `whsec_${btoa("c".repeat(32))}`;
const openAi = new ProviderServer();
const folder = mkdtempSync(join(tmpdir(), "ai-eventstream-cookbook-"));
// So that a program finds the packages that it imports.
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
const python = join(folder, "venv/bin/python");
let saving = folder;
let server: StartedServer;
let receiver: Server;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  await run("python3", ["-m", "venv", join(folder, "venv")]);
  const packages = ["requests==2.32.5", "standardwebhooks==1.1.0"];
  await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
  openAi.answerBy((_, body) => answerTo(JSON.stringify(body)));
  receiver = createServer(async (request, response) => {
    const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    writeFileSync(join(saving, "call.headers"), headers.join(""));
    writeFileSync(join(saving, "call.body"), await text(request));
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(receiver.address());
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    API_KEYS: `acme:admin:${key}`,
    RATE_LIMIT_PER_MINUTE: "0",
    CALLBACK_SECRET: callbackSecret,
    OPENAI_API_KEY: "sk-secret",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    OPENAI_MODEL: "gpt-test",
    EMBEDDING_PROVIDER: "local",
    MAX_RETRIES: "0",
  });
  environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    AES_URL: await server.ready(),
    AES_KEY: key,
    CALLBACK_SECRET: callbackSecret,
    CALLBACK_URL: `http://127.0.0.1:${port}/hook`,
  };
}, 300_000);
afterAll(async () => {
  await server?.end("SIGKILL");
  receiver?.close();
  openAi.close();
  rmSync(folder, { recursive: true });
});

let isBroken = false;
const usage = { prompt_tokens: 11, completion_tokens: 7 };
function answerTo(asked: string): Planned {
  if (isBroken) return { status: 400, body: { error: { message: "broken" } } };
  if (asked.includes("about rain")) {
    const chunk = (choices: object[], more = {}) => `data: ${JSON.stringify({ id: "c", choices, ...more })}\n\n`;
    const spoken = ["Rain ", "taps ", "the roof."].map((content) => chunk([{ index: 0, delta: { content } }]));
    const last = chunk([{ index: 0, delta: {}, finish_reason: "stop" }]);
    return { body: "", stream: [...spoken, last, chunk([], { usage }), "data: [DONE]\n\n"] };
  }
  const content = asked.includes("support tickets")
    ? { team: "billing" }
    : { label: "positive", score: 0.9, confidence: 0.8, language: "en" };
  return { body: { choices: [{ finish_reason: "stop", message: { content: JSON.stringify(content) } }], usage } };
}

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(environment.AES_URL + path, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json", prefer: "wait=20" },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.status, path).toBeLessThan(300);
  return response.json();
}

function programOf(language: string): [program: string, file: string] {
  if (language === "sh") return ["bash", "job.sh"];
  return language === "python" ? [python, "job.py"] : [process.execPath, "job.mts"];
}

let programs = 0;
async function output(language: string, source: string): Promise<string> {
  saving = join(folder, `${++programs}`);
  mkdirSync(saving);
  const [program, name] = programOf(language);
  writeFileSync(join(saving, name), language === "sh" ? `set -euo pipefail\n${source}` : source);
  const { stdout } = await run(program, [name], { cwd: saving, env: environment, timeout: 60_000 });
  return stdout;
}

const deadLetters = z.object({ dead_letters: z.array(z.object({ replayed_as: z.string().nullable() })) });
const waiting = async () =>
  deadLetters.parse(await call("GET", "/dead-letters")).dead_letters.filter(({ replayed_as }) => replayed_as === null)
    .length;
const recordsOf = async () =>
  z.object({ tasks: z.array(z.unknown()) }).parse(await call("GET", "/tasks?queue=kafka_events")).tasks.length;

/** What each program must print, and what must be so before and after. */
const expected: Record<string, { prints: RegExp; before?: () => Promise<void>; after?: () => Promise<void> }> = {
  "1. Submit a text and wait": { prints: /^SUCCESS: positive\n$/ },
  "2. A batch of 100": { prints: /^100 SUCCESS\n$/ },
  "3. Stream the tokens": { prints: /^Rain taps the roof\.\n$/ },
  "4. Submit once, however often it is sent": { prints: /^one task\n$/ },
  "5. Be called back, and check the signature": { prints: /^genuine: task\.success\n$/ },
  "6. A task type of your own": { prints: /^for billing\n$/ },
  "7. Produce to Kafka": {
    prints: /^written to datos_crudos\n$/,
    before: async () => {
      records = await recordsOf();
    },
    after: () => vi.waitFor(async () => expect(await recordsOf()).toBe(records + 1), patience),
  },
  "8. Search tasks and export them": {
    prints: /^exported [1-9]\d\d\n$/,
    after: async () => {
      const lines = readFileSync(join(saving, "tasks.jsonl"), "utf8").trim().split("\n");
      const ids = lines.map((line) => z.object({ task_id: z.string() }).parse(JSON.parse(line)).task_id);
      expect(ids.length).toBeGreaterThanOrEqual(100);
      expect(new Set(ids).size).toBe(ids.length);
    },
  },
  "9. Replay the dead letters": {
    prints: /^(replayed as \S+\n){2}$/,
    before: async () => {
      isBroken = true;
      for (const text of ["first", "second"]) {
        await call("POST", "/process", { text: `${text} ${programs}`, task_type: "sentiment", use_cache: false });
      }
      isBroken = false;
      expect(await waiting()).toBe(2);
    },
    after: async () => expect(await waiting()).toBe(0),
  },
  "10. Clear the cache of a task type": { prints: /^cleared\n$/ },
};
let records = 0;

test("the page has ten jobs, each in three languages", () => {
  expect(jobs.map(({ title }) => title)).toEqual(Object.keys(expected));
  for (const { title, programs } of jobs) {
    expect([title, ...programs.map(({ language }) => language)]).toEqual([title, "sh", "python", "ts"]);
  }
});

describe.each(jobs)("$title", ({ title, programs: of }) => {
  test.each(of)("in $language does what the page says", async ({ language, source }) => {
    const { prints, before, after } = expected[title] ?? { prints: /never/ };
    await before?.();
    expect(await output(language, source)).toMatch(prints);
    await after?.();
  });
});
