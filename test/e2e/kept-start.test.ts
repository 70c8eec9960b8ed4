// What a start keeps for the next one: it is used while nothing changed, and never after something did. The project is a copy, so that
// its files may be edited; packages that no test edits are links.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { newStateFolder, StartedServer } from "./started-server.ts";

const original = join(import.meta.dirname, "../..");
const project = newStateFolder();
const at = (path: string) => join(project, path);
const cache = at("node_modules/.cache/ai-eventstream");
const sources = [
  "src",
  "durable-objects",
  "dashboard",
  "scripts",
  "wrangler.toml",
  "package.json",
  "package-lock.json",
  ...["docs", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
];
/** A package that a test edits, and npm's list of what is installed. */
const copiedPackages = ["swagger-ui-dist", ".package-lock.json"];
const tools = ["esbuild", "miniflare", "vite", "wrangler"];

beforeAll(() => {
  const configs = readdirSync(original).filter((name) => /^tsconfig.*\.json$/.test(name));
  for (const path of [...sources, ...configs]) cpSync(join(original, path), at(path), { recursive: true });
  mkdirSync(at("node_modules"));
  for (const name of readdirSync(join(original, "node_modules"))) {
    const [from, to] = [join(original, "node_modules", name), at(join("node_modules", name))];
    if (copiedPackages.includes(name)) cpSync(from, to, { recursive: true });
    else if (name !== ".cache") symlinkSync(from, to);
  }
});

const started: StartedServer[] = [];
async function start(environment: Record<string, string> = {}): Promise<{ server: StartedServer; url: string }> {
  const command: [string, string] = [process.execPath, at("scripts/start.mjs")];
  const server = new StartedServer({ STATE_DIR: newStateFolder(), ...environment }, command);
  started.push(server);
  return { server, url: await server.ready() };
}
async function endAll(): Promise<void> {
  for (const server of started.splice(0)) expect(await server.end("SIGTERM")).toMatchObject({ code: 0 });
}
afterEach(endAll);

/** A start that finds all it needs: the tools that make it are not installed. */
async function startWithoutTools(environment: Record<string, string> = {}): Promise<string> {
  for (const tool of tools) renameSync(at(`node_modules/${tool}`), at(`node_modules/${tool}.away`));
  try {
    return (await start(environment)).url;
  } finally {
    for (const tool of tools) renameSync(at(`node_modules/${tool}.away`), at(`node_modules/${tool}`));
  }
}

const launches = () => {
  try {
    return readdirSync(cache).filter((file) => /^launch-\w+$/.test(file));
  } catch {
    return [];
  }
};
/** Starts and waits until the start is kept. */
async function startAndKeep(environment: Record<string, string> = {}): Promise<string> {
  const before = launches();
  const { url } = await start(environment);
  await vi.waitFor(() => expect(launches().filter((file) => !before.includes(file))).toHaveLength(1), 10_000);
  await vi.waitFor(() => readFileSync(join(cache, "inputs.json")), 10_000);
  return url;
}

const textOf = async (url: string) => {
  const response = await fetch(url);
  return response.ok ? response.text() : `status ${response.status}`;
};
const whoami = async (url: string) => JSON.parse(await textOf(`${url}/whoami`));

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(at(path), "utf8");
  expect(text).toContain(from);
  writeFileSync(at(path), text.replace(from, to));
}

describe("a kept start", () => {
  test("is used on another port and state folder, and needs none of the tools that made it", async () => {
    const first = await startAndKeep();
    const body = JSON.stringify({ text: "El envío llegó tarde" });
    const headers = { "Content-Type": "application/json", Prefer: "wait=10" };
    await fetch(`${first}/process`, { method: "POST", headers, body });
    const second = await startWithoutTools();
    expect(await whoami(second)).toMatchObject({ tenant: "local" });
    const totals = [first, second].map(async (url) => JSON.parse(await textOf(`${url}/metrics`)).total_tasks);
    expect(await Promise.all(totals)).toEqual([1, 0]);
    expect(await textOf(`${second}/dashboard/icon.svg`)).toContain("<svg");
  });

  test("belongs to the environment variables that are settings, and to no others", async () => {
    const url = await startAndKeep({ OPEN_TENANT: "of-a-variable" });
    expect(await whoami(url)).toMatchObject({ tenant: "of-a-variable" });
    expect(await whoami(await startWithoutTools({ OPEN_TENANT: "of-a-variable", UNRELATED: "1" }))).toMatchObject({
      tenant: "of-a-variable",
    });
    expect(await whoami(await startWithoutTools())).toMatchObject({ tenant: "local" });
  });

  test("belongs to the number of workers, which is part of the queue's settings too", async () => {
    const workers = async (url: string) =>
      JSON.parse(await textOf(`${url}/settings`)).settings.find(({ name }: { name: string }) => name === "WORKERS")
        .value;
    expect(await workers(await startAndKeep({ WORKERS: "2" }))).toBe("2");
    expect(await workers(await startWithoutTools({ WORKERS: "2" }))).toBe("2");
    expect(await workers(await startAndKeep({ WORKERS: "3" }))).toBe("3");
  });

  test("holds no secret that can be read", async () => {
    const key = "0123456789abcdef-secret";
    await startAndKeep({ API_KEYS: `acme:admin:${key}` });
    for (const file of readdirSync(cache)) expect(readFileSync(join(cache, file)).includes(key), file).toBe(false);
  });
});

describe("a start is made anew", () => {
  test("after .dev.vars was written, changed and removed", async () => {
    for (const tenant of ["first", "second"]) {
      writeFileSync(at(".dev.vars"), `OPEN_TENANT=${tenant}\n`);
      expect(await whoami((await start()).url)).toMatchObject({ tenant });
    }
    rmSync(at(".dev.vars"));
    expect(await whoami((await start()).url)).toMatchObject({ tenant: "local" });
  });

  test("after a change of wrangler.toml", async () => {
    await startAndKeep({ OPEN_TENANT: "before" });
    edit("wrangler.toml", "[vars]", '[vars]\nOPEN_TENANT = "of-wrangler"');
    expect(await whoami((await start()).url)).toMatchObject({ tenant: "of-wrangler" });
  });

  test("after a change of a source", async () => {
    const { url } = await start();
    expect(await whoami(url)).toMatchObject({ key_id: null });
    edit("src/api/whoami.ts", "key_id: keyId })", 'key_id: "edited" })');
    expect(await whoami((await start()).url)).toMatchObject({ key_id: "edited" });
  });

  test("after a change of a file of a package", async () => {
    const css = "node_modules/swagger-ui-dist/swagger-ui.css";
    writeFileSync(at(css), `/* edited */${readFileSync(at(css), "utf8")}`);
    expect(await textOf(`${(await start()).url}/docs/swagger-ui.css`)).toMatch(/^\/\* edited \*\//);
  });

  test("after a file was added, and after it was removed", async () => {
    writeFileSync(at("dashboard/public/added.txt"), "added");
    expect(await textOf(`${(await start()).url}/dashboard/added.txt`)).toBe("added");
    rmSync(at("dashboard/public/added.txt"));
    expect(await textOf(`${(await start()).url}/dashboard/added.txt`)).not.toBe("added");
  });

  test("after the static files were deleted", async () => {
    await startAndKeep({ OPEN_TENANT: "with-files" });
    await endAll();
    rmSync(at("dist"), { recursive: true });
    const { url } = await start({ OPEN_TENANT: "with-files" });
    expect(await textOf(`${url}/dashboard/icon.svg`)).toContain("<svg");
  });

  test("after another version of this code kept its own form of the record", async () => {
    await startAndKeep({ OPEN_TENANT: "other" });
    writeFileSync(join(cache, "inputs.json"), "{}");
    expect(await whoami((await start({ OPEN_TENANT: "other" })).url)).toMatchObject({ tenant: "other" });
  });

  test("after kept files were cut in the middle", async () => {
    await startAndKeep({ OPEN_TENANT: "cut" });
    for (const file of readdirSync(cache)) {
      const bytes = readFileSync(join(cache, file));
      writeFileSync(join(cache, file), bytes.subarray(0, bytes.length / 2));
    }
    expect(await whoami((await start({ OPEN_TENANT: "cut" })).url)).toMatchObject({ tenant: "cut" });
  });
});

test("two starts at once with nothing built serve both, and the next one finds what they kept", async () => {
  rmSync(cache, { recursive: true });
  rmSync(at("dist"), { recursive: true });
  const servers = await Promise.all([start(), start()]);
  for (const { url } of servers) expect(await textOf(`${url}/dashboard/icon.svg`)).toContain("<svg");
  await vi.waitFor(() => readFileSync(join(cache, "inputs.json")), 10_000);
  await endAll();
  await vi.waitFor(() => expect(readdirSync(cache).filter((file) => /\.\d+$/.test(file))).toEqual([]), 10_000);
  expect(await textOf(`${await startWithoutTools()}/dashboard/icon.svg`)).toContain("<svg");
});
