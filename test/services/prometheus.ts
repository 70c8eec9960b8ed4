// Debian's package `prometheus`: the server, which scrapes with the configuration that monitoring/ has, and its tool `promtool`.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { vi } from "vitest";
import * as z from "zod";
import { freePort } from "../kafka/java.ts";
import { kitFolder } from "../monitoring-kit.ts";
import { patience } from "../patience.ts";

const run = promisify(execFile);
const answer = z.object({
  status: z.literal("success"),
  data: z.object({
    result: z.array(z.object({ metric: z.record(z.string(), z.string()), value: z.tuple([z.number(), z.string()]) })),
  }),
});
const evaluated = z.object({
  data: z.object({
    groups: z.array(z.object({ rules: z.array(z.object({ name: z.string(), health: z.string() })) })),
  }),
});

/** What the tool printed; rejects when it found a fault. */
export async function promtool(...args: string[]): Promise<string> {
  const { stdout, stderr } = await run("promtool", args, { cwd: kitFolder }).catch((error) => {
    throw new Error(`promtool, of Debian's package prometheus: ${error.stdout ?? ""}${error.stderr ?? error}`);
  });
  return stdout + stderr;
}

/** A copy of monitoring/ with that key, scraping that target each second. */
export async function installKit(target: string, key: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ai-eventstream-prometheus-"));
  await cp(kitFolder, folder, { recursive: true });
  await writeFile(join(folder, "ai-eventstream-key"), key);
  const file = join(folder, "prometheus.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("127.0.0.1:8787", target).replaceAll("_interval: 30s", "_interval: 1s"));
  return folder;
}

export class Prometheus {
  readonly #url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, process: ChildProcess) {
    this.#url = url;
    this.#process = process;
  }

  static async start(folder: string): Promise<Prometheus> {
    const address = `127.0.0.1:${await freePort()}`;
    const args = [
      `--config.file=${join(folder, "prometheus.yaml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      `--web.listen-address=${address}`,
    ];
    const started = spawn("prometheus", args, { stdio: "ignore" });
    const failed = once(started, "error").then(([error]) => {
      throw new Error(`prometheus is needed: apt-get install prometheus (${error})`);
    });
    const prometheus = new Prometheus(`http://${address}`, started);
    await Promise.race([failed, vi.waitFor(() => prometheus.query("vector(1)"), patience)]);
    return prometheus;
  }

  async query(expr: string): Promise<{ metric: Record<string, string>; value: number }[]> {
    const response = await fetch(`${this.#url}/api/v1/query?${new URLSearchParams({ query: expr })}`);
    const body = await response.text();
    if (!response.ok) throw new Error(body);
    return answer.parse(JSON.parse(body)).data.result.map(({ metric, value }) => ({ metric, value: Number(value[1]) }));
  }

  /** The health of each rule, by name: `ok` once it was evaluated without an error. */
  async ruleHealth(): Promise<[name: string, health: string][]> {
    const { data } = evaluated.parse(await (await fetch(`${this.#url}/api/v1/rules`)).json());
    return data.groups.flatMap(({ rules }) => rules.map(({ name, health }): [string, string] => [name, health]));
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exited;
  }
}
