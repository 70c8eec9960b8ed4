// One structured line per request, message and poll. Never a prompt, a key or a body.

const levels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof levels)[number];

let lowest: LogLevel = "info";
export function setLogLevel(level: LogLevel): void {
  lowest = level;
}

export function log(level: LogLevel, line: { event: string } & Record<string, unknown>): void {
  if (levels.indexOf(level) < levels.indexOf(lowest)) return;
  console.log(JSON.stringify({ level, at: new Date().toISOString(), ...line }));
}
