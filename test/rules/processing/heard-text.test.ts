import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HeardText } from "../../../src/processing/heard-text.ts";
import type { AnswerChunk } from "../../../src/tasks/answer-events.ts";

let writes: { at: number; chunks: readonly AnswerChunk[] }[] = [];
let isHeld: () => boolean = () => true;
let heard: HeardText;
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  writes = [];
  isHeld = () => true;
  heard = new HeardText(1, async (chunks) => {
    writes.push({ at: Date.now(), chunks });
    return isHeld();
  });
});
afterEach(() => vi.useRealTimers());

const stored = () => {
  const byNumber = new Map(writes.flatMap(({ chunks }) => chunks.map((chunk) => [chunk.n, chunk.text] as const)));
  return [...byNumber.entries()].sort(([one], [other]) => one - other).map(([, text]) => text);
};
async function say(text: string, pieceMs: number): Promise<void> {
  for (const piece of text) {
    heard.onText(piece);
    await vi.advanceTimersByTimeAsync(pieceMs);
  }
}
const text = "A long answer, said slowly, one letter after the other, until it ends.";

describe("what is heard of a model", () => {
  it("is written as it comes, at most four times in any second, the last time included", async () => {
    await say(text, 37);
    await heard.end(true);
    expect(stored().join("")).toBe(text);
    for (const { at } of writes) {
      const within = writes.filter((write) => write.at >= at && write.at < at + 1000);
      expect(within.length).toBeLessThanOrEqual(4);
    }
    expect(writes.length).toBeGreaterThan(6);
  });

  it("costs no write when the answer is complete at once, nor when nothing was heard", async () => {
    heard.onText(text);
    await heard.end(true);
    expect(writes).toEqual([]);
  });

  it("is not written further when the attempt failed, or when it has ended", async () => {
    await say("The ans", 100);
    await heard.end(false);
    const before = writes.length;
    heard.onText("wer");
    await vi.advanceTimersByTimeAsync(2000);
    expect(writes).toHaveLength(before);
  });

  it("is void when a model is asked again; what was not written yet is dropped", async () => {
    await say("The an", 100);
    heard.onText("s");
    heard.onVoid();
    await say("Another.", 100);
    await heard.end(true);
    const chunks = stored();
    const voidAt = chunks.lastIndexOf(null);
    expect(chunks.filter((chunk) => chunk === null)).toHaveLength(1);
    expect("The an").toContain(chunks.slice(0, voidAt).join(""));
    expect(chunks.slice(voidAt + 1).join("")).toBe("Another.");
  });

  it("leaves no trace when it is void before it was written", async () => {
    heard.onText("The ans");
    heard.onVoid();
    await say("Another.", 100);
    await heard.end(true);
    expect(stored()).not.toContain(null);
    expect(stored().join("")).toBe("Another.");
  });

  it("is written again, under the same numbers, when it is not known whether it was written", async () => {
    let calls = 0;
    isHeld = () => {
      calls += 1;
      if (calls === 2) throw new Error("the shard did not answer");
      return true;
    };
    await say(text, 37);
    await heard.end(true);
    expect(writes[2]?.chunks[0]).toEqual(writes[1]?.chunks[0]);
    expect(stored().join("")).toBe(text);
  });

  it("is not written any more when the worker has lost the task", async () => {
    isHeld = () => false;
    await say(text, 37);
    await heard.end(true);
    expect(writes).toHaveLength(1);
  });
});
