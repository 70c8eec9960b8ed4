// The few Redis commands that this system uses, with a map. It refuses all others, so that a new command is noticed.
import { parseGlob } from "../../../src/storage/glob.ts";
import type { RunCommand } from "./upstash-redis-front.ts";

export function redisInMemory(now: () => number = Date.now): RunCommand {
  const entries = new Map<string, { value: string; endsAt: number }>();
  const stored = (key: string): string | null => {
    const entry = entries.get(key);
    return entry && entry.endsAt > now() ? entry.value : null;
  };
  return async ([name = "", ...args]) => {
    const [first = "", value = "", option = "", seconds = ""] = args;
    switch (name.toLowerCase()) {
      case "mget":
        return args.map(stored);
      case "set":
        if (option.toLowerCase() !== "ex" || !(Number(seconds) > 0)) throw new Error("ERR invalid expire time");
        entries.set(first, { value, endsAt: now() + Number(seconds) * 1000 });
        return "OK";
      case "del":
        return args.filter((key) => stored(key) !== null && entries.delete(key)).length;
      case "expire":
        if (stored(first) === null) return 0;
        entries.set(first, { value: stored(first) ?? "", endsAt: now() + Number(value) * 1000 });
        return 1;
      case "dbsize":
        return [...entries.keys()].filter((key) => stored(key) !== null).length;
      case "ttl":
        return stored(first) === null ? -2 : Math.ceil(((entries.get(first)?.endsAt ?? 0) - now()) / 1000);
      case "strlen":
        return Buffer.byteLength(stored(first) ?? "");
      case "scan": {
        const options = new Map(
          Array.from({ length: (args.length - 1) / 2 }, (_, n) => [
            args[2 * n + 1]?.toLowerCase(),
            args[2 * n + 2] ?? "",
          ]),
        );
        const keys = [...entries.keys()].sort();
        const end = Number(first) + Number(options.get("count") ?? 10);
        const glob = parseGlob(options.get("match") ?? "*");
        const found = keys.slice(Number(first), end).filter((key) => stored(key) !== null && glob.matches(key));
        return [end >= keys.length ? "0" : String(end), found];
      }
      default:
        throw new Error(`ERR unknown command '${name}'`);
    }
  };
}
