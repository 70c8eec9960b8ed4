// The command line against a server as a user starts it, with keys and a provider that fails when it is asked to.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { patience } from "../patience.ts";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { openAiWire, streamed } from "../rules/ai/provider-streams.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const [admin, reader] = ["a".repeat(32), "r".repeat(32)];
const home = mkdtempSync(join(tmpdir(), "ai-eventstream-home-"));
const openAi = new ProviderServer();
let server: StartedServer;
let url = "";
beforeAll(async () => {
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    API_KEYS: `acme:admin:${admin},acme:reader:${reader}`,
    OPENAI_API_KEY: "k",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    EMBEDDING_PROVIDER: "local",
    RATE_LIMIT_PER_MINUTE: "0",
  });
  url = await server.ready();
  openAi.answerBy((_, body) => answerTo(JSON.stringify(body)));
});
afterAll(async () => {
  await server?.end("SIGKILL");
  openAi.close();
});

/** Refuses a text with the word `bad`. */
function answerTo(asked: string) {
  if (/\bbad\b/.test(asked)) return { status: 400, body: { error: { message: "no such thing" } } };
  if (asked.includes('"stream":true')) return streamed(openAiWire, "Rain falls softly.");
  return { body: { choices: [{ finish_reason: "stop", message: { content: "Rain falls." } }], usage: {} } };
}

const environment = () => ({ AES_URL: url, AES_API_KEY: admin });

function start(args: string[], env: Record<string, string>) {
  const { PATH } = process.env;
  return spawn(process.execPath, ["clients/cli/main.ts", ...args], { env: { PATH, HOME: home, ...env } });
}

async function cli(
  args: string[],
  { env = environment(), stdin = "" }: { env?: Record<string, string>; stdin?: string } = {},
) {
  const run = start(args, env);
  run.stdin.end(stdin);
  const [stdout, stderr, [code]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, "exit")]);
  const lines = stdout.trimEnd().split("\n");
  return { code, stdout, stderr, lines, json: () => lines.map((line) => JSON.parse(line)) };
}
const submitted = async (...args: string[]) =>
  (await cli(["submit", "-t", "generation", "--no-cache", ...args])).lines[0] ?? "";

describe("submit", () => {
  test("prints the id, or with --wait the answer", async () => {
    const id = await submitted("Write", "about", "rain.");
    expect(id).toMatch(/^\w+-[0-9a-f-]{36}$/);
    expect(await cli(["wait", id])).toMatchObject({ code: 0, stdout: "Rain falls.\n", stderr: "" });
    const asked = await cli(["submit", "-t", "generation", "--wait", "--timeout", "60", "--json"], {
      stdin: "Write about snow.\n",
    });
    expect(asked.json()).toEqual([expect.objectContaining({ status: "SUCCESS" })]);
  });

  test("of a task that fails has exit code 1 and says why", async () => {
    const { code, stdout } = await cli(["submit", "-t", "generation", "This is bad.", "--wait"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAILURE \S+: .*400/);
  });

  test("of a file submits each line, and its exit code says whether all were accepted", async () => {
    const file = join(home, "texts.txt");
    writeFileSync(file, `Good.\n\n{"text":"Fine.","priority":9}\n{"text":""}\n`);
    const { code, lines } = await cli(["submit", "-f", file, "-t", "generation"]);
    expect([code, lines.length]).toEqual([1, 3]);
    expect(lines[2]).toMatch(/^line 3: text: .*\(validation_failed\)$/);
    expect((await cli(["inspect", lines[1] ?? "", "--json"])).json()[0]).toMatchObject({ payload: { priority: 9 } });
    const waited = await cli(["submit", "-f", "-", "-t", "generation", "--wait"], { stdin: "One.\nTwo.\n" });
    expect(waited).toMatchObject({ code: 0, stdout: "Rain falls.\nRain falls.\n", stderr: "" });
  });
});

describe("a task", () => {
  test("is followed live with tail", async () => {
    const id = await submitted("Write a poem.", "--set", "stream=true");
    const { code, stdout } = await cli(["tail", id]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^— PENDING\n— STARTED\nRain falls softly\.\n— SUCCESS openai\/.*\n$/);
    const events = (await cli(["tail", id, "--json"])).json();
    expect(events.at(-1)).toMatchObject({ event: "result", data: { task_id: id } });
  });

  test("appears in a tail of all tasks, and in a listing", async () => {
    const tail = start(["tail", "--json"], environment());
    let seen = "";
    tail.stdout.on("data", (chunk) => {
      seen += chunk;
    });
    // Only what is accepted after it began is shown, so one is submitted until it shows one.
    const ids: string[] = [];
    await vi.waitFor(async () => {
      ids.push(await submitted("Write about fog."));
      expect(ids.some((id) => seen.includes(id))).toBe(true);
    }, patience);
    tail.kill("SIGINT");
    expect(await once(tail, "exit")).toEqual([130, null]);
    const listed = (await cli(["tasks", "--json", "--limit", "200"])).json();
    expect(listed.map(({ task_id }) => task_id)).toEqual(expect.arrayContaining(ids));
    expect((await cli(["tasks", "--limit", "1"])).stdout).toMatch(/^\S+ {2}\S+ \S+ {2}\w+ +generation .*\n$/);
  });

  test("is revoked while it waits; one that is settled does not change", async () => {
    const waiting = await submitted("Later.", "-s", "countdown=1000");
    expect(await cli(["revoke", waiting])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^REVOKED /) });
    expect((await cli(["inspect", waiting])).stdout).toMatch(/^REVOKED generation: Later\.\n.*\n[\s\S]*PENDING/);
    const done = await submitted("Now.");
    await cli(["wait", done]);
    expect(await cli(["revoke", done])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^SUCCESS /) });
  });

  test("that is not settled in time has exit code 7", async () => {
    const waiting = await submitted("Later.", "-s", "countdown=1000");
    const { code, stderr } = await cli(["wait", waiting, "--timeout", "1"]);
    expect([code, stderr]).toEqual([7, expect.stringContaining("is PENDING after 1 s")]);
  });

  test("is waited for and revoked although another id beside it does not exist or is not settled", async () => {
    const ids = [await submitted("Later.", "-s", "countdown=1000"), "nothing", await submitted("Now.")];
    const waited = await cli(["wait", "--timeout", "1", ...ids]);
    expect(waited).toMatchObject({ code: 7, stdout: "Rain falls.\n" });
    expect(waited.stderr).toContain("nothing: There is no such task.");
    const revoked = await cli(["revoke", "--json", "nothing", ...ids.slice(0, 1)]);
    expect([revoked.code, revoked.json()]).toMatchObject([5, [{ status: "REVOKED" }]]);
    expect(JSON.parse(revoked.stderr)).toMatchObject({ id: "nothing", error: { code: "not_found" } });
  });

  test("that failed is retried, by its id or with all dead letters", async () => {
    const failed = await submitted("This is bad.");
    await cli(["wait", failed]);
    const again = await cli(["retry", failed, "--text", "This is good.", "--wait"]);
    expect(again).toMatchObject({ code: 0, stdout: "Rain falls.\n" });
    const other = await submitted("This is bad, too.");
    await cli(["wait", other]);
    const replayed = (await cli(["dead-letters", "replay", "--all", "--json"])).json();
    expect(replayed.map(({ id }) => id)).toContain(other);
    expect(replayed.map(({ id }) => id)).not.toContain(failed);
    expect((await cli(["dead-letters", "list"])).stdout).toContain(other);
    expect(await cli(["dead-letters", "replay"])).toMatchObject({ code: 2, stderr: "Give ids, or --all.\n" });
    const unknown = await cli(["dead-letters", "replay", "na00-01a221ce-1d12-7660-a1f7-3bf0c62081f0"]);
    expect(unknown).toMatchObject({ code: 1, stdout: expect.stringContaining("not_found") });
  });
});

describe("export", () => {
  test("writes lines of JSON or CSV, in which no text is a formula and no line breaks the table", async () => {
    await cli(["submit", "-t", "generation", "--wait", "--no-cache", '=1+1,"x"\nThis is bad.']);
    const { stdout } = await cli(["export", "--format", "csv", "--state", "FAILURE"]);
    expect(stdout).toMatch(/^task_id,status,task_type,created_at,/);
    expect(stdout).toContain(`"'=1+1,""x""`);
    const file = join(home, "tasks.ndjson");
    expect(await cli(["export", "--results", "-o", file, "--state", "SUCCESS"])).toMatchObject({ code: 0, stdout: "" });
    const [first] = readFileSync(file, "utf8").trimEnd().split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ status: "SUCCESS", result: { response: expect.any(String) } });
  });
});

describe("an operator", () => {
  test("sees the pollers of Kafka and what the cache would decide", async () => {
    const kafka = await cli(["kafka", "status"]);
    expect(kafka).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^topic datos_crudos, group .*\n.*\n {2}partition 0: /),
    });
    await cli(["submit", "-t", "generation", "--wait", "Write about 3 rivers."]);
    const explained = await cli(["cache", "explain", "-t", "generation", "Write about 4 rivers."]);
    expect(explained.stdout).toMatch(/^The model would be asked\. .*\n.*Write about 3 rivers\./);
  });

  test("checks everything with doctor", async () => {
    const { code, lines } = await cli(["doctor"]);
    expect(lines.slice(0, 2)).toEqual([
      `✓ server: ${url} answers (its address is from AES_URL)`,
      "✓ key: admin of acme",
    ]);
    expect(lines.at(-1)).toMatch(/^. system: /);
    expect(code).toBe(lines.at(-1)?.startsWith("✓") ? 0 : 1);
  });
});

describe("the exit code", () => {
  test.each([
    ["2 of a command that is none", ["submitt"], {}, 2, "unknown command 'submitt'"],
    ["2 of a value that is none", ["tasks", "--limit", "x"], {}, 2, "It must be a whole number"],
    ["2 of a URL that is none", ["tasks"], { AES_URL: "ai.example" }, 2, "ai.example is no URL"],
    ["2 of a key that is none", ["tasks"], { AES_API_KEY: "se cret" }, 2, "The key in AES_API_KEY has a character"],
    ["2 of a file that cannot be written", ["export", "-o", "/none/x"], {}, 2, "/none/x cannot be written"],
    ["3 of no server", ["tasks"], { AES_URL: "http://127.0.0.1:1" }, 3, "http://127.0.0.1:1 cannot be reached.\n  →"],
    ["4 of a wrong key", ["tasks"], { AES_API_KEY: "x".repeat(32) }, 4, "  → Set AES_API_KEY"],
    ["4 of a key that may not", ["kafka", "status"], { AES_API_KEY: reader }, 4, "(forbidden, request "],
    ["5 of a wrong request", ["submit", "Hi.", "-s", "temperature=9"], {}, 5, "temperature: "],
    ["5 of a task that does not exist", ["inspect", "nothing"], {}, 5, "(not_found, request "],
  ])("is %s", async (_, args, env, code, sentence) => {
    const run = await cli(args, { env: { ...environment(), ...env } });
    expect(run).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(sentence) });
  });

  test("comes with JSON on stderr when JSON is asked for", async () => {
    const { stderr } = await cli(["inspect", "nothing", "--json"]);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: "not_found", status: 404, request_id: expect.any(String) },
    });
  });
});

describe("a profile", () => {
  const folder = join(home, ".config/ai-eventstream");
  const write = (name: string, profile: unknown, mode: number) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(profile));
    chmodSync(file, mode);
    return file;
  };

  test("says URL and key", async () => {
    write("work", { url, api_key: admin }, 0o600);
    expect(await cli(["tasks", "--profile", "work"], { env: {} })).toMatchObject({ code: 0, stderr: "" });
  });

  test("that others can read is refused, with what to do", async () => {
    const file = write("shared", { url, api_key: admin }, 0o644);
    const { code, stderr } = await cli(["tasks"], { env: { AES_PROFILE: "shared" } });
    expect([code, stderr]).toEqual([2, `Other users of this machine may read ${file}. Run: chmod 600 ${file}\n`]);
  });

  test("does not give its key to another system", async () => {
    write("elsewhere", { url: "https://ai.example.com", api_key: admin }, 0o600);
    expect(await cli(["tasks", "--profile", "elsewhere"], { env: { AES_URL: url } })).toMatchObject({ code: 4 });
  });

  test.each([
    ["that does not exist", "none", "There is no profile"],
    ["whose name leads elsewhere", "../x", "is no name of a profile"],
  ])("%s is refused", async (_, name, sentence) => {
    const { code, stderr } = await cli(["tasks", "--profile", name], { env: {} });
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
