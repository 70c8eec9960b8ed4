import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GroupCommit } from "../../../src/tasks/shard/group-commit.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many writes each transaction had. */
function recorded() {
  const sizes: number[] = [];
  const commits = new GroupCommit((writes) => {
    const answers = writes();
    sizes.push(answers.length);
    return answers;
  });
  return { commits, sizes };
}

const nothing = () => undefined;
const turn = () => vi.advanceTimersByTimeAsync(0);

describe("a commit", () => {
  it("takes all writes of a turn of the event loop, without a timer", async () => {
    const { commits, sizes } = recorded();
    await Promise.all([commits.submit(nothing), commits.settle(nothing), commits.run(nothing)]);
    expect(sizes).toEqual([3]);
  });

  it("that follows another at once waits for a timer, so that the runtime reads from its connections before", async () => {
    const { commits, sizes } = recorded();
    await commits.submit(nothing);
    const second = commits.settle(nothing);
    await Promise.resolve();
    expect(sizes).toEqual([1]);
    await turn();
    await second;
    expect(sizes).toEqual([1, 1]);
  });

  it("of many submissions comes after 5 ms and takes those that arrived until then", async () => {
    const { commits, sizes } = recorded();
    const all = [commits.submit(nothing), commits.submit(nothing), commits.submit(nothing)];
    await Promise.all(all);
    await vi.advanceTimersByTimeAsync(1);
    const lingering = commits.submit(nothing);
    await vi.advanceTimersByTimeAsync(4);
    const late = commits.submit(nothing);
    expect(sizes).toEqual([3]);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all([lingering, late]);
    expect(sizes).toEqual([3, 2]);
  });

  it("does not let a submission wait for settlements that linger: it takes them along", async () => {
    const { commits, sizes } = recorded();
    await Promise.all([commits.settle(nothing), commits.settle(nothing), commits.settle(nothing)]);
    await vi.advanceTimersByTimeAsync(1);
    const settlement = commits.settle(nothing);
    await turn();
    expect(sizes).toEqual([3]);
    await commits.submit(nothing);
    await settlement;
    await vi.advanceTimersByTimeAsync(10);
    expect(sizes).toEqual([3, 2]);
  });

  it("that fails rejects its writes, and the next one is made", async () => {
    let fails = true;
    const commits = new GroupCommit((writes) => {
      if (fails) throw new Error("the disk is full");
      return writes();
    });
    await expect(commits.submit(nothing)).rejects.toThrow("the disk is full");
    fails = false;
    const written = commits.submit(() => 7);
    await turn();
    expect(await written).toBe(7);
  });
});
