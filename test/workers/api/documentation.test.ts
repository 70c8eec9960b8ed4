import { Validator } from "@cfworker/json-schema";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { ApiUnderTest, accepted, type Reply } from "./api-under-test.ts";
import { failingModel } from "./stub-models.ts";

const content = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()).optional() }));
const openApi = z.object({
  openapi: z.literal("3.1.0"),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.object({ content: content.optional() })) })),
  ),
  components: z.record(z.string(), z.unknown()),
});

describe("GET /openapi.json", () => {
  test("describes the responses of successful and failed calls", async () => {
    const api = new ApiUnderTest({ languageModel: failingModel("bad") });
    const served = await api.get("/openapi.json");
    const { servers, paths, components } = openApi.parse(served.body);
    expect(servers).toEqual([{ url: "http://api.test" }]);
    const fits = (method: string, path: string, reply: Reply): unknown => {
      const { responses } = paths[path]?.[method.toLowerCase()] ?? { responses: {} };
      const documented = responses[String(reply.status)] ?? (reply.status >= 400 ? responses.default : undefined);
      const schema = documented?.content?.["application/json"]?.schema;
      if (!schema) return `${reply.status} is not documented`;
      const { valid, errors } = new Validator({ ...schema, components }, "2020-12", false).validate(reply.body);
      return valid || errors;
    };

    const waiting = await api.process({ text: "waiting" }, { headers: { Prefer: "respond-async" } });
    const { task_id } = accepted.parse(waiting.body);
    await api.settled(task_id);
    const failed = await api.submit({ text: "bad" });
    await api.settled(failed);
    const key = { headers: { "Idempotency-Key": "k" } };
    await api.process({ text: "one" }, key);

    const silence = (rule: string) =>
      api.call("POST", "/alerts/silences", { body: { rule, minutes: 5, reason: "maintenance" } });
    const flowerCall = (route: string) =>
      api.call("POST", `/api/task/${route}/general_analysis`, { body: { args: ["x"] } });

    const chats = new ApiUnderTest({ vars: { AI_PROVIDERS: "local" } });
    const messages = [{ role: "user", content: "waiting" }];
    const openAi = (route: string, body: object) =>
      chats.call("POST", `/v1/${route}`, { body: { model: "default", ...body } });

    const scope = { action: "revoke", filter: { task_type: "keywords" } };
    const job = await api.call("POST", "/jobs", { body: { ...scope, start_in_seconds: 60 } });
    const jobId = z.object({ id: z.string() }).parse(job.body).id;

    const calls: [number, string, string, Reply][] = [
      [202, "POST", "/process", waiting],
      [200, "POST", "/process", await api.process({ text: "waiting" })],
      [200, "POST", "/process", await api.process({ text: "without a preference", surprise: 1 })],
      [409, "POST", "/process", await api.process({ text: "two" }, key)],
      [422, "POST", "/process", await api.process({ text: "" })],
      [
        200,
        "POST",
        "/process/batch",
        await api.call("POST", "/process/batch", { body: { items: [{ text: "x" }, {}, { text: "y", surprise: 1 }] } }),
      ],
      [200, "GET", "/task/{id}", await api.get(`/task/${task_id}`)],
      [200, "GET", "/task/{id}", await api.get(`/task/${failed}`)],
      [404, "GET", "/task/{id}", await api.get("/task/x")],
      [200, "GET", "/task/{id}/inspect", await api.get(`/task/${task_id}/inspect`)],
      [200, "GET", "/task/{id}/inspect", await api.get(`/task/${failed}/inspect`)],
      [200, "GET", "/tasks/stuck", await api.get("/tasks/stuck")],
      [200, "GET", "/whoami", await api.get("/whoami")],
      [200, "GET", "/settings", await api.get("/settings")],
      [200, "GET", "/incidents", await api.get("/incidents")],
      [200, "GET", "/audit", await api.get("/audit")],
      [200, "GET", "/task/{id}/events", await api.get(`/task/${task_id}/events`)],
      [200, "DELETE", "/task/{id}", await api.call("DELETE", `/task/${task_id}`)],
      [200, "GET", "/tasks", await api.get("/tasks?limit=1")],
      [200, "GET", "/task-types", await api.get("/task-types")],
      [200, "GET", "/dead-letters", await api.get("/dead-letters")],
      [200, "GET", "/dead-letters/groups", await api.get("/dead-letters/groups")],
      [
        202,
        "POST",
        "/dead-letters/{id}/replay",
        await api.call("POST", `/dead-letters/${failed}/replay`, { body: {} }),
      ],
      [200, "DELETE", "/dead-letters/{id}", await api.call("DELETE", `/dead-letters/${failed}`)],
      [404, "DELETE", "/dead-letters/{id}", await api.call("DELETE", "/dead-letters/x")],
      [404, "POST", "/dead-letters/{id}/replay", await api.call("POST", "/dead-letters/x/replay", { body: {} })],
      [202, "POST", "/jobs", job],
      [200, "POST", "/jobs/count", await api.call("POST", "/jobs/count", { body: scope })],
      [422, "POST", "/jobs", await api.call("POST", "/jobs", { body: {} })],
      [200, "GET", "/jobs", await api.get("/jobs")],
      [200, "GET", "/jobs/{id}", await api.get(`/jobs/${jobId}`)],
      [200, "PUT", "/jobs/{id}", await api.call("PUT", `/jobs/${jobId}`, { body: { per_second: 1 } })],
      [200, "DELETE", "/jobs/{id}", await api.call("DELETE", `/jobs/${jobId}`)],
      [404, "DELETE", "/jobs/{id}", await api.call("DELETE", "/jobs/x")],
      [200, "DELETE", "/cache/clear", await api.call("DELETE", "/cache/clear")],
      [200, "POST", "/cache/nearest", await api.call("POST", "/cache/nearest", { body: { text: "waiting" } })],
      [200, "GET", "/cache/zones", await api.get("/cache/zones")],
      [200, "GET", "/store/keys", await api.get("/store/keys")],
      [200, "GET", "/store/tree", await api.get("/store/tree")],
      [200, "POST", "/store/analysis", await api.call("POST", "/store/analysis")],
      [200, "POST", "/store/analysis", await api.call("POST", "/store/analysis")],
      [200, "GET", "/store/analyses", await api.get("/store/analyses")],
      [200, "PUT", "/store/keys", await api.call("PUT", "/store/keys?prefix=nobodys&ttl_seconds=60")],
      [200, "DELETE", "/store/keys", await api.call("DELETE", "/store/keys?prefix=nobodys")],
      [404, "DELETE", "/store/keys", await api.call("DELETE", "/store/keys?key=nobodys")],
      [404, "GET", "/store/key", await api.get("/store/key?key=nobodys")],
      [200, "GET", "/health", await api.get("/health")],
      [200, "GET", "/alerts", await api.get("/alerts")],
      [
        404,
        "POST",
        "/alerts/acknowledge",
        await api.call("POST", "/alerts/acknowledge", { body: { rule: "queue_length" } }),
      ],
      [201, "POST", "/alerts/silences", await silence("dead_letters")],
      [422, "POST", "/alerts/silences", await silence("weather")],
      [404, "DELETE", "/alerts/silences/{silence}", await api.call("DELETE", "/alerts/silences/x")],
      [200, "GET", "/metrics", await api.get("/metrics")],
      [200, "GET", "/metrics/history", await api.get("/metrics/history")],
      [200, "GET", "/workers", await api.get("/workers")],
      [200, "GET", "/api/tasks", await api.get("/api/tasks")],
      [200, "GET", "/api/tasks", await api.get("/api/tasks?state=RECEIVED")],
      [400, "GET", "/api/tasks", await api.get("/api/tasks?limit=x")],
      [200, "GET", "/api/task/types", await api.get("/api/task/types")],
      [200, "GET", "/api/task/info/{id}", await api.get(`/api/task/info/${failed}`)],
      [200, "GET", "/api/task/result/{id}", await api.get(`/api/task/result/${failed}`)],
      [200, "GET", "/api/queues/length", await api.get("/api/queues/length")],
      [200, "GET", "/api/workers", await api.get("/api/workers")],
      [200, "POST", "/api/task/apply/{name}", await flowerCall("apply")],
      [200, "POST", "/api/task/async-apply/{name}", await flowerCall("async-apply")],
      [200, "POST", "/api/task/send-task/{name}", await flowerCall("send-task")],
      [200, "POST", "/api/task/revoke/{id}", await api.call("POST", `/api/task/revoke/${failed}`)],
      [200, "POST", "/api/task/abort/{id}", await api.call("POST", `/api/task/abort/${failed}`)],
      [200, "POST", "/v1/chat/completions", await openAi("chat/completions", { messages })],
      [400, "POST", "/v1/chat/completions", await openAi("chat/completions", { messages, n: 2 })],
      [200, "POST", "/v1/responses", await openAi("responses", { input: "waiting" })],
      [200, "POST", "/v1/embeddings", await openAi("embeddings", { input: ["x"] })],
      [404, "POST", "/v1/embeddings", await openAi("embeddings", { input: "x", model: "none" })],
      [200, "GET", "/v1/models", await api.get("/v1/models")],
      [200, "GET", "/v1/models/{model}", await api.get("/v1/models/default")],
      [404, "GET", "/v1/models/{model}", await api.get("/v1/models/none")],
      [200, "GET", "/openapi.json", served],
    ];
    for (const [status, method, path, reply] of calls) {
      expect([method, path, reply.status, fits(method, path, reply)]).toEqual([method, path, status, true]);
    }
    // This shows that the check can fail.
    expect(fits("GET", "/metrics", await api.get("/health"))).not.toBe(true);
  });

  test("answers 422 to a limit that is out of bounds, for every documented listing", async () => {
    const api = new ApiUnderTest();
    for (const path of ["/tasks", "/dead-letters"]) expect((await api.get(`${path}?limit=201`)).status).toBe(422);
  });
});

describe("GET /docs", () => {
  test("is a page of this Worker's own files, and its policy allows no other host and no inline code", async () => {
    const api = new ApiUnderTest();
    const moved = await api.get("/docs");
    expect([moved.status, moved.headers.get("Location")]).toEqual([302, "/docs/"]);
    const page = await api.get("/docs/");
    expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);

    const policy = page.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.text).not.toMatch(/https?:\/\/|<script>|<style|style=| on\w+=/);
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = ""]) => file);
    expect(files).toHaveLength(5);
    for (const file of files) {
      const reply = await api.get(file);
      expect([file, reply.status, reply.headers.get("X-Content-Type-Options")]).toEqual([file, 200, "nosniff"]);
    }
    const script = await api.get("/docs/open-reference.js");
    expect(script.text).toContain('url: "/openapi.json"');
    expect(script.text).not.toMatch(/https?:\/\//);
  });

  test.each(["/docs/nothing.js", "/docs/../wrangler.toml", "/docs/%2e%2e/secret"])(
    "does not serve %s",
    async (path) => {
      expect((await new ApiUnderTest().get(path)).status).toBe(404);
    },
  );
});
