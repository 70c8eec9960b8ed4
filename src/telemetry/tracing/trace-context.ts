// The W3C trace context: the trace that a piece of work belongs to, and the span that caused it. It is sent in the header
// `traceparent`. The header `tracestate` beside it belongs to other vendors and is propagated unchanged.
import * as z from "zod";

export interface TraceContext {
  /** 32 hexadecimal digits. */
  traceId: string;
  /** 16 hexadecimal digits. */
  spanId: string;
  /** A bit set: 1 sampled, 2 the trace id is random. */
  flags: number;
  tracestate: string | null;
}

/** The trace context as headers, and as a task's payload stores it. */
export const traceFields = z.object({ traceparent: z.string(), tracestate: z.string().optional() });
export type TraceFields = z.infer<typeof traceFields>;

const sampledFlag = 1;
/** The flags of level 2; the specification requires that others are sent as zero. */
const knownFlags = 3;
const traceparentFormat = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const maxStateLength = 512;
const maxStateMembers = 32;
const stateMember = /^[a-z0-9][a-z0-9_*/@-]{0,255}=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;

export const isSampled = ({ flags }: TraceContext): boolean => (flags & sampledFlag) !== 0;

/** Null for a `traceparent` that is missing or invalid: the specification requires that it and `tracestate` are ignored. */
export function parseTrace(
  traceparent: string | null | undefined,
  tracestate: string | null | undefined,
): TraceContext | null {
  const [, version, traceId, spanId, flags, extraFields] = traceparentFormat.exec(traceparent ?? "") ?? [];
  if (version === undefined || traceId === undefined || spanId === undefined || flags === undefined) return null;
  // A later version may append fields to those of version 0; version 255 is forbidden.
  if (version === "ff" || (version === "00" && extraFields !== undefined)) return null;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) & knownFlags, tracestate: parseState(tracestate ?? "") };
}

/** The inverse of `traceFieldsOf`. */
export const parseTraceFields = (trace: TraceFields | undefined): TraceContext | null =>
  parseTrace(trace?.traceparent, trace?.tracestate);

export function traceFieldsOf({ traceId, spanId, flags, tracestate }: TraceContext): TraceFields {
  const traceparent = `00-${traceId}-${spanId}-0${flags}`;
  return tracestate === null ? { traceparent } : { traceparent, tracestate };
}

/** Null for a state that is invalid, or longer than the specification requires systems to propagate. */
function parseState(text: string): string | null {
  const members = text.split(",").map((member) => member.trim());
  const nonEmpty = members.filter(Boolean);
  const isValid = nonEmpty.length <= maxStateMembers && nonEmpty.every((member) => stateMember.test(member));
  return text !== "" && text.length <= maxStateLength && isValid ? text : null;
}

/**
 * Whether a new trace is sampled: true when its id, as a number, is in the lowest `ratio` of all ids, so that other systems that
 * sample by id decide alike. Uses the last 52 bits, which a number represents exactly.
 */
export const isWithinRatio = (traceId: string, ratio: number): boolean =>
  Number.parseInt(traceId.slice(-13), 16) < ratio * 2 ** 52;

/** Begins a new trace. `randomHex` returns that many random bytes, two digits each. */
export function beginTrace(ratio: number, randomHex: (bytes: number) => string): TraceContext {
  const traceId = randomHex(16);
  return {
    traceId,
    spanId: randomHex(8),
    flags: isWithinRatio(traceId, ratio) ? sampledFlag : 0,
    tracestate: null,
  };
}
