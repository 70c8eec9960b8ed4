// The number under which a tenant's answers of a task type are written. Raising it forgets them all: one small write, whatever there is.
import type { Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { generationKey } from "./partition.ts";

export function parseGeneration(value: string | null): number {
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : 0;
}

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
    keys.map((key, place) => ({
      key,
      // Rises even when two clears fall in one millisecond or the clock is set back.
      value: String(Math.max(now(), parseGeneration(before.value[place] ?? null) + 1)),
      // Everything written before has ended by then, so the number may be forgotten.
      ttlSeconds: 2 * answerTtlSeconds,
    })),
  );
}
