// The guide of deployment, walked as it is written: the shell blocks of its pages run in one clean shell, with a double of `wrangler`
// that stands for the account, and the real Worker behind the URLs.
import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { redisInMemory } from "../rules/storage/redis-in-memory.ts";
import { UpstashRedisFront } from "../rules/storage/upstash-redis-front.ts";
import { UpstashVectorFront } from "../rules/storage/upstash-vector-front.ts";
import { CloudAccount } from "./deploy-guide/cloud-account.ts";
import { WranglerRunner } from "./deploy-guide/run-wrangler.ts";
import { TlsFront } from "./deploy-guide/tls-front.ts";
import { WalkedShell } from "./deploy-guide/walked-shell.ts";

/** It builds the Worker and starts a server at every deployment. */
const walkMs = 300_000;
const guide = "deploy.md";
const withServices = "deploy-openai-upstash.md";
const operations = "deploy-operations.md";

const redis = new UpstashRedisFront(redisInMemory());
const vector = new UpstashVectorFront(1536);
const openAi = new ProviderServer();
const shell = new WalkedShell();
let account: CloudAccount;
let runner: WranglerRunner;
let front: TlsFront;
/** OpenAI's address, which a user does not set. */
let addresses: Record<string, string>;
/** What a user types when the guide asks. */
let typed: string;

/** An answer that fits the schemas of both task types that the guide and its probes ask for. */
const fits = '{"language":"en","confidence":0.9,"alternatives":[],"label":"positive","score":0.9}';
const chat = {
  body: { choices: [{ finish_reason: "stop", message: { content: fits } }], usage: { prompt_tokens: 9 } },
};
const embedding = { body: { data: [{ embedding: [1, ...Array(1535).fill(0)] }], usage: { prompt_tokens: 3 } } };

beforeAll(async () => {
  openAi.answerBy((path) => (path.endsWith("/embeddings") ? embedding : chat));
  addresses = { OPENAI_BASE_URL: `${await openAi.listen()}/v1` };
  typed = ["sk-typed", await redis.listen(), redis.token, await vector.listen(), vector.token, ""].join("\n");
  account = new CloudAccount(addresses);
  runner = new WranglerRunner(account);
  front = new TlsFront(
    mkdtempSync(join(tmpdir(), "ai-eventstream-front-")),
    (name) => account.workers.get(name)?.origin,
  );
  await shell.start(runner, { port: await front.listen(), certificate: front.certificate });
});
afterAll(async () => {
  await account.close();
  for (const server of [shell, front, redis, vector, openAi]) server.close();
});

const kept = (name: string) => join(shell.home, name);
const queuesOf = (app: string) =>
  ["ai-processing", "kafka-events", "default"].flatMap((lane) => [`${app}-${lane}`, `${app}-${lane}-dlq`]).sort();

test("the guide, walked from an empty shell and an empty account, gives a system that answers with the keys that it shows", {
  timeout: walkMs,
}, async () => {
  const walk = await shell.walk([guide]);
  expect(walk).toMatchObject({ code: 0 });
  expect([...account.queues.keys()].sort()).toEqual(queuesOf("ai-eventstream"));
  expect([...account.queues.values()].map(({ consumer }) => consumer)).toEqual(Array(6).fill("ai-eventstream"));
  expect(walk.stdout).toContain('"label":"positive"');
  expect(walk.stdout).toContain('"status":"healthy"');
  const keys = readFileSync(kept(".ai-eventstream.keys"), "utf8");
  expect(walk.stdout).toContain(keys);
  expect(statSync(kept(".ai-eventstream.keys")).mode & 0o777).toBe(0o600);
  const [, admin] = /^admin_key=(\w{48})$/m.exec(keys) ?? [];
  expect(account.worker("ai-eventstream").current.secrets.API_KEYS).toContain(`acme:admin:${admin}`);
});

test("walked again with its other pages, it makes nothing twice, keeps the keys, adds OpenAI and Upstash, rolls back and tears down", {
  timeout: walkMs,
}, async () => {
  const [keys, created] = [readFileSync(kept(".ai-eventstream.keys"), "utf8"), runner.commands.length];
  const walk = await shell.walk([guide, withServices, operations], { ...addresses, input: typed });
  expect(walk).toMatchObject({ code: 0 });
  expect(walk.stdout).toContain(keys);
  expect(runner.commands.slice(created).filter((line) => /^(login|queues create)/.test(line))).toEqual([]);
  expect(walk.stdout).toContain("✓ Upstash Vector: 1536 dimensions, COSINE");
  expect(walk.stdout).toContain('"provider":"openai"');
  expect(openAi.asked.some(({ headers }) => headers.authorization === "Bearer sk-typed")).toBe(true);
  expect([...account.workers, ...account.queues]).toEqual([]);
  expect(existsSync(kept(".ai-eventstream.keys"))).toBe(false);
});

test("all of it, walked again from nothing with CLOUDFLARE_ENV=staging, makes a system of that name only", {
  timeout: walkMs,
}, async () => {
  const created = runner.commands.length;
  const environment = { ...addresses, CLOUDFLARE_ENV: "staging" };
  expect(await shell.walk([guide, withServices, operations], { ...environment, input: typed })).toMatchObject({
    code: 0,
  });
  const made = runner.commands.slice(created).filter((line) => line.startsWith("queues create "));
  expect(made.sort()).toEqual(queuesOf("ai-eventstream-staging").map((queue) => `queues create ${queue}`));
  expect(runner.commands.slice(created)).toContain(
    "queues consumer remove ai-eventstream-staging-default ai-eventstream-staging",
  );
  expect([...account.workers, ...account.queues]).toEqual([]);
});

const job = z.object({
  env: z.record(z.string(), z.string()),
  steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
});
const workflow = z.object({ jobs: z.object({ staging: job, production: job }) });

test("the GitHub Action deploys staging and then production, with actions that are pinned to a commit", {
  timeout: walkMs,
}, async () => {
  const file = readFileSync(join(import.meta.dirname, "../../.github/workflows/deploy.yml"), "utf8");
  const { staging, production } = workflow.parse(parse(file)).jobs;
  // As the token is.
  account.isLoggedIn = true;
  for (const app of ["ai-eventstream", "ai-eventstream-staging"])
    for (const queue of queuesOf(app)) account.createQueue(queue);
  for (const { env, steps } of [staging, production]) {
    for (const { uses } of steps) expect(uses ?? `a@${"0".repeat(40)}`).toMatch(/@[0-9a-f]{40}$/);
    const { CLOUDFLARE_ENV = "" } = env;
    const script = steps.map(({ run = "" }) => run).join("\n");
    expect(await shell.run(script, { CLOUDFLARE_ENV, MESSAGE: "abc1234" })).toMatchObject({ code: 0 });
  }
  expect([...account.workers].map(([name, { current }]) => [name, current.message])).toEqual([
    ["ai-eventstream-staging", "abc1234"],
    ["ai-eventstream", "abc1234"],
  ]);
});

test("nothing that the guide runs is refused, but for the questions whether a queue is there and whether there is a login", () => {
  expect(runner.refused.filter((line) => !/^(queues info|whoami --json)/.test(line))).toEqual([]);
});
