// kcat from Debian's packages: a producer and a consumer that this project did not write.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";

const run = promisify(execFile);

export const codecs = ["none", "gzip", "snappy", "lz4", "zstd"] as const;

/** One line per record; with `keys` each is `key\tvalue`. A header without `=` has no value. */
export async function produceWithKcat(
  broker: string,
  topic: string,
  lines: readonly string[],
  { codec, keys, headers = [] }: { codec: (typeof codecs)[number]; keys: boolean; headers?: readonly string[] },
): Promise<void> {
  const args = [
    "-P",
    "-b",
    broker,
    "-t",
    topic,
    "-z",
    codec,
    ...(keys ? ["-K", "\t"] : []),
    ...headers.flatMap((header) => ["-H", header]),
  ];
  const kcat = spawn("kcat", args, { stdio: ["pipe", "ignore", "inherit"] });
  kcat.stdin.end(`${lines.join("\n")}\n`);
  const [code] = await once(kcat, "exit");
  if (code !== 0) throw new Error(`kcat ended with ${code}`);
}

/** All values of a topic, from its beginning to its end, or what else of its records the format names. */
export async function consumeWithKcat(broker: string, topic: string, format = "%s\n"): Promise<string[]> {
  const { stdout } = await run("kcat", ["-C", "-b", broker, "-t", topic, "-o", "beginning", "-e", "-q", "-f", format], {
    maxBuffer: 100_000_000,
  });
  return stdout.split("\n").filter(Boolean);
}
