// Reads the text that Redis answers to INFO: `name:value` lines in sections. Services give some of the fields only, and others may come.
import type { StoreActivity, StoreFigures } from "./key-browser.ts";

export function memoryIn(info: string): StoreFigures["memory"] {
  const bytes = numberIn(info, "used_memory");
  return bytes === null ? [] : [{ name: "Redis", bytes }];
}

/** Null when a figure is missing. */
export function activityIn(info: string): StoreActivity | null {
  const commands = numberIn(info, "total_commands_processed");
  const hits = numberIn(info, "keyspace_hits");
  const misses = numberIn(info, "keyspace_misses");
  if (commands === null || hits === null || misses === null) return null;
  return { commands, hits, misses, commandsPerSecond: numberIn(info, "instantaneous_ops_per_sec") ?? 0 };
}

function numberIn(info: string, field: string): number | null {
  const [, value] = new RegExp(`^${field}:(\\d+)\\r?$`, "m").exec(info) ?? [];
  return value === undefined ? null : Number(value);
}
