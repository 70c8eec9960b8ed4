import { describe, expect, it } from "vitest";
import {
  keyedShard,
  keyedShards,
  locationHintOf,
  newTaskId,
  randomShard,
  regionOf,
  rowNumberAt,
  rowOfTaskId,
  shardOf,
  siblingShards,
  timeOfRow,
} from "../../../src/tasks/task-id.ts";

const uuid = "6fa459ea-ee8a-4ca4-894e-db77e160355e";

describe("a task's id", () => {
  it.each([
    { continent: "NA", region: "na", hint: "enam" },
    { continent: "SA", region: "sa", hint: "sam" },
    { continent: "EU", region: "eu", hint: "weur" },
    { continent: "AF", region: "af", hint: "afr" },
    { continent: "AS", region: "as", hint: "apac" },
    { continent: "OC", region: "oc", hint: "oc" },
    { continent: "AN", region: "na", hint: "enam" },
    { continent: "T1", region: "na", hint: "enam" },
    { continent: "KX", region: "na", hint: "enam" },
    { continent: "constructor", region: "na", hint: "enam" },
    { continent: undefined, region: "na", hint: "enam" },
  ])("of a client in $continent is in region $region, with location hint $hint", ({ continent, region, hint }) => {
    const shard = randomShard(regionOf(continent), 6, () => 0.5);
    expect(shard).toBe(`${region}03`);
    expect(locationHintOf(shard)).toBe(hint);
    expect(shardOf(newTaskId(shard, uuid))).toBe(shard);
  });

  it.each([1, 6, 16, 256])("uses exactly the %i configured shards", (shards) => {
    const seen = new Set<string>();
    for (let i = 0; i < 1024; i++) seen.add(randomShard("eu", shards, () => i / 1024));
    expect(seen.size).toBe(shards);
    for (const shard of seen) expect(shardOf(newTaskId(shard, uuid))).toBe(shard);
  });

  it("derived from a key has no region and always the same shard", () => {
    const hashes = Array.from({ length: 256 }, (_, byte) => `${byte.toString(16).padStart(2, "0")}c0ffee`);
    const shards = hashes.map(keyedShard);
    expect(shards).toEqual(hashes.map(keyedShard));
    expect(new Set(shards).size).toBe(keyedShards);
    for (const shard of shards) {
      expect(shardOf(newTaskId(shard, uuid))).toBe(shard);
      expect(locationHintOf(shard)).toBe(null);
    }
  });

  it.each([
    "",
    uuid,
    `eu03${uuid}`,
    `eu03-${uuid} `,
    `eu03-${uuid}\n`,
    `eu3-${uuid}`,
    `eu003-${uuid}`,
    `EU03-${uuid}`,
    `xx03-${uuid}`,
    `eu0g-${uuid}`,
    `eu03-${uuid.toUpperCase()}`,
    `eu03-${uuid.replaceAll("-", "")}`,
    `../eu03-${uuid}`,
    "eu03-",
    "__proto__",
  ])("is never %j", (id) => {
    expect(shardOf(id)).toBe(null);
  });
});

describe("the number of a task's row", () => {
  const at = Date.UTC(2026, 10, 28);
  const time = at.toString(16).padStart(12, "0");
  const idAt = (shard: string, version: string) =>
    `${shard}-${time.slice(0, 8)}-${time.slice(8)}-${version}abc-8abc-db77e160355e`;

  it("is made of the millisecond and the counter in its id", () => {
    const row = rowOfTaskId(idAt("eu03", "7")) ?? 0;
    expect(row).toBe(rowNumberAt(at) + 0xabc);
    expect(timeOfRow(row)).toBe(at);
    expect(Number.isSafeInteger(rowNumberAt(Date.UTC(2093, 0, 1)))).toBe(true);
  });

  it.each([
    ["a random id", idAt("eu03", "4")],
    ["an id of a keyed shard", idAt("kx03", "7")],
    ["an id from before 2024", "eu03-00000000-0000-7abc-8abc-db77e160355e"],
    ["an id after the last number", "eu03-ffffffff-ffff-7abc-8abc-db77e160355e"],
    ["no id", ""],
  ])("is not in %s", (_, id) => {
    expect(rowOfTaskId(id)).toBe(null);
  });
});

describe("the siblings of a shard", () => {
  it("are the other shards of its region, beginning after it", () => {
    expect(siblingShards("eu02", 4)).toEqual(["eu03", "eu00", "eu01"]);
    expect(siblingShards("eu00", 1)).toEqual([]);
  });

  it("are no more than a worker can visit", () => {
    expect(siblingShards("eu0e", 16)).toEqual(["eu0f", "eu00", "eu01", "eu02", "eu03", "eu04", "eu05"]);
  });

  it("of a number that is not used any more are all that are used", () => {
    expect(siblingShards("na09", 2)).toEqual(["na00", "na01"]);
  });

  it("of a keyed shard are the keyed shards, however many each region has", () => {
    expect(siblingShards("kx06", 2)).toEqual(["kx07", "kx00", "kx01", "kx02", "kx03", "kx04", "kx05"]);
  });
});
