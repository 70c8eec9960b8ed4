// A task's id names its shard, so every request finds the task and the number of shards may change at any time:
// `<region><shard>-<uuid>`, as in `eu03-6fa459ea-ee8a-4ca4-894e-db77e160355e`.

/** Region code → Durable Object location hint. `kx` has no region: it is for ids derived from a hash. */
const regions = { na: "enam", sa: "sam", eu: "weur", af: "afr", as: "apac", oc: "oc", kx: null } as const;
type Region = keyof typeof regions;

/** This number is fixed, since a key must map to the same shard for as long as the key is stored. */
export const keyedShards = 8;

const shardPattern = /^(na|sa|eu|af|as|oc|kx)([0-9a-f]{2})$/;
const idPattern = /^((?:na|sa|eu|af|as|oc|kx)[0-9a-f]{2})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether the text, in lower case, may be part of a task's id: it has no other characters than ids have. */
export const mayBeInTaskId = (text: string): boolean => /^[-0-9a-fknosux]*$/.test(text);

/** The region of a request, from Cloudflare's two-letter continent; North America when it is unknown. */
export function regionOf(continent: string | undefined): Region {
  const code = continent?.toLowerCase() ?? "";
  return Object.hasOwn(regions, code) && code !== "kx" ? (code as Region) : "na";
}

export function randomShard(region: Region, shards: number, random: () => number): string {
  return shardName(region, Math.floor(random() * shards));
}

/** The shard for a hash of at least two hex digits, the same in every region. */
export function keyedShard(hash: string): string {
  return shardName("kx", Number.parseInt(hash.slice(0, 2), 16) % keyedShards);
}

/** The task id derived from a hash of at least 34 hex digits. */
export function derivedTaskId(hash: string): string {
  const slice = (from: number, to: number) => hash.slice(from, to);
  return `${keyedShard(hash)}-${slice(2, 10)}-${slice(10, 14)}-${slice(14, 18)}-${slice(18, 22)}-${slice(22, 34)}`;
}

export const newTaskId = (shard: string, uuid: string): string => `${shard}-${uuid}`;

/** The Unix time at which row numbers begin: 2024-01-01. They stay below 2^53 until 2093. */
const rowEpoch = Date.UTC(2024, 0, 1);
const rowsPerMs = 4096;
const timedId = /^(?!kx)[a-z]{2}[0-9a-f]{2}-([0-9a-f]{8})-([0-9a-f]{4})-7([0-9a-f]{3})-/;

/** The lowest number of the rows of this millisecond. */
export const rowNumberAt = (ms: number): number => Math.floor(ms - rowEpoch) * rowsPerMs;

/** The millisecond of a row's number. Rows from before there were such numbers belong to the epoch. */
export const timeOfRow = (row: number): number => rowEpoch + Math.floor(row / rowsPerMs);

/**
 * The number of the task's row, from the time and the counter in an id of UUID version 7. Null for the ids of keyed shards, which may
 * be derived from a hash, and for the random ids of earlier versions.
 */
export function rowOfTaskId(taskId: string): number | null {
  const [, high = "", low = "", counter = ""] = timedId.exec(taskId) ?? [];
  if (counter === "") return null;
  const row = rowNumberAt(Number.parseInt(high + low, 16)) + Number.parseInt(counter, 16);
  return row > 0 && Number.isSafeInteger(row) ? row : null;
}

/** The shard that stores a task, or null if no task can have this id. */
export function shardOf(taskId: string): string | null {
  return idPattern.exec(taskId)?.[1] ?? null;
}

/** Where Cloudflare should place a shard, or null for no preference. */
export function locationHintOf(shard: string): (typeof regions)[Region] {
  const region = shardPattern.exec(shard)?.[1] as Region | undefined;
  return region ? regions[region] : null;
}

/** Every shard to which a derived id can belong. */
export const keyedShardNames = (): string[] =>
  Array.from({ length: keyedShards }, (_, index) => shardName("kx", index));

/** More siblings would cost more calls than they give tasks. */
export const mostSiblings = keyedShards - 1;

/** The next shards among which the tasks of this shard's kind are spread, beginning after it. `shards` is their number in a region. */
export function siblingShards(shard: string, shards: number): string[] {
  const [, region, index = ""] = shardPattern.exec(shard) ?? [];
  const count = region === "kx" ? keyedShards : shards;
  const from = Number.parseInt(index, 16) + 1;
  const names = Array.from({ length: count }, (_, step) => shardName(region as Region, (from + step) % count));
  return region ? names.filter((name) => name !== shard).slice(0, mostSiblings) : [];
}

const shardName = (region: Region, index: number): string => `${region}${index.toString(16).padStart(2, "0")}`;
