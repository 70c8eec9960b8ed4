// What the Dockerfile does, without Docker: the files that .dockerignore lets into the image, in a folder of their own, started with the
// image's command and variables.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { newStateFolder, StartedServer } from "./started-server.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);
const dockerfile = await readFile(join(root, "Dockerfile"), "utf8");
const ignored = (await readFile(join(root, ".dockerignore"), "utf8")).split("\n");
const command = (instruction: string): string[] => {
  const [, list = "[]"] = new RegExp(`^(?:${instruction}) (\\[.*\\])$`, "m").exec(dockerfile) ?? [];
  return z.array(z.string()).min(1).parse(JSON.parse(list));
};
const environment = Object.fromEntries(
  (/^ENV (.*)$/m.exec(dockerfile)?.[1] ?? "").split(" ").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return [name, value];
  }),
);

let server: StartedServer;
let port = "";
const [program = "", ...args] = command("CMD");
beforeAll(async () => {
  const image = await mkdtemp(join(tmpdir(), "ai-eventstream-image-"));
  for (const name of ignored.filter((line) => line.startsWith("!")).map((line) => line.slice(1))) {
    await run("sh", ["-c", `cp -R ./${name} "$0"`, image], { cwd: root });
  }
  await symlink(join(root, "node_modules"), join(image, "node_modules"));
  const inImage = { ...environment, PORT: "0", STATE_DIR: newStateFolder() };
  server = new StartedServer(inImage, [join(image, program), ...args.slice(0, -1), join(image, args.at(-1) ?? "")]);
  port = new URL(await server.ready()).port;
});
afterAll(async () => {
  await server?.end("SIGKILL");
});

const isHealthy = (checkedPort: string) => {
  const [, ...check] = command("  CMD");
  const env = { ...process.env, PORT: checkedPort };
  return run(process.execPath, check, { env }).then(
    () => true,
    () => false,
  );
};

describe("a container", () => {
  test("starts from the files of the image, listens on every address, and is healthy", async () => {
    expect(environment).toMatchObject({ HOST: "0.0.0.0", OPEN_TENANT: "" });
    expect(await isHealthy(port)).toBe(true);
    expect(await isHealthy("1")).toBe(false);
  });

  test("answers nothing but its health until it has keys", async () => {
    const response = await fetch(`http://127.0.0.1:${port}/tasks`);
    expect([response.status, await response.json()]).toEqual([
      503,
      expect.objectContaining({ error: expect.objectContaining({ code: "no_keys_configured" }) }),
    ]);
  });

  test("ends with exit code 0 when Docker stops it", async () => {
    expect(await server.end("SIGTERM")).toMatchObject({ code: 0 });
  });
});

test("no file with secrets gets into the image", () => {
  expect(ignored[0]).toBe("*");
  expect(ignored).toEqual(expect.arrayContaining(["**/.dev.vars*", "**/.env*"]));
});
