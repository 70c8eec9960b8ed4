// Whether two requests under one name ask the same. It is asked of tasks that came through different doors, so what a door adds does not
// count: the request's id, the record and the trace. Neither does the priority, which a topic may give its records.
import { canonicalJson } from "../kernel/canonical-json.ts";
import type { TaskPayload } from "./task.ts";

export function isSameContent(one: TaskPayload, other: TaskPayload): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(payload: TaskPayload): string {
  // A request that is repeated after its task type has a new version is the same request.
  const { task_type_version: _, request_id: __, cache_generation: ___, source: ____, trace: _____, ...rest } = payload;
  return canonicalJson({ ...rest, priority: undefined });
}

/** Whether both tasks came from the same record, which was read twice. */
export function isSameRecord({ source: one }: TaskPayload, { source: other }: TaskPayload): boolean {
  if (!one || !other) return false;
  return one.topic === other.topic && one.partition === other.partition && one.offset === other.offset;
}
