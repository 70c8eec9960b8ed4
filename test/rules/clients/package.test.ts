import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleClient } from "../../../clients/typescript/build.ts";
import { clientTypesFile, currentClientTypes } from "../../../scripts/build/client-types.ts";

const maxGzipBytes = 10_000;

test("the client's types are those of the OpenAPI document", async () => {
  expect(readFileSync(clientTypesFile, "utf8"), "Run `npm run build:client-types`.").toBe(await currentClientTypes());
});

test(`the client is at most ${maxGzipBytes} bytes, minified and gzipped, and needs no other module`, async () => {
  const bundle = await bundleClient();
  expect(bundle).toContain("AiEventStream");
  expect(gzipSync(bundle).length).toBeLessThan(maxGzipBytes);
  expect(bundle).not.toMatch(/\bimport\b|\brequire\(|\bprocess\.|\bBuffer\b/);
});
