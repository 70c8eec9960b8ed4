// What Cloudflare reads when somebody presses "Deploy to Cloudflare": .dev.vars.example, and package.json about bindings.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";
import { expect, test } from "vitest";
import * as z from "zod";
import { describeSetting } from "../../src/config/settings.ts";

const read = (name: string) => readFile(join(import.meta.dirname, "../..", name), "utf8");
const described = z
  .object({ cloudflare: z.object({ bindings: z.record(z.string(), z.object({ description: z.string() })) }) })
  .parse(JSON.parse(await read("package.json"))).cloudflare.bindings;
const queues = z
  .object({ queues: z.object({ producers: z.array(z.object({ binding: z.string(), queue: z.string() })) }) })
  .parse(parse(await read("wrangler.toml"))).queues.producers;
const lines = (await read(".dev.vars.example")).split("\n");
const asked = lines.filter((line) => /^\w+=/.test(line)).map((line) => line.split("="));

test("the page asks for secrets only, each described, and fills in no value that would open a deployment", () => {
  for (const [name = "", value] of asked) {
    expect(describeSetting(name), name).toMatch(/^Secret\./);
    expect([name, value]).toEqual([name, ""]);
    expect(Object.keys(described)).toContain(name);
  }
  expect(asked.map(([name]) => name)).toEqual(["API_KEYS"]);
});

test("the secrets that the example only mentions are settings too", () => {
  const mentioned = lines.flatMap((line) => /^# ([A-Z_]+)=$/.exec(line)?.[1] ?? []);
  expect(mentioned.filter((name) => !describeSetting(name).startsWith("Secret."))).toEqual([]);
  expect(mentioned).not.toEqual([]);
});

test("package.json describes each queue of wrangler.toml and says how its name must end", () => {
  for (const { binding, queue } of queues) {
    expect(described[binding]?.description, binding).toContain(`\`${queue.replace("ai-eventstream", "")}\``);
  }
  expect(Object.keys(described)).toEqual(["API_KEYS", ...queues.map(({ binding }) => binding)]);
});
