// Runs in workerd itself, because its test pool disables the flag that lets a request resolve the promise of another.
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";

let miniflare: Miniflare;

beforeEach(async () => {
  const bundled = await build({
    entryPoints: [join(import.meta.dirname, "../../workers/cache/coalescing-worker.ts")],
    bundle: true,
    format: "esm",
    target: "es2024",
    external: ["cloudflare:*", "node:*"],
    write: false,
  });
  miniflare = new Miniflare({
    modules: true,
    script: bundled.outputFiles[0]?.text ?? "",
    compatibilityDate: "2026-07-20",
    compatibilityFlags: ["nodejs_als"],
    durableObjects: { COALESCER: { className: "Coalescer", useSQLite: true } },
  });
  await miniflare.ready;
});
afterEach(() => miniflare.dispose());

async function askAtOnce(count: number, query: string): Promise<string[]> {
  const url = new URL(query, await miniflare.ready);
  const replies = await Promise.all(Array.from({ length: count }, () => fetch(url)));
  const bodies = await Promise.all(replies.map((reply) => reply.json()));
  return bodies.map((body) => z.object({ answer: z.string() }).parse(body).answer);
}

describe("equal requests of one isolate", () => {
  it("are all answered by the leader of 100, and each continues in its own context", async () => {
    expect(await askAtOnce(100, "/?key=answered&ms=300")).toEqual(new Array(100).fill("answer 1"));
  });

  it("are answered by the second leader when the first one fails", async () => {
    const answers = await askAtOnce(50, "/?key=retried&ms=300&failures=1");
    expect(answers.toSorted()).toEqual([...new Array(49).fill("answer 2"), "failed"]);
  });

  it("all fail after the second failure", async () => {
    expect(await askAtOnce(50, "/?key=failed&ms=300&failures=2")).toEqual(new Array(50).fill("failed"));
  });
});
