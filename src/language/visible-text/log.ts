// Logs: the message of each line, without its time, its level and the thread or process that wrote it.
// Lines are a log when most begin with a time and a level, or all with a time; one line needs both.
import { joinBlocks, type Reading } from "./reading.ts";

const time =
  "(?:\\[?\\d{4}[-/]\\d{2}[-/]\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?:Z|\\s?[+-]\\d{2}:?\\d{2})?\\]?|" +
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s{1,2}\\d{1,2}\\s\\d{2}:\\d{2}:\\d{2}|" +
  "\\[\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,6})?\\]|\\d{2}:\\d{2}:\\d{2}[.,]\\d{1,6})";
const levels = "TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRITICAL|FATAL|SEVERE|PANIC";
const timed = new RegExp(`^\\s{0,4}${time}(?=[\\s:|-])`);
/** Where it was written: `[main]`, `com.shop.Cart`, `(worker-1)`, `host app[123]:`, before or behind the level. */
const source =
  "(?:\\[[^\\]\\n]{1,60}\\]|\\([\\w.:-]{1,60}\\)|[\\w-]{1,30}(?:[.:/][\\w-]{1,30}){1,8}:?|[\\w.-]{1,40}(?:\\[\\d{1,8}\\])?:)";
const level = `[[(<]?(?:${levels})[\\])>]?:?(?![\\p{L}\\p{N}])`;
const leveled = new RegExp(`^\\s{0,4}${time}[\\s:|-]{0,4}(?:${source}\\s{1,3}(?:-\\s)?){0,3}${level}`, "u");
const bracketed = new RegExp(`^\\s{0,4}\\[(?:${levels})\\]\\s`);
const syslog = /^\w{3}\s{1,2}\d{1,2} \d{2}:\d{2}:\d{2} [\w.-]{1,60} (?=[\w./-]{1,40}(?:\[\d{1,8}\])?:)/;
const untilLevel = new RegExp(`^[\\s:|-]{0,4}(?:${source}\\s{1,3}(?:-\\s)?){0,3}${level}[\\s:|-]{0,4}`, "u");
/** Behind the level: a process, a thread, and a logger, which has dots in its name or a dash behind it. */
const behindLevel =
  /^(?:\d{1,8}\s(?:---\s)?)?(?:\[[^\]\n]{1,60}\]\s{1,4})?(?:[-:|]\s)?(?:[\w$-]{1,40}(?:\.[\w$-]{1,40}){1,8}\s{0,40}[-:]\s|[\w$-]{1,40}\s-\s)?/;
const process = /^[\w./-]{1,40}(?:\[\d{1,8}\])?:\s/;
const frame = /^\s+at\s|^\s+\.\.\. \d+ more|^Traceback|^\s+File "/;

/** null for a text that is no log. */
export function readLog(text: string): Reading | null {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const written = lines.filter((line) => line.trim() !== "" && !frame.test(line));
  if (written.length === 0) return null;
  const count = (pattern: RegExp) => written.filter((line) => pattern.test(line)).length;
  const isLog =
    count(leveled) >= Math.max(1, written.length / 2) ||
    (written.length >= 2 && count(timed) === written.length) ||
    (written.length >= 3 && count(bracketed) === written.length);
  if (!isLog) return null;
  // Equal messages are said once: a log repeats what happens again.
  const messages = new Set(written.map(messageOf));
  return { said: joinBlocks([...messages]), shown: text };
}

function messageOf(line: string): string {
  if (syslog.test(line)) return line.replace(syslog, "").replace(process, "").replace(untilLevel, "");
  const rest = line.replace(timed, "");
  const message = rest.replace(untilLevel, "");
  return message === rest ? rest.replace(/^[\s:|-]{1,4}/, "") : message.replace(behindLevel, "");
}
