// Submits records to their shard, each in its own trace: the trace of its producer, or a new one. The single call to the shard
// is part of each of these traces.

import type { Submission, Submitted } from "../tasks/submission.ts";
import { activeTraceFields } from "../telemetry/tracing/active-trace.ts";
import { messagingSpan } from "../telemetry/tracing/conventions.ts";
import type { SpanDefinition } from "../telemetry/tracing/span.ts";
import { parseTraceFields } from "../telemetry/tracing/trace-context.ts";
import type { Tracer } from "../telemetry/tracing/tracer.ts";

export async function submitTraced(
  submissions: readonly Submission[],
  group: string,
  tracer: Tracer,
  submit: () => Promise<Submitted[]>,
): Promise<Submitted[]> {
  const call = Promise.withResolvers<Submitted[]>();
  const traced = submissions.map(({ id, payload }) => {
    return tracer.enter(parseTraceFields(payload.trace), processSpan(id, payload.source, group), () => {
      payload.trace = activeTraceFields();
      return call.promise;
    });
  });
  call.resolve(Promise.try(submit));
  await Promise.all(traced);
  return call.promise;
}

function processSpan(taskId: string, source: Submission["payload"]["source"], group: string): SpanDefinition {
  return messagingSpan("process", "kafka", source?.topic ?? "", {
    "messaging.destination.partition.id": source && String(source.partition),
    "messaging.kafka.offset": source?.offset,
    "messaging.consumer.group.name": group,
    "ai_eventstream.task.id": taskId,
  });
}
