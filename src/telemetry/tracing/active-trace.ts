// The trace that the running work belongs to. It follows the work through every await, so that what happens deep inside, such
// as a log line or a provider's call, can name its trace and nothing in between has to hand it on.
import { AsyncLocalStorage } from "node:async_hooks";
import { type CarriedTrace, carried, type TraceContext } from "./trace-context.ts";

const active = new AsyncLocalStorage<TraceContext>();

export const activeTrace = (): TraceContext | null => active.getStore() ?? null;

export const withinTrace = <T>(trace: TraceContext, work: () => T): T => active.run(trace, work);

/** The active trace as a payload keeps it; undefined without one. */
export function carriedTraceHere(): CarriedTrace | undefined {
  const trace = activeTrace();
  return trace ? carried(trace) : undefined;
}

/** The headers that carry the active trace on; none without one. */
export function traceHeaders(): Record<string, string> {
  const { traceparent, tracestate }: Partial<CarriedTrace> = carriedTraceHere() ?? {};
  return { ...(traceparent && { traceparent }), ...(tracestate && { tracestate }) };
}

/** The work, in the trace that is active now and not in the one where it will be called. */
export function inThisTrace<Given extends unknown[], T>(work: (...given: Given) => T): (...given: Given) => T {
  const trace = activeTrace();
  return trace ? (...given) => withinTrace(trace, () => work(...given)) : work;
}
