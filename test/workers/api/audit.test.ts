import { env, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { auditEntry } from "../../../src/monitoring/audit.ts";
import { ApiUnderTest } from "./api-under-test.ts";
import { echoModel, failingModel, HeldModel } from "./stub-models.ts";

const page = z.object({ entries: z.array(auditEntry) });
const entriesOf = async (api: ApiUnderTest, query = "", key?: string) =>
  page.parse((await api.get(`/audit${query}`, key ? { key } : {})).body).entries;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the audit log", () => {
  test("lists every action, newest first, with its caller and its status", async () => {
    const name = crypto.randomUUID().slice(0, 8);
    const key = "acme-writer-key-00001";
    const admin = "acme-admin-key-000001";
    const vars = { API_KEYS: `acme-${name}:writer:${key},acme-${name}:admin:${admin}` };
    const api = new ApiUnderTest({ vars, languageModel: failingModel("bad") });
    const id = await api.submit({ text: "bad" }, { key });
    await api.settled(id, { key });
    await api.call("DELETE", `/task/${id}`, { key });
    await api.call("POST", `/dead-letters/${id}/replay`, { key, body: {} });
    await api.call("POST", "/dead-letters/nobodys/replay", { key, body: {} });
    await api.call("DELETE", "/cache/clear?task_type=sentiment", { key: admin });

    const entries = await entriesOf(api, "", key);
    expect(entries.map(({ action, target, role, status }) => [action, target, role, status])).toEqual([
      ["cache.clear", "/cache/clear?task_type=sentiment", "admin", 200],
      ["dead_letter.replay", "/dead-letters/nobodys/replay", "writer", 404],
      ["dead_letter.replay", `/dead-letters/${id}/replay`, "writer", 202],
      ["task.revoke", `/task/${id}`, "writer", 200],
    ]);
    expect(new Set(entries.map(({ key_id }) => key_id)).size).toBe(2);
    expect(JSON.stringify(entries)).not.toContain(key);
    expect(await entriesOf(api, `?limit=2&before=${entries[1]?.id}`, key)).toEqual(entries.slice(2));
  });

  test("contains the removal of an instance over Kafka REST, but no reads and commits", async () => {
    const key = "acme-writer-key-00001";
    const api = new ApiUnderTest({ vars: { API_KEYS: `acme-${crypto.randomUUID().slice(0, 8)}:writer:${key}` } });
    const group = crypto.randomUUID();
    const headers = { Authorization: `Basic ${btoa(`any:${key}`)}` };
    const ask = (path: string, body?: unknown, method = "POST") => api.call(method, `/kafka${path}`, { headers, body });
    expect((await ask("/produce", { topic: "datos_crudos", value: "x" })).status).toBe(200);
    expect((await ask(`/consume/${group}/one`, { topic: "datos_crudos", timeout: 0 })).status).toBe(200);
    expect((await ask(`/commit/${group}/one`)).body).toEqual({ result: "Success", status: 200 });
    expect((await ask(`/delete-consumer/${group}/one`, undefined, "DELETE")).status).toBe(200);
    expect((await ask(`/delete-consumer/${group}/one`)).body).toMatchObject({ status: 404 });
    const action = "kafka.delete_consumer";
    const target = `/kafka/delete-consumer/${group}/one`;
    expect(await entriesOf(api, "", key)).toMatchObject([
      { action, target, role: "writer", status: 404 },
      { action, target, role: "writer", status: 200 },
    ]);
  });

  test("contains no reads and no requests that were not authorized", async () => {
    const vars = { API_KEYS: `acme-${crypto.randomUUID().slice(0, 8)}:reader:acme-reader-key-00001` };
    const api = new ApiUnderTest({ vars });
    const key = "acme-reader-key-00001";
    expect((await api.call("DELETE", "/cache/clear", { key })).status).toBe(403);
    await api.get("/tasks", { key });
    expect(await entriesOf(api, "", key)).toEqual([]);
  });

  test("belongs to one tenant", async () => {
    const [first, second] = [new ApiUnderTest(), new ApiUnderTest()];
    await first.call("DELETE", "/cache/clear");
    expect(await entriesOf(first)).toHaveLength(1);
    expect(await entriesOf(second)).toEqual([]);
  });

  test("prevents the action when it cannot be written", async () => {
    const model = new HeldModel();
    const broken = new Proxy(env.AUDIT_LOG, {
      get: () => () => ({ begin: () => Promise.reject(new Error("no object")) }),
    });
    const api = new ApiUnderTest({ languageModel: model, bindings: { AUDIT_LOG: broken } });
    const id = await api.submit({ text: "held" });
    const logged = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const reply = await api.call("DELETE", `/task/${id}`);
    expect(reply).toMatchObject({ status: 503, body: { error: { code: "store_unavailable" } } });
    expect(logged).toHaveBeenCalledWith(expect.stringContaining("audit_failed"));
    model.open = true;
    expect(await api.settled(id)).toMatchObject({ status: "SUCCESS" });
  });

  test("gives no status for an action that was interrupted", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const log = env.AUDIT_LOG.getByName(api.tenant);
    await log.begin({ action: "task.revoke", target: "/task/x", role: "admin", key_id: null, request_id: "r" });
    expect(await entriesOf(api)).toMatchObject([{ action: "task.revoke", status: null }]);
  });

  test("deletes only entries older than its retention, when a new entry is written", async () => {
    const log = env.AUDIT_LOG.getByName(`tenant-${crypto.randomUUID()}`);
    const day = 86_400_000;
    const add = (action: string, ageDays: number) =>
      log.begin({ action, target: "/", role: "admin", key_id: null, request_id: "r" }).then((id) =>
        runInDurableObject(log, (_, { storage }) => {
          storage.sql.exec("UPDATE entries SET at = at - ? WHERE id = ?", ageDays * day, id);
        }),
      );
    await add("older", 92);
    await add("old", 91);
    await add("kept", 89);
    await add("new", 0);
    const actions = (await log.list(null, 10)).map(({ action }) => action);
    expect(actions).toEqual(["new", "kept"]);
  });
});
