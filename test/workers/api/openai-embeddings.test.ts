// POST /v1/embeddings as OpenAI's clients call it.
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { bytesOfBase64 } from "../../../src/kernel/base64.ts";
import { ApiUnderTest } from "./api-under-test.ts";

const embed = (api: ApiUnderTest, body: object) =>
  api.call("POST", "/v1/embeddings", { body: { model: "default", ...body } });
const listOf = <T extends z.ZodType>(vector: T) =>
  z.object({ data: z.array(z.object({ index: z.number(), embedding: vector })) });

describe("POST /v1/embeddings", () => {
  test("gives one vector for each text, in their order", async () => {
    const api = new ApiUnderTest();
    const { status, body } = await embed(api, { input: ["a cat sat", "stock prices"] });
    expect([status, body]).toMatchObject([200, { object: "list", model: "hash", usage: { total_tokens: 0 } }]);
    const { data } = listOf(z.array(z.number()).length(1536)).parse(body);
    expect(data.map(({ index }) => index)).toEqual([0, 1]);
    expect(Math.hypot(...(data[0]?.embedding ?? []))).toBeCloseTo(1, 5);
    const alone = listOf(z.array(z.number())).parse((await embed(api, { input: "stock prices" })).body);
    expect(alone.data[0]?.embedding).toEqual(data[1]?.embedding);
  });

  test("gives them in base64, as OpenAI's libraries ask for them", async () => {
    const api = new ApiUnderTest();
    const floats = listOf(z.array(z.number())).parse((await embed(api, { input: "a cat" })).body).data[0]?.embedding;
    const reply = await embed(api, { input: "a cat", encoding_format: "base64" });
    const [first] = listOf(z.string()).parse(reply.body).data;
    expect([...new Float32Array(bytesOfBase64(first?.embedding ?? "").buffer)]).toEqual(floats);
  });

  test("counts each text against the write limit", async () => {
    const api = new ApiUnderTest({ vars: { RATE_LIMIT_PER_MINUTE: "3" } });
    expect((await embed(api, { input: ["a", "b"] })).status).toBe(200);
    expect((await embed(api, { input: ["a", "b"] })).status).toBe(429);
  });

  test.each([
    ["another model", { model: "text-embedding-3-large", input: "x" }, 404, "model"],
    ["tokens", { input: [1, 2, 3] }, 400, "input[0]"],
    ["lists of tokens", { input: [[1, 2]] }, 400, "input[0]"],
    ["no text", { input: [] }, 400, "input"],
    ["an empty text", { input: "" }, 400, "input[0]"],
    ["too many texts", { input: Array.from({ length: 257 }, () => "x") }, 400, "input"],
    ["other dimensions", { input: "x", dimensions: 256 }, 400, "dimensions"],
    ["an unknown field", { input: "x", surprise: 1 }, 400, "surprise"],
  ])("refuses %s by name", async (_, body, status, param) => {
    expect(await embed(new ApiUnderTest(), body)).toMatchObject({
      status,
      body: { error: { type: "invalid_request_error", param } },
    });
  });
});
