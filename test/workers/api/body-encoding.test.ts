import { expect, test } from "vitest";
import { ApiUnderTest, problem } from "./api-under-test.ts";
import { echoModel } from "./stub-models.ts";

const maxBodyBytes = 2048;
const vars = { MAX_BODY_BYTES: String(maxBodyBytes) };

async function compressed(text: string, format: "gzip" | "deflate" = "gzip"): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const encoded = (encoding: string) => ({ "Content-Type": "application/json", "Content-Encoding": encoding });

test.each(["gzip", "GZIP", "x-gzip"])("a body that is compressed with %s is decoded", async (encoding) => {
  const api = new ApiUnderTest({ languageModel: echoModel(), vars });
  const body = await compressed(JSON.stringify({ text: "ñandú ".repeat(50) }));
  const reply = await api.process(body, { headers: { ...encoded(encoding), Prefer: "wait=30" } });
  expect(reply).toMatchObject({ status: 200, body: { result: { output: { summary: "ñandú ".repeat(50) } } } });
});

test("identity is no encoding", async () => {
  const reply = await new ApiUnderTest().process({ text: "x" }, { headers: encoded("identity") });
  expect(reply.status).toBe(200);
});

test.each(["br", "deflate", "zstd", "gzip, gzip", "utf-8"])("%s is a 415 that says what is read", async (encoding) => {
  const reply = await new ApiUnderTest().process('{"text":"x"}', { headers: encoded(encoding) });
  expect(reply.status).toBe(415);
  expect(reply.headers.get("Accept-Encoding")).toBe("gzip");
  const { code, message } = problem.parse(reply.body).error;
  expect([code, message]).toEqual([
    "unsupported_media_type",
    `Content-Encoding must be gzip or be left out, not ${encoding}.`,
  ]);
});

test("a small body that is decoded to a huge one is a 413, and so is a compressed body above the limit", async () => {
  const api = new ApiUnderTest({ vars });
  const bomb = await compressed(JSON.stringify({ text: "x".repeat(5_000_000) }));
  const late = await compressed(`{"text":"${"x".repeat(maxBodyBytes - 10)}"}`);
  for (const [body, limit] of [
    [await compressed(" ".repeat(100_000)), "2048 bytes after decoding"],
    [late, "2048 bytes after decoding"],
    [bomb, "2048 bytes"],
  ] as const) {
    const reply = await api.process(body, { headers: encoded("gzip") });
    expect(reply.status).toBe(413);
    expect(problem.parse(reply.body).error.message).toContain(limit);
  }
});

test("a body of exactly the limit after decoding is read", async () => {
  const body = await compressed(`{"text":"${"x".repeat(maxBodyBytes - 11)}"}`);
  expect((await new ApiUnderTest({ vars }).process(body, { headers: encoded("gzip") })).status).toBe(200);
});

test.each([
  ["is no gzip", async () => new TextEncoder().encode('{"text":"x"}')],
  ["is cut off", async () => (await compressed(JSON.stringify({ text: "some words" }))).subarray(0, -6)],
  ["has other bytes after it", async () => new Uint8Array([...(await compressed('{"text":"x"}')), 1, 2, 3])],
  ["is deflate", () => compressed('{"text":"x"}', "deflate")],
])("a gzip body that %s is a 400", async (_, body) => {
  const reply = await new ApiUnderTest().process(await body(), { headers: encoded("gzip") });
  expect(reply).toMatchObject({
    status: 400,
    body: { error: { code: "malformed_json", message: expect.stringMatching(/not gzip/) } },
  });
});

test("the routes of the embedded log read gzip too", async () => {
  const api = new ApiUnderTest();
  const headers = { ...encoded("gzip"), Authorization: `Basic ${btoa("any:key")}` };
  const body = await compressed(JSON.stringify({ topic: "datos_procesados", value: "v", partition: 0 }));
  expect((await api.call("POST", "/kafka/produce", { body, headers })).status).toBe(200);
});
