// A generation numbers a tenant's answers of a task type. Raising it invalidates all of them with one small write. Its value may name
// revoked answers after the number, `1800000000000 eu03-…:1800000003`, each with the second in which it expires: every lookup reads the
// value, so a revocation needs no index of who took the answer. A clear in the same milliseconds as a revocation may be lost.
import { ok, type Result } from "../kernel/result.ts";
import type { KeyValueStore } from "../storage/key-value-store.ts";
import type { StorageError } from "../storage/storage-error.ts";
import { generationKey } from "./partition.ts";

export interface Generation {
  number: number;
  /** Task id → Unix second. */
  revoked: ReadonlyMap<string, number>;
}

/** Every lookup reads the list. */
const mostRevoked = 20;
const named = /^([\w-]{1,100}):(\d{1,12})$/;

export function parseGeneration(value: string | null): Generation {
  const [number = "", ...names] = (value ?? "").split(" ");
  if (!/^\d{1,15}$/.test(number)) return { number: 0, revoked: new Map() };
  const revoked = names.flatMap((name) => {
    const [, taskId, second] = named.exec(name) ?? [];
    return taskId === undefined ? [] : [[taskId, Number(second)] as const];
  });
  return { number: Number(number), revoked: new Map(revoked) };
}

/** The number rises even when two clears happen in the same millisecond or the clock is set back. */
export const nextGeneration = (before: number, now: number): number => Math.max(now, before + 1);

/** The value with one more revoked answer. When too many are named that have not expired, the generation is raised instead. */
export function withRevoked(value: string | null, taskId: string, expiresAt: number, now: number): string {
  const { number, revoked } = parseGeneration(value);
  const alive = [...revoked].filter(([id, second]) => id !== taskId && second * 1000 > now);
  if (alive.length >= mostRevoked || !named.test(`${taskId}:0`)) return String(nextGeneration(number, now));
  return [number, ...[...alive, [taskId, Math.ceil(expiresAt / 1000)]].map((each) => [each].flat().join(":"))].join(
    " ",
  );
}

interface Ports {
  store: KeyValueStore;
  now: () => number;
}

/** `answerTtlSeconds` is how long an answer lives. */
export async function raiseGenerations(
  tenant: string,
  taskTypes: readonly string[],
  answerTtlSeconds: number,
  { store, now }: Ports,
): Promise<Result<void, StorageError>> {
  const keys = taskTypes.map((taskType) => generationKey(tenant, taskType));
  const before = await store.read(keys);
  if (!before.ok) return before;
  return store.write(
    keys.map((key, index) => ({
      key,
      value: String(nextGeneration(parseGeneration(before.value[index] ?? null).number, now())),
      // By then every older answer has expired, so the number is not needed any more.
      ttlSeconds: 2 * answerTtlSeconds,
    })),
  );
}

export async function revokeAnswer(
  key: string,
  { task_id, expires_at }: { task_id: string; expires_at: number },
  answerTtlSeconds: number,
  { store, now }: Ports,
): Promise<Result<void, StorageError>> {
  if (expires_at <= now()) return ok(undefined);
  const before = await store.read([key]);
  if (!before.ok) return before;
  const value = withRevoked(before.value[0] ?? null, task_id, expires_at, now());
  return store.write([{ key, value, ttlSeconds: 2 * answerTtlSeconds }]);
}
