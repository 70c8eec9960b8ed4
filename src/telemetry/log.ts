// Writes one structured line per request, message and poll. A line never contains a prompt, a key or a body.
import * as z from "zod";
import { activeTrace } from "./tracing/active-trace.ts";

const levels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof levels)[number];

export const logLine = z
  .looseObject({ level: z.enum(levels), at: z.iso.datetime(), event: z.string() })
  .meta({ id: "LogLine" });
export type LogLine = z.infer<typeof logLine>;

let minLevel: LogLevel = "info";
export function setLogLevel(level: LogLevel): void {
  minLevel = level;
}

/** When an event was logged last, and how often it happened since. */
const lastLogged = new Map<string, { at: number; repeats: number }>();

/** A warning that an outage repeats with every request: one line a minute for each event, with how often it was left out. */
export function logOncePerMinute(line: { event: string } & Record<string, unknown>): void {
  const now = Date.now();
  const last = lastLogged.get(line.event);
  if (last && now - last.at < 60_000) {
    last.repeats += 1;
    return;
  }
  lastLogged.set(line.event, { at: now, repeats: 0 });
  log("warn", { ...line, repeats: last?.repeats ?? 0 });
}

let problemListener: (line: LogLine) => void = () => undefined;
/** Sets the function that receives every warning and error, whatever the log level. */
export function setProblemListener(listener: (line: LogLine) => void): void {
  problemListener = listener;
}

export function log(level: LogLevel, line: { event: string } & Record<string, unknown>): void {
  const isProblem = level === "warn" || level === "error";
  const isLogged = levels.indexOf(level) >= levels.indexOf(minLevel);
  if (!isProblem && !isLogged) return;
  const trace = activeTrace();
  const fullLine = { level, at: new Date().toISOString(), ...line, ...(trace && { trace_id: trace.traceId }) };
  if (isLogged) console.log(JSON.stringify(fullLine));
  if (isProblem) problemListener(fullLine);
}
