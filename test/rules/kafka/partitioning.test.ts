import { describe, expect, it } from "vitest";
import { partitionsFor } from "../../../src/kafka/group-membership.ts";
import { murmur2, partitionOf } from "../../../src/kafka/murmur2.ts";

const encoder = new TextEncoder();

describe("a key's partition is the one Kafka's clients choose", () => {
  // The vectors of org.apache.kafka.common.utils.UtilsTest.testMurmur2.
  it.each([
    ["21", -973932308],
    ["foobar", -790332482],
    ["a-little-bit-long-string", -985981536],
    ["a-little-bit-longer-string", -1486304829],
    ["lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971],
    ["abc", 479470107],
  ])("%s hashes to %i", (text, hash) => {
    expect(murmur2(encoder.encode(text))).toBe(hash);
  });

  it("hashes the UTF-8 bytes of a key, at any position in a buffer", () => {
    const bytes = encoder.encode("xxñandú😀");
    expect(murmur2(bytes.subarray(2))).toBe(murmur2(encoder.encode("ñandú😀")));
  });

  it("is never negative and spreads keys over all partitions", () => {
    const partitions = Array.from({ length: 300 }, (_, n) => partitionOf(`key-${n}`, 3));
    expect(new Set(partitions)).toEqual(new Set([0, 1, 2]));
  });
});

describe("the instances of a group", () => {
  const members = ["b", "a", "c"].map((name) => ({ name, topics: name === "c" ? ["other"] : ["t"] }));

  it("share a topic's partitions among its subscribers, each partition once", () => {
    expect(partitionsFor("a", "t", 3, members)).toEqual([0, 2]);
    expect(partitionsFor("b", "t", 3, members)).toEqual([1]);
    expect(partitionsFor("c", "t", 3, members)).toEqual([]);
  });

  it("get no partition when there are more instances than partitions", () => {
    expect(partitionsFor("b", "t", 1, members)).toEqual([]);
  });
});
