// The server and the doctor with Anthropic's key alone, and a server that answers like Anthropic.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const anthropic = new ProviderServer();
let vars: Record<string, string>;
beforeAll(async () => {
  vars = { ANTHROPIC_API_KEY: "sk-ant-secret", ANTHROPIC_BASE_URL: await anthropic.listen() };
});
afterAll(() => anthropic.close());

const says = (output: object) => ({
  body: {
    type: "message",
    content: [{ type: "text", text: JSON.stringify(output) }],
    stop_reason: "end_turn",
    usage: { input_tokens: 1_000_000, cache_read_input_tokens: 500_000, output_tokens: 100_000 },
  },
});
const reason = "no provider that embeds has a key or a binding";

test("its key alone has Claude answer at a price that a budget counts, and the built-in embedder compares", async () => {
  const output = { label: "positive", score: 0.9, confidence: 0.8, language: "en" };
  anthropic.plan(says(output));
  const server = new StartedServer({ ...vars, STATE_DIR: newStateFolder(), DAILY_BUDGET_USD: "0.2" });
  const url = await server.ready();
  const process = (text: string) => {
    const body = JSON.stringify({ text, task_type: "sentiment" });
    const headers = { "content-type": "application/json", prefer: "wait=20" };
    return fetch(`${url}/process`, { method: "POST", headers, body });
  };
  try {
    expect(await (await process("I love it")).json()).toMatchObject({
      status: "SUCCESS",
      // 1.5 million tokens at $0.10 a million, and a tenth of a million at $0.50
      result: { model: "anthropic/claude-haiku-5-5", output, metadata: { input_tokens: 1_500_000, cost_usd: 0.2 } },
    });
    expect(anthropic.asked[0]?.headers["x-api-key"]).toBe("sk-ant-secret");
    expect((await process("I hate it")).status).toBe(429);
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({
      ports: { language_model: "anthropic/claude-haiku-5-5" },
    });
  } finally {
    await server.end("SIGKILL");
  }
  expect(JSON.stringify(server.output)).not.toContain("sk-ant-secret");
});

async function doctor() {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...vars };
  const run = spawn(process.execPath, ["scripts/doctor.ts"], { cwd: join(import.meta.dirname, "../.."), env });
  const [stdout, stderr, [code]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, "exit")]);
  return { code, told: stdout + stderr };
}

test("the doctor says whether Claude answers, at which price, and who embeds", async () => {
  anthropic.plan(says({ language: "en", confidence: 0.9, alternatives: [] }));
  const { code, told } = await doctor();
  expect(told).toContain(`questions are embedded by local/hash, 1536 dimensions: ${reason}`);
  expect(told).toMatch(/✓ language model anthropic\/claude-haiku-5-5: answers .*; \$0\.1 in and \$0\.5 out/);
  expect(code).toBe(0);
});

test.each([
  [401, "authentication_error", "Set ANTHROPIC_API_KEY to a valid key of anthropic."],
  [402, "billing_error", "Add credit at anthropic, or put another provider first in AI_PROVIDERS."],
  [
    404,
    "not_found_error",
    "Set ANTHROPIC_MODEL to a model that this key may use at anthropic, and check ANTHROPIC_BASE_URL.",
  ],
  [429, "rate_limit_error", "Wait, or ask anthropic for a higher limit."],
  [529, "overloaded_error", "Check that anthropic is up and that ANTHROPIC_BASE_URL is right."],
])("the doctor says what to do after %s %s", async (status, type, remedy) => {
  anthropic.plan({ status, body: { type: "error", error: { type, message: "quoted" } } });
  const { code, told } = await doctor();
  expect(told).toContain(`✗ language model anthropic/claude-haiku-5-5: Anthropic answered ${status} ${type}`);
  expect(told).toContain(`→ ${remedy}`);
  expect(told).not.toMatch(/quoted|secret/);
  expect(code).toBe(1);
});
