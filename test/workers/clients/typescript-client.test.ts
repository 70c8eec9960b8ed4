// The client inside workerd, over the API as it is.
import { expect, test } from "vitest";
import { AiEventStream } from "../../../clients/typescript/src/index.ts";
import { ApiUnderTest } from "../api/api-under-test.ts";
import { echoModel, failingModel } from "../api/stub-models.ts";

function clientOf(api: ApiUnderTest, apiKey?: string): AiEventStream {
  const send = (url: string, { method = "GET", body, headers }: RequestInit) => {
    const { pathname, search } = new URL(url);
    const call = { ...(body != null && { body }), headers: Object.fromEntries(new Headers(headers)) };
    return api.open(method, `${pathname}${search}`, call);
  };
  return new AiEventStream({ url: "http://api.test", apiKey, fetch: send, maxRetries: 0 });
}

test("a text is submitted, waited for, followed, inspected and listed", async () => {
  const client = clientOf(new ApiUnderTest({ languageModel: echoModel() }));
  const submitted = await client.submit({ text: "The sea is calm." });
  const task = await client.wait(submitted);
  expect(task).toMatchObject({ status: "SUCCESS", result: { response: expect.stringContaining("The sea is calm.") } });
  const events: string[] = [];
  for await (const { event } of client.stream(task)) events.push(event);
  expect(events).toEqual(["state", "state", "tokens", "result"]);
  expect((await client.inspect(task)).payload.text).toBe("The sea is calm.");
  expect((await client.run({ text: "The sea is calm." })).result?.from_cache).toBe(true);
  const listed: string[] = [];
  for await (const { text } of client.tasks({ pageSize: 1 })) listed.push(text);
  expect(listed).toEqual(["The sea is calm.", "The sea is calm."]);
  expect((await client.explain({ text: "The sea is calm." })).decision).toBe("served");
});

test("a batch has an outcome for each text", async () => {
  const client = clientOf(new ApiUnderTest({ languageModel: echoModel() }));
  const [first, second] = await client.batch([{ text: "One." }, { text: "" }]);
  expect(first).toMatchObject({ index: 0, status: 202, error: null });
  expect(second).toMatchObject({ index: 1, status: 422, task_id: null, error: { code: "validation_failed" } });
});

test("a failed task is a dead letter, which can be retried with another text; a waiting task can be revoked", async () => {
  const client = clientOf(new ApiUnderTest({ languageModel: failingModel("bad") }));
  const failed = await client.run({ text: "This is bad." });
  expect(failed.status).toBe("FAILURE");
  const letters: string[] = [];
  for await (const { id } of client.deadLetters()) letters.push(id);
  expect(letters).toEqual([failed.task_id]);
  expect((await client.wait(await client.retry(failed, { text: "This is good." }))).status).toBe("SUCCESS");
  const later = await client.submit({ text: "Later.", countdown: 1000 });
  expect((await client.revoke(later)).status).toBe("REVOKED");
});

test("a key that is wrong or too weak is refused, and health needs none", async () => {
  const [writer, wrong] = ["w".repeat(32), "x".repeat(32)];
  const api = new ApiUnderTest({ vars: { API_KEYS: `acme:writer:${writer}`, OPEN_TENANT: "" } });
  await expect(clientOf(api, wrong).whoami()).rejects.toMatchObject({ status: 401, code: "key_unknown" });
  await expect(clientOf(api, writer).kafkaStatus()).rejects.toMatchObject({ status: 403, code: "forbidden" });
  expect(await clientOf(api, writer).whoami()).toMatchObject({ tenant: "acme", role: "writer" });
  expect((await clientOf(api).health()).access).toBe("keys");
});
