import { expect, test } from "vitest";
import { activityIn, memoryIn } from "../../../src/storage/redis-info.ts";

const info = [
  "# Memory",
  "used_memory:1048576",
  "used_memory_human:1.00M",
  "",
  "# Stats",
  "total_commands_processed:90",
  "instantaneous_ops_per_sec:7",
  "keyspace_hits:30",
  "keyspace_misses:10",
];

test.each(["\r\n", "\n"])("the figures of INFO are read, with lines that end in %j", (end) => {
  expect(memoryIn(info.join(end))).toEqual([{ name: "Redis", bytes: 1_048_576 }]);
  expect(activityIn(info.join(end))).toEqual({ commands: 90, hits: 30, misses: 10, commandsPerSecond: 7 });
});

test.each(["", "# Memory\r\n# Stats\r\n", "used_memory:many\r\nkeyspace_hits:-1", "not_used_memory:1"])(
  "%j tells nothing",
  (text) => {
    expect([memoryIn(text), activityIn(text)]).toEqual([[], null]);
  },
);
