import { expect, it } from "vitest";
import { levelOf } from "../../../src/storage/key-tree.ts";

const keysOf = (...names: string[]) => names.map((key) => ({ key, ttlSeconds: 60, bytes: key.length }));
const shown = (prefix: string, ...names: string[]) =>
  levelOf(keysOf(...names), prefix).nodes.map(({ name, prefix, isKey, keys, bytes }) => [
    name,
    prefix,
    isKey ? "key" : keys,
    bytes,
  ]);

it("a level has a branch for each next part, with the number of its keys and their bytes, and the largest first", () => {
  expect(shown("", "a:1:x", "a:2", "bcd", "e:1", "e:2", "e:3")).toEqual([
    ["e:", "e:", 3, 9],
    ["a:", "a:", 2, 8],
    ["bcd", "bcd", "key", 3],
  ]);
  expect(shown("a:", "a:1:x", "a:1:y", "a:2")).toEqual([
    ["1:", "a:1:", 2, 10],
    ["2", "a:2", "key", 3],
  ]);
});

it("a branch with one key is shown as this key, however deep it is", () => {
  expect(shown("cache:", "cache:h1:sentiment", "cache:h2:sentiment")).toEqual([
    ["h1:sentiment", "cache:h1:sentiment", "key", 18],
    ["h2:sentiment", "cache:h2:sentiment", "key", 18],
  ]);
});

it("a key that is the branch's own beginning, and a part that is empty, have nodes", () => {
  expect(shown("a:", "a:", "a::1", "a::2").map(([name]) => name)).toEqual([":", ""]);
});

it("the smaller nodes above two hundred are summed up", () => {
  const names = Array.from({ length: 250 }, (_, n) => `k${n}`);
  const { nodes, leftOut } = levelOf(keysOf(...names), "");
  expect(nodes).toHaveLength(200);
  expect(leftOut).toMatchObject({ nodes: 50, keys: 50 });
  expect(leftOut.bytes + nodes.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(names.join("").length);
});
