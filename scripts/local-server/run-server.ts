// What `npm start` runs: the whole system on this machine, with no account and no other program.
// HOST, PORT, KAFKA_PORT and STATE_DIR say where; every setting of the Worker may be given as an environment variable too.
// A reason not to start is one sentence and exit code 1; Ctrl-C and SIGTERM end it with exit code 0.
// This process runs as long as the server, so it imports little; another process prepares the start and ends.
import { flushCompileCache } from "node:module";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Answer, askRuntime } from "./ask-runtime.ts";
import { watchHealth } from "./health-watch.ts";
import { type KafkaPort, openKafkaPort } from "./kafka-port/open-port.ts";
import { ourRelays } from "./log-relay.ts";
import { prepareStart } from "./prepared-start.ts";
import { projectRoot } from "./project-digest.ts";
import { type LocalServer, serveRuntime } from "./serve-runtime.ts";
import { readServerAddress } from "./server-address.ts";
import { StartError } from "./start-error.ts";
import { parseHealth, welcome } from "./welcome.ts";

export async function runServer(): Promise<void> {
  const relays = ourRelays();

  async function refuse(error: unknown): Promise<never> {
    if (!(error instanceof StartError)) throw error;
    relays.stderr.writeLine(error.message);
    await relays.stderr.end(1000);
    process.exit(1);
  }

  let server: LocalServer | undefined;
  let kafkaPort: KafkaPort | undefined;
  let isEnding = false;
  async function end(code: number): Promise<never> {
    isEnding = true;
    kafkaPort?.close();
    // What was accepted was on disk before it was answered: the runtime needs no time to end.
    await server?.stop();
    process.exit(code);
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end(0));

  // A signal to npm ends the shell between npm and us, and that shell passes nothing on.
  if (process.env.npm_lifecycle_event) {
    const shell = process.ppid;
    setInterval(() => process.ppid !== shell && void end(0), 250).unref();
  }

  const given = process.argv.slice(2);
  if (given.length > 0) {
    const remedy = "Settings are environment variables, as in PORT=8801 npm start.";
    await refuse(new StartError(`npm start takes no arguments, and was given ${given.join(" ")}. ${remedy}`));
  }
  const address = readServerAddress(process.env);
  const {
    host,
    port,
    kafkaPort: wantedKafkaPort,
    healthDeadlineMs,
    ...folder
  } = address.ok ? address.value : await refuse(new StartError(address.error));
  const stateDir = resolve(projectRoot, folder.stateDir);
  const prepared = prepareStart(relays);
  server = await serveRuntime({
    host,
    port,
    stateDir,
    relays,
    prepared,
    onLost(error) {
      relays.stderr.writeLine(error instanceof Error ? error.message : String(error));
      void end(1);
    },
  }).catch(refuse);

  const { hostname, port: servedPort } = new URL(server.url);
  // A URL has an IPv6 address in brackets, a socket has it without.
  const socketHost = hostname.replace(/^\[|\]$/g, "");
  const askHealth = (signal?: AbortSignal) =>
    askRuntime({
      host: socketHost,
      port: Number(servedPort),
      method: "GET",
      path: "/health",
      ...(signal && { signal }),
    });
  watchHealth({
    ask: askHealth,
    deadlineMs: healthDeadlineMs,
    onSilent() {
      const seconds = healthDeadlineMs / 1000;
      relays.stderr.writeLine(
        `The runtime has not answered /health for ${seconds} s and is ended. Start the server again.`,
      );
      void end(1);
    },
  });
  /** Undefined when the server ends before it has answered. A runtime that ended is started again; the watch ends a silent one. */
  async function firstHealth(): Promise<Answer | undefined> {
    while (!isEnding) {
      try {
        return await askHealth();
      } catch {
        await wait(20);
      }
    }
    return undefined;
  }
  const answer = await firstHealth();
  if (answer) {
    const health = parseHealth(answer.body);
    if (!health) throw new Error(`GET /health answered ${answer.status}: ${answer.body}`);
    const { openTenant, kafkaDriver } = await prepared;
    const opened = await openKafkaPort(wantedKafkaPort, {
      driver: kafkaDriver,
      url: server.url,
      isOpen: openTenant !== undefined,
      say: (line) => relays.stderr.writeLine(line),
    });
    if (opened.ok) kafkaPort = opened.value;
    const kafka = opened.ok ? opened.value.address : opened.error;
    const { url } = server;
    relays.stdout.writeLine(welcome({ url, startedMs: performance.now(), stateDir, openTenant, kafka, health }));
  }

  // The compiled modules, for the next start; then what the start has left in memory.
  flushCompileCache();
  globalThis.gc?.();
}
