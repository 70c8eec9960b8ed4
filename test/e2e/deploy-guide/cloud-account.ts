// A Cloudflare account as wrangler's commands change it: queues, their consumers, Workers with their versions and secrets. What the API
// refuses is refused, with its words: https://github.com/cloudflare/workers-sdk/issues/3370 for a Worker that still consumes a queue, code
// 11005 for a queue that a Worker still uses. A deployed Worker is the real one, in a local server with the version's secrets.
import { randomUUID } from "node:crypto";
import { newStateFolder, StartedServer } from "../started-server.ts";

export class Refusal extends Error {}

interface Version {
  id: string;
  /** What made it: "upload" or "secret". */
  source: string;
  message: string;
  secrets: Record<string, string>;
}

interface DeployedWorker {
  versions: Version[];
  current: Version;
  queues: string[];
  stateDir: string;
  server: StartedServer | null;
  origin: string;
}

export interface WorkerSettings {
  name: string;
  vars: Record<string, string>;
  /** Those that it sends to. */
  produces: string[];
  consumes: string[];
}

export class CloudAccount {
  isLoggedIn = false;
  readonly queues = new Map<string, { consumer: string | null }>();
  readonly workers = new Map<string, DeployedWorker>();
  /** Laid over each Worker's settings, as the addresses of services that the test answers for. */
  readonly #addresses: Record<string, string>;
  readonly #vars = new Map<string, Record<string, string>>();

  constructor(addresses: Record<string, string>) {
    this.#addresses = addresses;
  }

  createQueue(name: string): void {
    if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name))
      throw new Refusal(`queue name ${name} is invalid [code: 11003]`);
    if (this.queues.has(name)) throw new Refusal(`Queue name '${name}' is already taken. [code: 11009]`);
    this.queues.set(name, { consumer: null });
  }

  queue(name: string): { consumer: string | null } {
    const queue = this.queues.get(name);
    if (!queue) throw new Refusal(`Queue "${name}" does not exist. To create it, run: wrangler queues create ${name}`);
    return queue;
  }

  deleteQueue(name: string): void {
    this.queue(name);
    const user = [...this.workers].find(([, { queues }]) => queues.includes(name));
    if (user) throw new Refusal(`Queue is still referenced by the Worker ${user[0]} [code: 11005]`);
    this.queues.delete(name);
  }

  removeConsumer(name: string, worker: string): void {
    const queue = this.queue(name);
    if (queue.consumer !== worker) throw new Refusal(`No worker consumer '${worker}' exists for queue ${name}`);
    queue.consumer = null;
  }

  worker(name: string): DeployedWorker {
    const worker = this.workers.get(name);
    if (!worker) throw new Refusal("This Worker does not exist on your account. [code: 10007]");
    return worker;
  }

  async deploy({ name, vars, produces, consumes }: WorkerSettings, message: string): Promise<Version> {
    for (const queue of [...produces, ...consumes]) this.queue(queue);
    const before = this.workers.get(name);
    const version = { id: randomUUID(), source: "upload", message, secrets: { ...before?.current.secrets } };
    const made = { versions: [], current: version, queues: [], stateDir: newStateFolder(), server: null, origin: "" };
    const worker: DeployedWorker = before ?? made;
    worker.queues = [...new Set([...produces, ...consumes])];
    this.workers.set(name, worker);
    this.#vars.set(name, vars);
    await this.#run(name, version);
    for (const queue of consumes) this.queue(queue).consumer = name;
    return version;
  }

  async putSecrets(name: string, secrets: Record<string, string>): Promise<void> {
    const { current } = this.worker(name);
    const all = { ...current.secrets, ...secrets };
    await this.#run(name, { id: randomUUID(), source: "secret", message: "", secrets: all });
  }

  /** To a version, or to the one before the latest. */
  async rollBack(name: string, id: string | undefined, message: string): Promise<Version> {
    const { versions, current } = this.worker(name);
    const target = id ? versions.find((version) => version.id === id) : versions[versions.indexOf(current) - 1];
    if (!target) throw new Refusal("Could not find a version to roll back to");
    await this.#run(name, { ...target, message });
    return target;
  }

  async deleteWorker(name: string): Promise<void> {
    const worker = this.worker(name);
    if ([...this.queues.values()].some(({ consumer }) => consumer === name))
      throw new Refusal("script still in use as a consumer for a queue [code: 10064]");
    await worker.server?.end("SIGTERM");
    this.workers.delete(name);
  }

  async close(): Promise<void> {
    await Promise.all([...this.workers.values()].map(({ server }) => server?.end("SIGKILL")));
  }

  async #run(name: string, version: Version): Promise<void> {
    const worker = this.worker(name);
    await worker.server?.end("SIGTERM");
    worker.versions.push(version);
    worker.current = version;
    worker.server = new StartedServer({
      STATE_DIR: worker.stateDir,
      // On Cloudflare nobody is served before a key is set.
      OPEN_TENANT: "",
      ...this.#vars.get(name),
      ...this.#addresses,
      ...version.secrets,
    });
    worker.origin = await worker.server.ready();
  }
}
