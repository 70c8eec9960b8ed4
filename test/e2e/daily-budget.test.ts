// A tenant that has spent the day's budget: its events wait in Kafka, and are answered after the budget is raised.
import { expect, test, vi } from "vitest";
import * as z from "zod";
import { ProviderServer } from "../rules/ai/provider-server.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const topic = "datos_crudos";
const status = z.object({
  pollers: z.array(
    z.object({
      budget_spent_until: z.number().nullable(),
      partitions: z.array(z.object({ lag: z.number().nullable() })),
    }),
  ),
});

const content = '{"label":"positive","score":0.9,"confidence":0.8,"language":"en"}';
/** 20 cents: two million tokens at $0.10 a million. */
const costly = {
  body: {
    choices: [{ finish_reason: "stop", message: { content } }],
    usage: { prompt_tokens: 2_000_000, completion_tokens: 0 },
  },
};

test("events of a tenant whose budget is spent stay in their partition, and become tasks when it is raised", async () => {
  const openAi = new ProviderServer();
  const environment = {
    STATE_DIR: newStateFolder(),
    OPENAI_API_KEY: "sk-secret",
    OPENAI_BASE_URL: `${await openAi.listen()}/v1`,
    // Only answers cost something.
    EMBEDDING_PROVIDER: "local",
    KAFKA_CONSUMERS: "1",
  };
  openAi.plan(costly, costly);
  let server = new StartedServer({ ...environment, DAILY_BUDGET_USD: "0.1" });
  let url = await server.ready();
  const ask = async (method: string, path: string, body?: unknown) => {
    const headers = { "content-type": "application/json", authorization: `Basic ${btoa("any:any")}` };
    const reply = await fetch(url + path, body ? { method, headers, body: JSON.stringify(body) } : { method });
    return { status: reply.status, body: await reply.json() };
  };
  const produce = (event_id: string) => {
    const value = JSON.stringify({ event_id, text: `event ${event_id}`, task_type: "sentiment" });
    return ask("POST", "/kafka/produce", { topic, value });
  };
  const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 50 });

  await produce("first");
  await until(async () => expect(await ask("GET", "/task/first")).toMatchObject({ body: { status: "SUCCESS" } }));
  await produce("second");
  await until(async () => {
    const [poller] = status.parse((await ask("GET", "/kafka/status")).body).pollers;
    expect(poller?.budget_spent_until).toBeGreaterThan(Date.now());
    expect(poller?.partitions.reduce((sum, { lag }) => sum + (lag ?? 0), 0)).toBe(1);
  });
  expect(await ask("GET", "/task/second")).toMatchObject({ status: 404 });
  expect(await ask("POST", "/process", { text: "x" })).toMatchObject({ status: 429 });
  expect(await ask("GET", "/dead-letters")).toMatchObject({ body: { dead_letters: [] } });

  await server.end("SIGTERM");
  server = new StartedServer({ ...environment, DAILY_BUDGET_USD: "1" });
  url = await server.ready();
  await until(async () => expect(await ask("GET", "/task/second")).toMatchObject({ body: { status: "SUCCESS" } }));
  const metrics = await ask("GET", "/metrics");
  expect(metrics.body).toMatchObject({ cost_usd: 0.4, budget: { limit_usd: 1, spent_usd: 0.4 } });
  await server.end("SIGKILL");
  openAi.close();
});
