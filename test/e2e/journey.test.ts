// What the README promises to a user who runs its commands.
import { Readable } from "node:stream";
import { request } from "undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newStateFolder, StartedServer } from "./started-server.ts";

const server = new StartedServer({ STATE_DIR: newStateFolder(), MAX_BODY_BYTES: "4096" });
let url = "";
beforeAll(async () => {
  url = await server.ready();
});
afterAll(() => server.end("SIGTERM"));

async function ask(text: string): Promise<{ status: number; body: { task_id: string } }> {
  const reply = await fetch(`${url}/process`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Prefer: "wait=20" },
    body: JSON.stringify({ text, task_type: "sentiment_analysis" }),
  });
  return { status: reply.status, body: JSON.parse(await reply.text()) };
}

test("a Spanish sentence gets a right, typed answer; the exact layer answers it again, and the semantic layer answers it reworded", async () => {
  const sentence = "El servicio al cliente fue excelente y la entrega llegó muy rápido";
  const output = { label: "positive", language: "es", score: expect.any(Number), confidence: expect.any(Number) };
  const first = await ask(sentence);
  const { task_id } = first.body;
  expect(first).toMatchObject({
    status: 200,
    body: { status: "SUCCESS", result: { output, from_cache: false, model: "local/sentiment" } },
  });
  expect(first.body).toMatchObject({ result: { cache: { layer: "none", reason: "no_candidate", score: null } } });

  expect((await ask(sentence)).body).toMatchObject({
    result: {
      output,
      from_cache: true,
      similarity: 1,
      cache: { layer: "exact", reason: "exact_match", score: 1, matched_task_id: task_id },
    },
  });

  const reworded = (await ask("El servicio al cliente ha sido excelente y la entrega llegó rápido")).body;
  expect(reworded).toMatchObject({
    result: {
      output,
      from_cache: true,
      cache: { layer: "semantic", reason: "similar_question", matched_task_id: task_id, age_ms: expect.any(Number) },
    },
  });
  expect(reworded).not.toMatchObject({ result: { similarity: 1 } });

  expect((await ask("La comida estaba fría y el camarero fue grosero")).body).toMatchObject({
    result: { output: { label: "negative" }, cache: { layer: "none", reason: "below_threshold" } },
  });
});

test("the answer to a question that differs only in a comma says that it comes from a similar question", async () => {
  const { task_id } = (await ask("Where is my order?")).body;
  expect((await ask("Where is, my order?")).body).toMatchObject({
    result: { cache: { layer: "semantic", reason: "similar_question", score: 1, matched_task_id: task_id } },
  });
});

test("a body above the limit is refused even without a Content-Length, and the server continues", async () => {
  const chunks = Readable.from(Array.from({ length: 6 }, () => " ".repeat(1024)));
  const headers = { "Content-Type": "application/json" };
  const reply = await request(`${url}/process`, { method: "POST", headers, body: chunks });
  expect(reply.statusCode).toBe(413);
  expect((await fetch(`${url}/health`)).status).toBe(200);
});
