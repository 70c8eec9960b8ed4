import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { KeptResults } from "../../../scripts/local-server/kept-results.ts";

let folder: string;
let kept: KeptResults;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "ai-eventstream-")), "cache");
  kept = new KeptResults(folder);
});

const contents = () => readdirSync(folder).map((file) => readFileSync(join(folder, file)));

test("a result is read with its name and key, and with no other", () => {
  const launch = { config: Buffer.from([1, 2, 3]), crons: ["* * * * *"], openTenant: undefined };
  kept.write("launch", "key", launch);
  expect(new KeptResults(folder).read("launch", "key")).toEqual(launch);
  expect(kept.read("launch", "another key")).toBeUndefined();
  expect(kept.read("build", "key")).toBeUndefined();
});

test.each([
  ["cut in the middle", (file: Buffer) => file.subarray(0, file.length / 2)],
  ["empty", () => Buffer.alloc(0)],
  ["cut to its first bytes", (file: Buffer) => file.subarray(0, 20)],
  ["changed in one bit", (file: Buffer) => file.fill(file.readUInt8(40) ^ 1, 40, 41)],
])("a file that is %s is no result", (_, damage) => {
  kept.write("launch", "key", { text: "x".repeat(100) });
  const [file = ""] = readdirSync(folder);
  writeFileSync(join(folder, file), damage(readFileSync(join(folder, file))));
  expect(kept.read("launch", "key")).toBeUndefined();
  kept.write("launch", "key", "again");
  expect(kept.read("launch", "key")).toBe("again");
});

test("neither a secret in a result nor its key stands in a file or in its name", () => {
  kept.write("launch", "key-of-it", { OPENAI_API_KEY: "sk-0123456789" });
  for (const bytes of contents()) {
    expect(bytes.includes("sk-0123456789")).toBe(false);
    expect(bytes.includes("key-of-it")).toBe(false);
  }
  expect(readdirSync(folder).join()).not.toContain("key-of-it");
});

test("four results of a name are kept", () => {
  for (let key = 1; key <= 6; key++) kept.write("launch", String(key), key);
  kept.write("build", "1", 1);
  expect(readdirSync(folder).filter((file) => file.startsWith("launch-"))).toHaveLength(4);
  expect(kept.read("launch", "6")).toBe(6);
  expect(kept.read("build", "1")).toBe(1);
});

test("a folder that cannot be made is no error", () => {
  writeFileSync(folder, "a file");
  kept.write("launch", "key", 1);
  expect(kept.read("launch", "key")).toBeUndefined();
});
