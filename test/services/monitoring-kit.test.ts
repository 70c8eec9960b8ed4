// The files of monitoring/ in a Prometheus that scrapes the server as a user starts it, under traffic of every kind.
import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { newStateFolder, StartedServer } from "../e2e/started-server.ts";
import { kitFolder, readDashboard, readRules, withVariables } from "../monitoring-kit.ts";
import { patience } from "../patience.ts";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { installKit, Prometheus, promtool } from "./prometheus.ts";

const [adminKey, readerKey] = ["admin-key-of-the-kit", "reader-key-of-the-kit"];
const openAi = new ProviderServer();
const sentiment = { label: "positive", score: 0.9, confidence: 0.8, language: "en" };
const { panels } = await readDashboard();
const rules = await readRules();

/** Panels that this traffic gives nothing to show, with the reason. */
const withoutSeries: Record<string, string> = {
  "Learned answers": "counted only once a zone is open, which takes hundreds of labels",
  "Shadow mode": "counted only with CACHE_MODE=shadow, in which the semantic layer gives no answers",
};

let server: StartedServer;
let origin = "";
let prometheus: Prometheus;
beforeAll(async () => {
  openAi.answerBy((_, body) => {
    const asked = JSON.stringify(body);
    if (asked.includes("broken")) return { status: 500, body: { error: { message: "down" } } };
    const content = JSON.stringify(asked.includes("which team") ? { team: "billing" } : sentiment);
    return {
      body: {
        choices: [{ finish_reason: "stop", message: { content } }],
        usage: { prompt_tokens: 100, completion_tokens: 20 },
      },
    };
  });
  server = new StartedServer({
    STATE_DIR: newStateFolder(),
    API_KEYS: `acme:admin:${adminKey},acme:reader:${readerKey}`,
    RATE_LIMIT_PER_MINUTE: "0",
    OPENAI_API_KEY: "sk-secret",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    OPENAI_MODEL: "gpt-test",
    MODEL_PRICES: "openai/gpt-test=100:200",
    EMBEDDING_PROVIDER: "local",
    MAX_RETRIES: "1",
    RETRY_BASE_MS: "50",
  });
  origin = await server.ready();
  const described = { instructions: "Say which team answers.", output: triage };
  await send("PUT", "/task-types/triage", described);
  await traffic("first");
  prometheus = await Prometheus.start(await installKit(new URL(origin).host, readerKey));
  await vi.waitFor(async () => expect(await prometheus.query("aes_tasks")).not.toEqual([]), patience);
  // What a rate is made of: figures before and after.
  const answered = await settled();
  await traffic("second");
  await vi.waitFor(async () => expect(await settled()).toBeGreaterThan(answered + 5), patience);
});
const settled = async () => (await prometheus.query("sum(aes_task_total_seconds_count)"))[0]?.value ?? 0;
afterAll(async () => {
  await prometheus?.stop();
  await server?.end("SIGKILL");
  openAi.close();
});

const triage = {
  type: "object",
  additionalProperties: false,
  required: ["team"],
  properties: { team: { enum: ["billing", "technical"] } },
};

async function send(method: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(origin + path, {
    method,
    headers: { "content-type": "application/json", prefer: "wait=20", authorization: `Bearer ${adminKey}` },
    body: JSON.stringify(body),
  });
  expect(response.status, await response.text()).toBeLessThan(300);
}

/** A miss, an exact hit, a similar question that a guard refuses, a similar one, a failure, a record. */
async function traffic(round: string): Promise<void> {
  const ask = (text: string, task_type = "sentiment") => send("POST", "/process", { text, task_type });
  const question = `The ${round} parcel that I ordered came after 3 days and the box was clean`;
  await ask(question);
  await ask(question);
  await ask(question.replace("3", "5"));
  await ask(`${question}!`);
  await ask(`A ${round} ticket about an invoice`, "triage");
  await ask(`A ${round} text that is broken`);
  const value = JSON.stringify({ text: `A ${round} record`, task_type: "sentiment" });
  await send("POST", "/kafka/produce", { topic: "datos_crudos", value });
}

describe("promtool", () => {
  test("finds no fault in the rules, and the rules do what their own tests say", async () => {
    expect(await promtool("check", "rules", "prometheus-rules.yaml")).toContain(`SUCCESS: ${rules.length} rules found`);
    expect(await promtool("test", "rules", "prometheus-rules.test.yaml")).toContain("SUCCESS");
  });

  test("finds no fault in the configuration, once the key is beside it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ai-eventstream-kit-"));
    await cp(kitFolder, folder, { recursive: true });
    await writeFile(join(folder, "ai-eventstream-key"), readerKey);
    expect(await promtool("check", "config", join(folder, "prometheus.yaml"))).toContain("is valid prometheus config");
  });
});

describe("a Prometheus with this configuration", () => {
  test("reads the figures with the key of the file, and names deployment and tenant", async () => {
    await vi.waitFor(async () => {
      expect(await prometheus.query('up{job="ai-eventstream"}')).toEqual([
        { metric: expect.objectContaining({ instance: origin, tenant: "local" }), value: 1 },
      ]);
    }, patience);
  });

  test("evaluates every rule without an error", async () => {
    const expected = rules.map(({ record, alert = "" }) => [record ?? alert, "ok"]).sort();
    await vi.waitFor(async () => expect((await prometheus.ruleHealth()).sort()).toEqual(expected), patience);
  });

  test.each(
    panels
      .filter(({ title }) => !(title in withoutSeries))
      .flatMap(({ title, targets }) => targets.map(({ expr }) => ({ title, expr }))),
  )("answers the dashboard's panel $title with numbers: $expr", async ({ expr }) => {
    const values = (await prometheus.query(withVariables(expr))).map(({ value }) => value);
    expect(values.filter(Number.isFinite)).not.toEqual([]);
  });
});
