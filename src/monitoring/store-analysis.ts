// What the stores hold for a tenant: families of keys, when they expire, the largest keys. It is computed from a sample of keys, each with
// the number of keys that it stands for, so the counts are estimates where not every key was read.
import * as z from "zod";
import { parseAnswerKey } from "../cache/answer-editor.ts";
import type { StoredKey } from "../storage/key-browser.ts";

/** Seconds from now; the last bucket has no end. */
const expiryBounds = [60, 600, 3600, 21_600, 86_400, null];
const maxFamilies = 50;
const maxLargest = 20;

const expiryBucket = z.object({
  within_seconds: z.number().nullable().describe("Null for those that expire later."),
  keys: z.number(),
});
const size = { keys: z.number(), bytes: z.number().describe("UTF-8 length of the values.") };
export const familySize = z.object({
  name: z.string().describe("A pattern of the keys: `cache:*:sentiment`, `result:*`."),
  ...size,
});
const keyFamily = familySize.extend({
  share: z.number().describe("Of all bytes, from 0 to 1."),
  expires: z.array(expiryBucket),
  never_expire: z.number().describe("Keys."),
  grown_keys: z.number().nullable().describe("Since the earlier analysis; null without one."),
  grown_bytes: z.number().nullable(),
});
const largeKey = z.object({ key: z.string(), bytes: z.number(), ttl_seconds: z.number().nullable() });

export const keyAnalysis = z.object({
  ...size,
  sample: z.object({
    keys: z.number().describe("Keys that were read."),
    share: z.number().describe("Of the keys that there are, from 0 to 1. Below 1 all counts are estimates."),
  }),
  families: z.array(keyFamily),
  expires: z.array(expiryBucket),
  never_expire: z.number(),
  largest: z.array(largeKey).describe("Of the keys that were read."),
});
export type KeyAnalysis = z.infer<typeof keyAnalysis>;

/** Keys that were read in one store, of `total`; those of other tenants are left out of `keys`, but not of `read`. */
export interface KeySample {
  keys: readonly StoredKey[];
  read: number;
  total: number;
}

type Weighted = StoredKey & { weight: number };

/** `earlier`: the families of an analysis before. */
export function analyseKeys(
  samples: readonly KeySample[],
  earlier: readonly z.infer<typeof familySize>[] | null,
): KeyAnalysis {
  const keys = samples.flatMap(({ keys, read, total }) =>
    keys.map((key): Weighted => ({ ...key, weight: Math.max(1, total / Math.max(1, read)) })),
  );
  const all = sizeOf(keys);
  const [read, total] = [sum(samples, (each) => each.read), sum(samples, (each) => Math.max(each.read, each.total))];
  const families = [...Map.groupBy(keys, ({ key }) => familyOf(key))].map(([name, members]) => {
    const { keys: count, bytes } = sizeOf(members);
    const before = earlier?.find((family) => family.name === name) ?? { keys: 0, bytes: 0 };
    return {
      name,
      keys: count,
      bytes,
      share: all.bytes === 0 ? 0 : bytes / all.bytes,
      ...expiryOf(members),
      grown_keys: earlier && count - before.keys,
      grown_bytes: earlier && bytes - before.bytes,
    };
  });
  const largest = keys.toSorted((a, b) => b.bytes - a.bytes).slice(0, maxLargest);
  return {
    ...all,
    sample: { keys: sum(samples, (each) => each.keys.length), share: total === 0 ? 1 : read / total },
    families: families.sort((a, b) => b.bytes - a.bytes).slice(0, maxFamilies),
    ...expiryOf(keys),
    largest: largest.map(({ key, bytes, ttlSeconds }) => ({ key, bytes, ttl_seconds: ttlSeconds })),
  };
}

/** The hash in the key of an answer says nothing, so answers are grouped by their task type. */
function familyOf(key: string): string {
  const answer = parseAnswerKey(key);
  if (answer) return `cache:*:${answer.taskType}`;
  const colon = key.indexOf(":");
  return colon < 0 ? "without a prefix" : `${key.slice(0, colon)}:*`;
}

const sizeOf = (keys: readonly Weighted[]): { keys: number; bytes: number } => ({
  keys: Math.round(sum(keys, ({ weight }) => weight)),
  bytes: Math.round(sum(keys, ({ weight, bytes }) => weight * bytes)),
});

function expiryOf(keys: readonly Weighted[]): Pick<KeyAnalysis, "expires" | "never_expire"> {
  const counts = expiryBounds.map(() => 0);
  let never = 0;
  for (const { ttlSeconds, weight } of keys) {
    const bucket = expiryBounds.findIndex((bound) => bound === null || (ttlSeconds ?? 0) <= bound);
    if (ttlSeconds === null) never += weight;
    else counts[bucket] = (counts[bucket] ?? 0) + weight;
  }
  return {
    expires: expiryBounds.map((bound, index) => ({ within_seconds: bound, keys: Math.round(counts[index] ?? 0) })),
    never_expire: Math.round(never),
  };
}

const sum = <T>(list: readonly T[], of: (each: T) => number): number =>
  list.reduce((total, each) => total + of(each), 0);
