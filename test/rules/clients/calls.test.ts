// What the client does when calls fail, over a real connection.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AiEventStream, ApiError, ConnectionError, WaitTimeoutError } from "../../../clients/typescript/src/index.ts";
import { never, ProviderServer } from "../ai/provider-server.ts";

const server = new ProviderServer();
let url = "";
let client: AiEventStream;
beforeAll(async () => {
  url = await server.listen();
  client = new AiEventStream({ url, apiKey: "acme-writer-key" });
});
afterAll(() => server.close());

const problem = (status: number, code: string, headers: Record<string, string> = {}, more = {}) => ({
  status,
  headers,
  body: { error: { code, message: `It is ${code}.`, request_id: "r-1", ...more }, detail: "" },
});
const soon = { "retry-after": "0" };
const accepted = { status: 202, body: { task_id: "t-1", status: "PENDING", message: "The task was accepted." } };
const task = (status: string) => ({ body: { task_id: "t-1", status, result: null } });
const failure = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error,
  );
const paths = () => server.asked.map(({ path }) => path);

describe("a submission", () => {
  test("is tried again with the same key, so that it is one task", async () => {
    server.plan(problem(503, "store_unavailable", soon), problem(429, "rate_limited", soon), accepted);
    expect(await client.submit({ text: "Hello." })).toEqual(accepted.body);
    const keys = server.asked.map(({ headers }) => headers["idempotency-key"]);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys).toEqual([keys[0], keys[0], keys[0]]);
    expect(server.asked[0]?.headers).toMatchObject({
      authorization: "Bearer acme-writer-key",
      prefer: "respond-async",
    });
  });

  test("has another key each time, or its caller's", async () => {
    server.plan(accepted, accepted, accepted);
    for (const options of [{}, {}, { idempotencyKey: "order-7" }]) await client.submit({ text: "Hello." }, options);
    const keys = server.asked.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe("order-7");
  });

  test("fails with code, fields and request id, and at once when trying again cannot help", async () => {
    const details = [{ field: "temperature", rule: "must be at most 2" }];
    server.plan(problem(422, "validation_failed", {}, { details }));
    const error = await failure(client.submit({ text: "Hello.", temperature: 3 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      ...{ status: 422, code: "validation_failed", message: "It is validation_failed." },
      ...{ requestId: "r-1", field: "temperature", fields: details, retryAfterMs: null },
    });
    expect(server.asked).toHaveLength(1);
  });

  test.each([
    ["a Retry-After that is too long", problem(429, "budget_spent", { "retry-after": "3600" }), 3_600_000],
    ["settings that only an operator can change", problem(503, "misconfigured"), null],
  ])("is not tried again after %s", async (_, answer, retryAfterMs) => {
    server.plan(answer);
    expect(await failure(client.submit({ text: "Hello." }))).toMatchObject({ retryAfterMs });
    expect(server.asked).toHaveLength(1);
  });

  test.each([
    ["0", 0],
    ["1.5", 1500],
    ["-5", null],
    ["soon", null],
    ["Sat, 28 Nov 2020 10:00:00 GMT", 0],
  ])("that failed with Retry-After %j has a pause of %j ms", async (header, retryAfterMs) => {
    server.plan(problem(429, "rate_limited", { "retry-after": header }));
    const patient = new AiEventStream({ url, maxRetries: 0 });
    expect(await failure(patient.submit({ text: "Hello." }))).toMatchObject({ retryAfterMs });
  });

  test("fails when it has been tried as often as allowed", async () => {
    server.plan(...Array.from({ length: 9 }, () => problem(503, "store_unavailable", soon)));
    const few = new AiEventStream({ url, maxRetries: 2 });
    expect(await failure(few.submit({ text: "Hello." }))).toMatchObject({ code: "store_unavailable" });
    expect(server.asked).toHaveLength(3);
  });
});

describe("a retry of a failed task", () => {
  test("is not tried again when nobody knows whether it was done", async () => {
    server.plan(problem(503, "store_unavailable", soon));
    expect(await failure(client.retry("t-1"))).toMatchObject({ code: "store_unavailable" });
    expect(paths()).toEqual(["/dead-letters/t-1/replay"]);
  });

  test("is tried again when it was refused", async () => {
    server.plan(problem(429, "rate_limited", soon), accepted);
    expect(await client.retry({ task_id: "t-1" }, { text: "Better." })).toEqual(accepted.body);
    expect(server.asked[1]?.body).toEqual({ payload: { text: "Better." } });
  });
});

describe("the answer of something else", () => {
  test.each([
    [
      { status: 404, body: "<html>" },
      { status: 404, code: "http_404", message: "The server answered 404." },
    ],
    [{ body: "<html>" }, { status: 200, code: "not_json" }],
  ])("%j is an error that says so", async (answer, expected) => {
    server.plan(answer);
    expect(await failure(client.get("t-1"))).toMatchObject(expected);
  });
});

describe("a connection", () => {
  test("that nobody accepts is a ConnectionError that names the server", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.once("listening", resolve));
    const { port } = closed.address() as AddressInfo;
    closed.close();
    const nowhere = new AiEventStream({ url: `http://127.0.0.1:${port}/`, maxRetries: 0 });
    const error = await failure(nowhere.whoami());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: `http://127.0.0.1:${port} cannot be reached.` });
  });

  test("that brings no answer ends after the timeout", async () => {
    // A server of its own: a call that was given up may arrive late, and would take an answer of the next test.
    const silent = new ProviderServer();
    const silentUrl = await silent.listen();
    silent.plan({ body: null, before: never });
    const hasty = new AiEventStream({ url: silentUrl, maxRetries: 0, timeoutMs: 50 });
    const error = await failure(hasty.get("t-1"));
    expect(error).toMatchObject({ name: "ConnectionError", message: `${silentUrl} did not answer within 0.05 s.` });
    silent.close();
  });

  test("that its caller aborts ends with the caller's reason", async () => {
    const [controller, reason] = [new AbortController(), new Error("enough")];
    const abort = () => {
      controller.abort(reason);
      return never();
    };
    server.plan({ body: null, before: abort });
    expect(await failure(client.get("t-1", { signal: controller.signal }))).toBe(reason);
  });
});

describe("a call that cannot be made", () => {
  test("is its caller's error, and is not tried", async () => {
    server.plan();
    expect(await failure(client.submit({ text: "Hello." }, { idempotencyKey: "ключ" }))).toBeInstanceOf(TypeError);
    expect(await failure(client.submit({ text: "Hello.", metadata: { id: 1n } }))).toBeInstanceOf(TypeError);
    expect(server.asked).toHaveLength(0);
  });

  test("because of its key does not show the key", () => {
    expect(() => new AiEventStream({ url, apiKey: "secret\n" })).toThrow(
      "The API key has a character that no key has.",
    );
    expect(() => new AiEventStream({ url: "ai.example" })).toThrow(TypeError);
  });
});

describe("a wait", () => {
  test("goes on until the task is settled", async () => {
    server.plan(task("STARTED"), task("RETRY"), task("FAILURE"));
    const seen: string[] = [];
    const settled = await client.wait("t-1", { onWaiting: ({ status }) => seen.push(status) });
    expect([...seen, settled.status]).toEqual(["STARTED", "RETRY", "FAILURE"]);
    expect(paths()).toEqual(Array(3).fill("/task/t-1?wait=30"));
  });

  test("asks nothing about a task that the submission brought settled", async () => {
    server.plan(task("SUCCESS"));
    expect(await client.run({ text: "Hello." })).toEqual(task("SUCCESS").body);
    expect(paths()).toEqual(["/process"]);
  });

  test("ends with an error that says how far the task is", async () => {
    server.plan(task("STARTED"));
    const error = await failure(client.wait("t-1", { timeoutMs: 0 }));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ taskId: "t-1", status: "STARTED" });
    expect(paths()).toEqual(["/task/t-1?wait=1"]);
  });
});

describe("a listing", () => {
  test("reads a page when the one before it is used up", async () => {
    const page = (ids: string[], next_cursor: string | null) => ({
      body: { tasks: ids.map((task_id) => ({ task_id })), next_cursor },
    });
    server.plan(page(["a", "b"], "c&1"), page(["c"], null));
    const ids: string[] = [];
    for await (const { task_id } of client.tasks({ state: "FAILURE", pageSize: 2 })) {
      ids.push(`${task_id} after ${server.asked.length}`);
    }
    expect(ids).toEqual(["a after 1", "b after 1", "c after 2"]);
    expect(paths()).toEqual(["/tasks?state=FAILURE&limit=2", "/tasks?state=FAILURE&limit=2&cursor=c%261"]);
  });
});

describe("a batch", () => {
  const requests = (count: number, text = "Hello.") => Array.from({ length: count }, () => ({ text }));
  const acceptEach = () =>
    server.answerBy((_, body) => {
      const items = Array.isArray(body.items) ? body.items : [];
      return { body: { items: items.map((_, index) => ({ index, status: 202, task_id: "t", error: null })) } };
    });

  test.each([
    ["250 texts are three calls", requests(250), [100, 100, 50]],
    ["texts that are larger together than a body may be are more calls", requests(5, "é".repeat(50_000)), [2, 2, 1]],
    ["no text is no call", [], []],
  ])("%s", async (_, given, sizes) => {
    server.plan();
    acceptEach();
    const outcomes = await client.batch(given);
    expect(outcomes.map(({ index }) => index)).toEqual(given.map((_, index) => index));
    expect(server.asked.map(({ body }) => Array.isArray(body.items) && body.items.length)).toEqual(sizes);
    expect(new Set(server.asked.map(({ headers }) => headers["idempotency-key"])).size).toBe(sizes.length);
  });

  test("of which a later call fails still says what the earlier ones did", async () => {
    const items = requests(100).map((_, index) => ({ index, status: 202, task_id: `t-${index}`, error: null }));
    server.plan({ body: { items } }, problem(403, "forbidden"));
    const outcomes = await client.batch(requests(101));
    expect(outcomes[99]).toEqual({ index: 99, status: 202, task_id: "t-99", error: null });
    const error = { code: "forbidden", message: "It is forbidden." };
    expect(outcomes[100]).toEqual({ index: 100, status: 403, task_id: null, error });
  });
});
