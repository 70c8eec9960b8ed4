// The W3C trace context: which trace a piece of work belongs to, and the span that caused it. On the wire it is the header
// `traceparent`, with `tracestate` beside it, which is other vendors' and passed on as it came.
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

/** As headers, and as a task's payload keeps it. */
export const carriedTrace = z.object({ traceparent: z.string(), tracestate: z.string().optional() });
export type CarriedTrace = z.infer<typeof carriedTrace>;

const sampledFlag = 1;
/** Of level 2; the others are to be sent as zero. */
const knownFlags = 3;
const wire = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const maxStateLength = 512;
const maxStateMembers = 32;
const stateMember = /^[a-z0-9][a-z0-9_*/@-]{0,255}=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;

export const isSampled = ({ flags }: TraceContext): boolean => (flags & sampledFlag) !== 0;

/** Null for a `traceparent` that is missing or breaks the format: the specification has it ignored, `tracestate` with it. */
export function parseTrace(
  traceparent: string | null | undefined,
  tracestate: string | null | undefined,
): TraceContext | null {
  const [, version, traceId, spanId, flags, more] = wire.exec(traceparent ?? "") ?? [];
  if (version === undefined || traceId === undefined || spanId === undefined || flags === undefined) return null;
  // A later version may say more behind what is known; version 255 is forbidden.
  if (version === "ff" || (version === "00" && more !== undefined)) return null;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) & knownFlags, tracestate: parseState(tracestate ?? "") };
}

/** What `carried` made. */
export const parseCarried = (trace: CarriedTrace | undefined): TraceContext | null =>
  parseTrace(trace?.traceparent, trace?.tracestate);

export function carried({ traceId, spanId, flags, tracestate }: TraceContext): CarriedTrace {
  const traceparent = `00-${traceId}-${spanId}-0${flags}`;
  return tracestate === null ? { traceparent } : { traceparent, tracestate };
}

/** A state that breaks the format, or is longer than everybody must carry, is left out. */
function parseState(text: string): string | null {
  const members = text.split(",").map((member) => member.trim());
  const named = members.filter(Boolean);
  const isValid = named.length <= maxStateMembers && named.every((member) => stateMember.test(member));
  return text !== "" && text.length <= maxStateLength && isValid ? text : null;
}

/**
 * Whether a new trace is sampled: its id, as a number, is in the lowest `ratio` of all ids, so that others who go by the id
 * decide alike. Looks at the last 52 bits, which a number holds exactly.
 */
export const isWithinRatio = (traceId: string, ratio: number): boolean =>
  Number.parseInt(traceId.slice(-13), 16) < ratio * 2 ** 52;

/** A trace that begins here. `randomHex` gives so many random bytes, two digits each. */
export function beginTrace(ratio: number, randomHex: (bytes: number) => string): TraceContext {
  const traceId = randomHex(16);
  return {
    traceId,
    spanId: randomHex(8),
    flags: isWithinRatio(traceId, ratio) ? sampledFlag : 0,
    tracestate: null,
  };
}
