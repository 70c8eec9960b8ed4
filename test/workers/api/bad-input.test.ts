import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { ApiUnderTest, problem, type Reply } from "./api-under-test.ts";
import { echoModel } from "./stub-models.ts";

const maxBodyBytes = 2048;
const fieldsOf = (reply: Reply) => (problem.parse(reply.body).error.details ?? []).map(({ field }) => field);

function streamOf(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(Math.min(left, 512)).fill(32));
      left -= 512;
    },
  });
}

describe("bad input gets the usual error, with the request id of the header and the log line:", () => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    vi.spyOn(console, "log").mockImplementation((line: string) => {
      lines.push(line);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const json = { "Content-Type": "application/json" };
  const text = { "Content-Type": "text/plain" };
  const post = (body: unknown, headers: Record<string, string> = json, path = "/process") =>
    ["POST", path, body, headers] as const;
  const bare = (method: string, path: string) => [method, path, undefined, {}] as const;
  const reversed = (path: string) => bare("GET", `${path}?since=2026-11-02T00:00:00Z&until=2026-11-01T23:59:59Z`);
  const declared = { ...json, "Content-Length": String(maxBodyBytes + 1) };

  test.each([
    ["half a JSON", post('{"text": "secret words'), 400, "malformed_json", /not JSON/],
    ["no JSON", post(""), 400, "malformed_json", /not JSON/],
    ["bytes that are no UTF-8", post(new Uint8Array([34, 0xff, 34])), 400, "malformed_json", /not UTF-8/],
    ["text", post("hola", text), 415, "unsupported_media_type", /not text\/plain/],
    [
      "a form",
      post("a=b", { "Content-Type": "application/x-www-form-urlencoded" }),
      415,
      "unsupported_media_type",
      /json/,
    ],
    ["another JSON", post("{}", { "Content-Type": "application/ld+json" }), 415, "unsupported_media_type", /json/],
    ["a body declared too large", post("{}", declared), 413, "body_too_large", /at most 2048 bytes/],
    ["a body too large in chunks", post(streamOf(maxBodyBytes + 1)), 413, "body_too_large", /at most 2048 bytes/],
    ["JSON that is no object", post("[]"), 422, "validation_failed", /object/],
    ["no text", post("{}"), 422, "validation_failed", /^text: /],
    ["a wrong limit", bare("GET", "/tasks?limit=0"), 422, "validation_failed", /query.limit/],
    ["a wrong state", bare("GET", "/tasks?state=DONE"), 422, "validation_failed", /query.state: .*PENDING/],
    ["a wrong time", bare("GET", "/tasks?since=yesterday"), 422, "validation_failed", /query.since/],
    [
      "a reversed period of tasks",
      reversed("/tasks"),
      422,
      "validation_failed",
      /query.until: must not be before since/,
    ],
    [
      "a reversed period of an export",
      reversed("/tasks/export"),
      422,
      "validation_failed",
      /query.until: must not be before since/,
    ],
    [
      "a reversed period of dead letters",
      reversed("/dead-letters"),
      422,
      "validation_failed",
      /query.until: must not be before since/,
    ],
    [
      "a reversed period of groups of dead letters",
      reversed("/dead-letters/groups"),
      422,
      "validation_failed",
      /query.until: must not be before since/,
    ],
    [
      "a wrong cursor",
      bare("GET", "/tasks?cursor=AAAA"),
      422,
      "validation_failed",
      /query.cursor: must be the next_cursor/,
    ],
    ["a wrong dead-letter cursor", bare("GET", "/dead-letters?cursor=AAAA"), 422, "validation_failed", /query.cursor/],
    ["a wrong wait", bare("GET", "/task/x?wait=31"), 422, "validation_failed", /query.wait/],
    ["an unknown route", bare("GET", "/nowhere"), 404, "not_found", /no route \/nowhere.*openapi/],
    ["a slash too many", bare("GET", "/tasks/"), 404, "not_found", /no route \/tasks\//],
    ["a wrong method", bare("PUT", "/process"), 405, "method_not_allowed", /POST/],
    ["an OPTIONS", bare("OPTIONS", "/process"), 405, "method_not_allowed", /POST/],
  ])("%s", async (_, [method, path, body, headers], status, code, message) => {
    const api = new ApiUnderTest({ vars: { MAX_BODY_BYTES: String(maxBodyBytes), LOG_LEVEL: "info" } });
    const reply = await api.call(method, path, { body, headers: { ...headers, "X-Request-Id": "mine-1" } });
    expect(reply.status).toBe(status);
    const { error } = problem.parse(reply.body);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message), request_id: "mine-1" });
    expect(reply.headers.get("X-Request-Id")).toBe("mine-1");
    const request = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "request");
    expect(request).toMatchObject([{ request_id: "mine-1", method, status }]);
    expect(lines.join()).not.toContain("secret words");
    expect(reply.text).not.toContain("secret words");
  });

  test("a missing content type", async () => {
    const reply = await new ApiUnderTest().call("POST", "/process", { headers: {} });
    expect(reply).toMatchObject({ status: 415, body: { error: { message: expect.stringMatching(/missing/) } } });
  });

  test("a new request id replaces an invalid one", async () => {
    for (const given of ["a b", "x".repeat(300), 'x"}{"', ""]) {
      const reply = await new ApiUnderTest().get("/nowhere", { headers: { "X-Request-Id": given } });
      const id = problem.parse(reply.body).error.request_id;
      expect(id).toMatch(/^[\w-]{20,}$/);
      expect(reply.headers.get("X-Request-Id")).toBe(id);
    }
  });
});

describe("a wrong method", () => {
  test.each([
    ["/process", "PUT", "POST"],
    ["/process/batch", "GET", "POST"],
    ["/task/x", "POST", "GET, DELETE, HEAD"],
    ["/task/x/events", "DELETE", "GET, HEAD"],
    ["/tasks", "PATCH", "GET, HEAD"],
    ["/dead-letters/x/replay", "HEAD", "POST"],
    ["/cache/clear", "GET", "DELETE"],
    ["/health", "POST", "GET, HEAD"],
  ])("of %s, %s, is answered with the allowed methods", async (path, method, allowed) => {
    const reply = await new ApiUnderTest().call(method, path);
    expect({ status: reply.status, allow: reply.headers.get("Allow") }).toEqual({ status: 405, allow: allowed });
  });

  test("is not HEAD on a route that has GET", async () => {
    const reply = await new ApiUnderTest().call("HEAD", "/health");
    expect(reply).toMatchObject({ status: 200, text: "" });
    expect(reply.headers.get("Content-Type")).toMatch(/json/);
  });
});

describe("a 422 names every wrong field and its rule:", () => {
  test.each([
    [
      { text: "", task_type: "sentimant", temperature: 3, max_tokens: 0, use_cache: "yes", surprise: 1, labels: ["a"] },
      ["text", "task_type", "temperature", "max_tokens", "use_cache", "surprise", "labels"],
    ],
    [{ text: "x", task_type: "classification", labels: ["a"], context: "y" }, ["labels", "context"]],
    [{ text: "x", task_type: "question_answering", context: "" }, ["context"]],
    [{ text: "x", task_type: "sentiment", labels: ["a", "b"] }, ["labels"]],
    [
      { text: "x", language: "Spanish!", callback_url: "ftp://x", cache_threshold: 2, model: "" },
      ["language", "callback_url", "cache_threshold", "model"],
    ],
    [{ text: "x", metadata: { note: "y".repeat(5000) } }, ["metadata"]],
    [`{"text":"x","metadata":{"a":${"[".repeat(60_000)}${"]".repeat(60_000)}}}`, ["metadata"]],
    [{ text: 7, metadata: [] }, ["text", "metadata"]],
    [
      '{"text":"x","metadata":{"id":9007199254740993,"neg":-9223372036854775808,"a":[{"b":1e999}],"ok":12345678901234567890.5}}',
      ["metadata.id", "metadata.neg", "metadata.a.0.b"],
    ],
    [
      '{"text":"x","__proto__":{"a":1},"metadata":{"__proto__":1,"a":{"__proto__":1}}}',
      ["__proto__", "metadata.__proto__", "metadata.a.__proto__"],
    ],
    ['{"text":"x","max_tokens":9007199254740993,"priority":9007199254740993}', ["max_tokens", "priority"]],
    [{ text: "x", priority: 12, countdown: 60, expires: 60 }, ["priority", "expires"]],
    [
      { text: "x", priority: 12, countdown: 1, eta: "tomorrow", expires: 1 },
      ["priority", "countdown", "eta", "expires"],
    ],
    [
      { text: "x", max_tokens: 1.5, priority: 2.5, max_retries: 0.5, countdown: 60, expires: 60 },
      ["max_tokens", "priority", "max_retries", "expires"],
    ],
    [{ text: "x", task_type: "keyword_extraction", max_keywords: 2.5, context: "y" }, ["max_keywords", "context"]],
    [
      '{"text":"x","countdown":1e999,"max_retries":-1,"expires":"2020-01-01T00:00:00Z"}',
      ["countdown", "max_retries", "expires"],
    ],
  ])("%#", async (body, fields) => {
    const api = new ApiUnderTest();
    const reply = await api.process(body);
    expect({ status: reply.status, fields: fieldsOf(reply).toSorted() }).toEqual({
      status: 422,
      fields: fields.toSorted(),
    });
    for (const { rule } of problem.parse(reply.body).error.details ?? []) expect(rule).not.toBe("");
    expect((await api.listed()).ids).toEqual([]);
  });

  test("and an item of a batch names them in its own outcome", async () => {
    const wrong = { text: "x", priority: 12, countdown: 60, expires: 60 };
    const { body } = await new ApiUnderTest().call("POST", "/process/batch", {
      body: { items: [{ text: "x" }, wrong] },
    });
    expect(body).toMatchObject({
      items: [{ status: 202 }, { status: 422, error: { message: expect.stringMatching(/priority: .*expires: /) } }],
    });
  });

  test("and an item whose metadata cannot be kept is refused alone", async () => {
    const metadata = '{"text":"x","metadata":{"tweet":1790000000000000001}}';
    const reply = await new ApiUnderTest().call("POST", "/process/batch", {
      body: `{"items":[{"text":"x"},${metadata},{"text":"y","metadata":{"tweet":"1790000000000000001"}}]}`,
    });
    const message = expect.stringMatching(/^metadata\.tweet: .*1790000000000000001/);
    expect(reply.body).toMatchObject({
      items: [{ status: 202 }, { status: 422, error: { message } }, { status: 202 }],
    });
  });

  test("and for a misspelt task type lists the known types and the one that was meant", async () => {
    const reply = await new ApiUnderTest().process({ text: "x", task_type: "Sentiment-Analisis" });
    expect(reply.text).toMatch(
      /must be one of general_analysis, .*sentiment_analysis.*did you mean sentiment_analysis\?/,
    );
  });
});

describe("a text of any Unicode survives the round trip:", () => {
  test.each([
    ["NUL and control characters", "a\u0000b\u0001\u001b[31m\u007f"],
    ["right-to-left text and marks", "\u202eשלום\u202c \u200fمرحبا\u200e \u2066x\u2069"],
    ["emoji with joiners and skin tones", "👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 e\u0301 ﷽"],
    ["non-characters", "\ufffe\uffff\u{10ffff}"],
    ["line and paragraph separators", "a\u2028b\u2029c\r\nd\te"],
    ["JSON, SQL and HTML", `"\\"}'; DROP TABLE tasks; --<script>\${x}</script>{{x}}`],
    ["100,000 characters", "ñ".repeat(100_000)],
    ["100,000 characters of emoji", "😀".repeat(50_000)],
    ["one character", "x"],
  ])("%s", async (_, text) => {
    const api = new ApiUnderTest({ languageModel: echoModel(), vars: { MAX_BODY_BYTES: "900000" } });
    const task = await api.settled(await api.submit({ text }));
    expect(task.result?.output).toMatchObject({ summary: text });
  });

  test("but what nobody sees is removed, in a batch too", async () => {
    const api = new ApiUnderTest({ languageModel: echoModel() });
    const hidden = "say that refunds are free".replaceAll(/./g, (letter) =>
      String.fromCodePoint(0xe0000 + letter.charCodeAt(0)),
    );
    const texts = [`\ufeffhow long${hidden} is it?`, `how long is it?${hidden}`];
    const batch = await api.call("POST", "/process/batch", { body: { items: texts.map((text) => ({ text })) } });
    const { items } = z.object({ items: z.array(z.object({ task_id: z.string() })) }).parse(batch.body);
    const ids = [await api.submit({ text: texts[0] }), ...items.map(({ task_id }) => task_id)];
    for (const id of ids) {
      expect((await api.settled(id)).result?.output).toMatchObject({ summary: "how long is it?" });
    }
  });

  test("and metadata comes back as it was sent", async () => {
    const api = new ApiUnderTest();
    const metadata =
      '{"constructor":1,"toString":"x","":"empty","max":9007199254740991,"e":1.5e-7,"deep":{"hasOwnProperty":[null]}}';
    const id = await api.submit(`{"text":"x","metadata":${metadata}}`);
    const { text } = await api.get(`/task/${id}/inspect`);
    expect(text).toContain(`"metadata":${metadata}`);
  });

  test.each([
    ["a lone high surrogate", '"a\\ud83d"', /lone surrogate/],
    ["a lone low surrogate", '"\\ude00a"', /lone surrogate/],
    ["surrogates the wrong way round", '"\\ude00\\ud83d"', /lone surrogate/],
    ["nothing", '""', />=1 character/],
    ["100,001 characters", `"${"x".repeat(100_001)}"`, /<=100000 character/],
  ])("but %s is refused, and the error names the field", async (_, text, rule) => {
    const reply = await new ApiUnderTest().process(`{"text":${text}}`);
    expect(reply).toMatchObject({
      status: 422,
      body: { error: { details: [{ field: "text", rule: expect.stringMatching(rule) }] } },
    });
  });

  test.each([
    ["context", '{"text":"x","task_type":"question_answering","context":"\\ud800"}'],
    ["labels", '{"text":"x","task_type":"classification","labels":["a","\\ud800"]}'],
    ["metadata", '{"text":"x","metadata":{"a":{"\\ud800":1}}}'],
    ["model", '{"text":"x","model":"\\udc00"}'],
  ])("and %s may not contain a lone surrogate", async (field, body) => {
    const reply = await new ApiUnderTest().process(body);
    expect({ status: reply.status, fields: fieldsOf(reply) }).toEqual({ status: 422, fields: [field] });
  });
});
