// A generation numbers a tenant's answers of a task type. Raising it invalidates all of them with one small write.
import type { Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { generationKey } from "./partition.ts";

export function parseGeneration(value: string | null): number {
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : 0;
}

/** The number rises even when two clears happen in the same millisecond or the clock is set back. */
export const nextGeneration = (before: number, now: number): number => Math.max(now, before + 1);

/** `answerTtlSeconds` is how long an answer lives. */
export async function raiseGenerations(
  tenant: string,
  taskTypes: readonly string[],
  answerTtlSeconds: number,
  { store, now }: { store: KeyValueStore; now: () => number },
): Promise<Result<void, StorageError>> {
  const keys = taskTypes.map((taskType) => generationKey(tenant, taskType));
  const before = await store.read(keys);
  if (!before.ok) return before;
  return store.write(
    keys.map((key, index) => ({
      key,
      value: String(nextGeneration(parseGeneration(before.value[index] ?? null), now())),
      // By then every older answer has expired, so the number is not needed any more.
      ttlSeconds: 2 * answerTtlSeconds,
    })),
  );
}
