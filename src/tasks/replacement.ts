// The task that replaces a dead letter: the same request, or an edited one.
import type { TraceFields } from "../telemetry/tracing/trace-context.ts";
import type { DeadLetter, Submission } from "./submission.ts";
import type { TaskPayload } from "./task.ts";
import { newTaskId, shardOf } from "./task-id.ts";

/** A record that was refused before its first attempt can only be replayed with an edited request. */
export const mustBeEdited = ({ attempts, payload }: DeadLetter): boolean => attempts === 0 && payload.source !== null;

export function replacementOf(
  letter: DeadLetter,
  uuid: string,
  edited: TaskPayload | null,
  trace: TraceFields | undefined,
): Submission {
  const { id, tenant, queue, payload } = letter;
  return {
    id: newTaskId(shardOf(id) ?? "", uuid),
    tenant,
    queue,
    payload: {
      ...(edited ? { ...edited, source: payload.source } : { ...payload, cache_generation: null }),
      trace: trace ?? payload.trace,
    },
    answered: null,
    refused: null,
    idempotency: null,
  };
}
