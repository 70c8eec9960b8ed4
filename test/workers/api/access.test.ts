import { env } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { roles } from "../../../src/access/api-keys.ts";
import { openAiWire } from "../../../src/api/openai/errors.ts";
import { routes } from "../../../src/api/routes.ts";
import { base64Of } from "../../../src/kernel/base64.ts";
import { patience } from "../../patience.ts";
import { ApiUnderTest, problem } from "./api-under-test.ts";
import { echoModel, failingModel } from "./stub-models.ts";

const keys = {
  admin: "acme-admin-key-000001",
  writer: "acme-writer-key-00001",
  reader: "acme-reader-key-00001",
  other: "bolt-admin-key-000001",
};
/** API keys of two tenants that only this test uses. */
function twoTenants(): { API_KEYS: string } {
  const name = crypto.randomUUID().slice(0, 8);
  const entries = [...roles.map((role) => `acme-${name}:${role}:${keys[role]}`), `bolt-${name}:admin:${keys.other}`];
  return { API_KEYS: entries.join(",") };
}
const concrete = (path: string, id = "x") => path.replace(/\{\w+\}/, id).replace("*", "open-reference.js");
/** A valid call of a route, which only authorization can refuse. */
const bodies: Record<string, unknown> = {
  "/jobs": { action: "revoke", filter: {} },
  "/jobs/{id}": { per_second: 5 },
  "/jobs/count": { action: "revoke", filter: {} },
  "/cache/nearest": { text: "x" },
  "/alerts/acknowledge": { rule: "queue_length" },
  "/alerts/silences": { rule: "queue_length", minutes: 5, reason: "x" },
  "/process": { text: "x" },
  "/process/batch": { items: [{ text: "x" }] },
  "/v1/embeddings": { model: "default", input: "x" },
  "/v1/responses": { model: "default", input: "x" },
  "/v1/chat/completions": { model: "default", messages: [{ role: "user", content: "x" }] },
};
const callOf = (path: string, method: string) => (["POST", "PUT"].includes(method) ? { body: bodies[path] ?? {} } : {});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a deployment without API keys", () => {
  test.each(routes)("answers $method $path", async ({ method, path, wire }) => {
    const api = new ApiUnderTest({ vars: { OPEN_TENANT: "" } });
    const reply = await api.call(method, concrete(path), callOf(path, method));
    if (path === "/health") return expect(reply).toMatchObject({ status: 200, body: { access: "closed" } });
    if (wire === openAiWire)
      return expect(reply).toMatchObject({ status: 503, body: { error: { code: "no_keys_configured", param: null } } });
    if (wire)
      return expect(reply).toMatchObject({
        status: 401,
        body: { error: expect.stringMatching(/Basic auth/), status: 401 },
      });
    expect(reply).toMatchObject({ status: 503, body: { error: { code: "no_keys_configured" } } });
    expect(reply.text).toContain("wrangler secret put API_KEYS");
  });
});

describe("a key", () => {
  test.each([
    ["none", undefined, "key_missing"],
    ["another scheme", `Basic ${keys.admin}`, "key_missing"],
    ["empty", "Bearer ", "key_missing"],
    ["a letter too short", `Bearer ${keys.admin.slice(0, -1)}`, "key_unknown"],
    ["a letter too long", `Bearer ${keys.admin}1`, "key_unknown"],
    ["another case", `Bearer ${keys.admin.toUpperCase()}`, "key_unknown"],
    ["a tenant's name", "Bearer acme", "key_unknown"],
    ["very long", `Bearer ${"k".repeat(10_000)}`, "key_unknown"],
    ["the password, but not in Base64", `Basic any:${keys.admin}`, "key_missing"],
    ["the user name", `Basic ${btoa(`${keys.admin}:`)}`, "key_missing"],
    ["a password without a user name's colon", `Basic ${btoa(keys.admin)}`, "key_missing"],
    ["the password with a letter too much", `Basic ${btoa(`any:${keys.admin}1`)}`, "key_unknown"],
    ["a password that is not UTF-8", `Basic ${btoa("any:\xff\xfe")}`, "key_unknown"],
  ])("that is %s is a 401 that asks for a key", async (_, authorization, code) => {
    const api = new ApiUnderTest({ vars: twoTenants() });
    const reply = await api.get("/tasks", { headers: authorization ? { Authorization: authorization } : {} });
    expect(reply).toMatchObject({ status: 401, body: { error: { code } } });
    expect(reply.headers.get("WWW-Authenticate")).toMatch(/^Bearer realm=/);
  });

  test.each(["any", "", "día@example.com"])(
    "may be the password of Basic authentication with the user %j",
    async (user) => {
      const key = "acme:clé-0000000000001";
      const api = new ApiUnderTest({ vars: { API_KEYS: `acme:reader:${key}` } });
      const credentials = base64Of(new TextEncoder().encode(`${user}:${key}`));
      for (const Authorization of [`Basic ${credentials}`, `basic  ${credentials}`]) {
        expect((await api.get("/whoami", { headers: { Authorization } })).body).toMatchObject({ role: "reader" });
      }
    },
  );

  test("is asked for as the password too, but not from a browser, which would open its own dialog", async () => {
    const api = new ApiUnderTest({ vars: twoTenants() });
    const challengeTo = async (client: string) =>
      (await api.get("/tasks", { headers: { "User-Agent": client } })).headers.get("WWW-Authenticate");
    expect(await challengeTo("Wget/1.21.4")).toMatch(/^Bearer realm=".*", Basic realm="/);
    expect(await challengeTo("Mozilla/5.0 (X11; Linux x86_64)")).toMatch(/^Bearer realm="[^"]*"$/);
  });

  test("is accepted whichever of several keys it is, and each is compared in full", async () => {
    const compare = vi.spyOn(crypto.subtle, "timingSafeEqual");
    const api = new ApiUnderTest({ vars: twoTenants() });
    for (const key of [...Object.values(keys), "a-key-that-is-nobodys"]) {
      compare.mockClear();
      const { status } = await api.get("/tasks", { headers: { authorization: `bearer  ${key}` } });
      expect(status).toBe(key === "a-key-that-is-nobodys" ? 401 : 200);
      expect(compare).toHaveBeenCalledTimes(4);
    }
  });

  const guarded = routes.filter(({ role }) => role !== "open" && role !== "always");
  test.each(guarded)("allows $method $path only from the required role on", async ({ method, path, role: needed }) => {
    const api = new ApiUnderTest({ vars: twoTenants(), languageModel: echoModel() });
    for (const role of roles) {
      const may = roles.slice(0, roles.indexOf(role) + 1).some((name) => name === needed);
      for (const Authorization of [`Bearer ${keys[role]}`, `Basic ${btoa(`any:${keys[role]}`)}`]) {
        const call = { ...callOf(path, method), headers: { Authorization } };
        const { status } = await api.call(method, concrete(path), call);
        expect([role, status === 401, status === 403]).toEqual([role, false, !may]);
      }
    }
  });
});

describe("a tenant", () => {
  test.each(routes.filter(({ path }) => path.includes("{id}")))(
    "gets 404 from $method $path with another tenant's id, as with an id of nobody",
    async ({ method, path }) => {
      const api = new ApiUnderTest({ vars: twoTenants(), languageModel: failingModel("bad") });
      const [done, failed] = [
        await api.submit({ text: "mine" }, { key: keys.writer }),
        await api.submit({ text: "bad" }, { key: keys.writer }),
      ];
      const before = [await api.settled(done, { key: keys.reader }), await api.settled(failed, { key: keys.reader })];
      for (const id of [done, failed]) {
        const theirs = await api.call(method, concrete(path, id), { ...callOf(path, method), key: keys.other });
        const nobodys = await api.call(method, concrete(path), { ...callOf(path, method), key: keys.other });
        expect(theirs).toMatchObject({ status: 404, body: { error: { code: "not_found" } } });
        expect(problem.parse(theirs.body).error.message).toBe(problem.parse(nobodys.body).error.message);
      }
      expect([await api.settled(done, { key: keys.reader }), await api.settled(failed, { key: keys.reader })]).toEqual(
        before,
      );
    },
  );

  test("sees no data of another tenant in a listing, shares no answer with it and cannot clear its cache", async () => {
    const model = echoModel();
    const api = new ApiUnderTest({ vars: twoTenants(), languageModel: model });
    await api.settled(await api.submit({ text: "Where is my order?" }, { key: keys.admin }), { key: keys.admin });
    expect(await api.listed("", { key: keys.other })).toEqual({ ids: [], cursor: null });
    expect((await api.get("/dead-letters", { key: keys.other })).body).toMatchObject({ dead_letters: [] });
    expect((await api.get("/metrics", { key: keys.other })).body).toMatchObject({ total_tasks: 0 });

    const theirs = await api.submit({ text: "Where is my order?" }, { key: keys.other });
    const { result } = await api.settled(theirs, { key: keys.other });
    expect(result?.cache).toMatchObject({ layer: "none", reason: "no_candidate" });
    expect(model.calls).toBe(2);
    await api.call("DELETE", "/cache/clear", { key: keys.other });
    expect((await api.process({ text: "Where is my order?" }, { key: keys.admin })).status).toBe(200);
  });

  test("learns nothing about another tenant's tasks from that tenant's cursor", async () => {
    const api = new ApiUnderTest({ vars: twoTenants(), languageModel: echoModel() });
    for (let task = 0; task < 3; task++) {
      await api.submit({ text: `${task}`, use_cache: false }, { key: keys.admin });
    }
    const { cursor } = await api.listed("?limit=1", { key: keys.admin });
    expect(cursor).not.toBe(null);
    const query = `?cursor=${encodeURIComponent(cursor ?? "")}`;
    expect((await api.listed(query, { key: keys.other })).ids).toEqual([]);
  });
});

describe("the rate limit", () => {
  const limited = () => ({ ...twoTenants(), RATE_LIMIT_PER_MINUTE: "5" });
  const headersOf = ({ headers }: { headers: Headers }) =>
    ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "Retry-After"].map((name) => headers.get(name));

  test("counts each text that a tenant submits in a minute, reports what is left, and then answers 429", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2030-01-01T00:00:20Z") });
    const api = new ApiUnderTest({ vars: limited(), languageModel: echoModel() });
    const write = (body: unknown, path = "/process") => api.call("POST", path, { body, key: keys.writer });
    expect(headersOf(await write({ text: "one" }))).toEqual(["5", "4", "40", null]);
    expect((await write({ text: "" })).status).toBe(422);
    const batch = await write({ items: [{ text: "two" }, { text: "three" }, {}] }, "/process/batch");
    expect(headersOf(batch)).toEqual(["5", "1", "40", null]);
    const tooMany = await write({ items: [{ text: "x" }, { text: "y" }] }, "/process/batch");
    expect(tooMany).toMatchObject({ status: 429, body: { error: { code: "rate_limited" } } });
    expect(headersOf(tooMany)).toEqual(["5", "1", "40", "40"]);
    expect((await write({ text: "last" })).status).toBe(200);
    expect((await write({ text: "over" })).status).toBe(429);
    expect((await api.listed("", { key: keys.reader })).ids).toHaveLength(4);

    expect((await api.process({ text: "theirs" }, { key: keys.other })).status).toBe(200);
    vi.setSystemTime("2030-01-01T00:01:00Z");
    expect(headersOf(await write({ text: "next minute" }))).toEqual(["5", "4", "60", null]);
  });

  test("refuses requests when it cannot count", async () => {
    const broken = new Proxy(env.RATE_LIMIT_WINDOW, {
      get: () => () => ({ take: () => Promise.reject(new Error("no object")) }),
    });
    const logged = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const api = new ApiUnderTest({ vars: limited(), bindings: { RATE_LIMIT_WINDOW: broken } });
    const reply = await api.process({ text: "x" }, { key: keys.writer });
    expect(reply).toMatchObject({ status: 503, body: { error: { code: "store_unavailable" } } });
    expect(reply.headers.get("Retry-After")).toBe("1");
    expect(logged).toHaveBeenCalled();
    expect((await api.listed("", { key: keys.reader })).ids).toEqual([]);
  });
});

describe("a browser on another origin", () => {
  const preflight = {
    Origin: "https://app.example",
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,content-type",
  };

  test("is refused by default", async () => {
    const api = new ApiUnderTest();
    const replies = [
      await api.call("OPTIONS", "/process", { headers: preflight }),
      await api.get("/tasks", { headers: preflight }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([405, 200]);
    for (const { headers } of replies) expect(headers.get("Access-Control-Allow-Origin")).toBe(null);
  });

  test.each([
    ["https://app.example", "https://app.example"],
    ["https://app.example.evil.test", null],
    ["https://evil.test", null],
    ["null", null],
  ])("of %s is admitted only if it is on the list", async (Origin, allowed) => {
    const api = new ApiUnderTest({ vars: { CORS_ORIGINS: "https://app.example, https://admin.example" } });
    const preflightReply = await api.call("OPTIONS", "/process", { headers: { ...preflight, Origin } });
    expect([preflightReply.status, preflightReply.headers.get("Access-Control-Allow-Origin")]).toEqual([204, allowed]);
    const reply = await api.get("/tasks", { headers: { Origin } });
    expect(reply.headers.get("Access-Control-Allow-Origin")).toBe(allowed);
    expect(reply.headers.get("Access-Control-Allow-Credentials")).toBe(null);
    if (allowed === null) return;
    expect(preflightReply.headers.get("Access-Control-Allow-Headers")).toMatch(/authorization/i);
    expect(reply.headers.get("Vary")).toContain("Origin");
    expect(reply.headers.get("Access-Control-Expose-Headers")).toMatch(/Location.*X-Request-Id.*Retry-After/);
  });
});

test.each([
  ["GET", "/health", 200],
  ["GET", "/openapi.json", 200],
  ["GET", "/docs", 302],
  ["GET", "/docs/", 200],
  ["GET", "/dashboard", 302],
  ["GET", "/dashboard/", 200],
  ["GET", "/tasks", 401],
  ["GET", "/nowhere", 404],
  ["PUT", "/process", 405],
])("every answer has the security headers: %s %s", async (method, path, status) => {
  const reply = await new ApiUnderTest({ vars: twoTenants() }).call(method, path);
  expect(reply.status).toBe(status);
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    "content-security-policy": expect.stringContaining("default-src 'none'"),
    "strict-transport-security": expect.stringMatching(/^max-age=\d{8}/),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-request-id": expect.any(String),
  });
});

test("no log line contains a text, key, option, metadata, answer or address of a task", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    lines.push(line);
  });
  const secret = "Zanzibar";
  const called = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(null));
  const api = new ApiUnderTest({ vars: { ...twoTenants(), LOG_LEVEL: "debug" }, languageModel: failingModel("bad") });
  const body = {
    text: `The ${secret} text`,
    metadata: { note: `${secret} note` },
    callback_url: `https://receiver.test/${secret}`,
    language: "es",
  };
  const call = { key: keys.admin, headers: { "Idempotency-Key": `${secret}-key` } };
  const id = await api.submit(body, call);
  await api.settled(id, call);
  await api.process(body, { key: keys.admin });
  await api.process({ ...body, text: `${secret} too` }, call);
  await api.process({ ...body, text: "", [secret]: 1 }, call);
  await api.process(`{"text": "${secret}`, call);
  await api.process(`${secret}`, { ...call, headers: { "Content-Type": "text/plain" } });
  await api.get("/tasks", { headers: { Authorization: `Bearer ${secret}-${keys.admin}` } });
  await api.get(`/tasks?cursor=${secret}`, call);
  const failed = await api.submit({ ...body, text: `bad ${secret}` }, { key: keys.admin });
  await api.settled(failed, call);
  await api.call("POST", `/dead-letters/${failed}/replay`, { key: keys.admin, body: { payload: body } });
  await vi.waitFor(() => expect(called).toHaveBeenCalledTimes(4), patience);

  const events = z.object({ event: z.string(), level: z.string() });
  const seen = lines.map((line) => events.parse(JSON.parse(line)).event);
  expect(seen).toEqual(expect.arrayContaining(["request", "message"]));
  for (const hidden of [secret, ...Object.values(keys)]) {
    expect(lines.filter((line) => line.toLowerCase().includes(hidden.toLowerCase()))).toEqual([]);
  }
});
