// The trace that the running code belongs to. It is kept through every await, so that code deep inside, such as a log line or a
// call to a provider, finds its trace without a parameter in each function between.
import { AsyncLocalStorage } from "node:async_hooks";
import { type TraceContext, type TraceFields, traceFieldsOf } from "./trace-context.ts";

const active = new AsyncLocalStorage<TraceContext>();

export const activeTrace = (): TraceContext | null => active.getStore() ?? null;

export const withinTrace = <T>(trace: TraceContext, work: () => T): T => active.run(trace, work);

/** The active trace as a payload stores it; undefined without one. */
export function activeTraceFields(): TraceFields | undefined {
  const trace = activeTrace();
  return trace ? traceFieldsOf(trace) : undefined;
}

/** The headers that propagate the active trace; none without one. */
export function traceHeaders(): Record<string, string> {
  const { traceparent, tracestate }: Partial<TraceFields> = activeTraceFields() ?? {};
  return { ...(traceparent && { traceparent }), ...(tracestate && { tracestate }) };
}

/** Binds the work to the trace that is active now, whichever trace is active when it is called. */
export function bindToActiveTrace<Args extends unknown[], T>(work: (...args: Args) => T): (...args: Args) => T {
  const trace = activeTrace();
  return trace ? (...args) => withinTrace(trace, () => work(...args)) : work;
}
