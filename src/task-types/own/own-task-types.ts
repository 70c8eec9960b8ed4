// The task types that tenants have defined, as one isolate knows them. Versions do not change and are kept; which version new tasks get is
// asked again after five seconds.
import { meantName } from "../../kernel/one-edit-away.ts";
import { fail, ok, type Result } from "../../kernel/result.ts";
import { ShortLivedCache } from "../../kernel/short-lived-cache.ts";
import type { TaskType } from "../task-type.ts";
import { taskTypes } from "../task-types.ts";
import { taskTypeDefinition } from "./definition.ts";
import { ownTaskType } from "./own-task-type.ts";
import type { CurrentVersion, TaskTypeRegistryObject } from "./registry.ts";

const maxAgeMs = 5000;
const maxKeptVersions = 200;

export interface OwnTaskTypesPorts {
  registryOf: (tenant: string) => TaskTypeRegistryObject;
  now: () => number;
  random: () => number;
  /** Takes work that outlives the request that began it, as `ctx.waitUntil` does. */
  defer: (work: Promise<unknown>) => void;
}

export class OwnTaskTypes {
  readonly registryOf: OwnTaskTypesPorts["registryOf"];
  readonly #random: () => number;
  readonly #current: ShortLivedCache<readonly CurrentVersion[]>;
  readonly #loads: ShortLivedCache<TaskType | null>;
  readonly #versions = new Map<string, TaskType>();

  constructor(ports: OwnTaskTypesPorts) {
    this.registryOf = ports.registryOf;
    this.#random = ports.random;
    this.#current = new ShortLivedCache(maxAgeMs, ports.now, ports.defer);
    this.#loads = new ShortLivedCache(maxAgeMs, ports.now, ports.defer);
  }

  /**
   * The version that a new task gets; null when the name is no own task type of the tenant, or is none at all. Fails with the name that was
   * meant when the name looks like a misspelling. Rejects when the registry cannot be reached.
   */
  async forNewTask(tenant: string, name: unknown): Promise<Result<TaskType | null, string>> {
    if (typeof name !== "string" || taskTypes.has(name)) return ok(null);
    const current = await this.current(tenant);
    const type = current.find((each) => each.name === name);
    if (!type) {
      const meant = meantName(
        name,
        current.map((each) => each.name),
      );
      return meant === null ? ok(null) : fail(meant);
    }
    const { version, canary } = type;
    const chosen = canary && this.#random() < canary.share ? canary.version : version;
    return ok(await this.version(tenant, name, chosen));
  }

  /** What a task was accepted for; null when there is no such version. Rejects when the registry cannot be reached. */
  async version(tenant: string, name: string, version: number): Promise<TaskType | null> {
    const key = JSON.stringify([tenant, name, version]);
    return this.#versions.get(key) ?? this.#loads.get(key, () => this.#load(tenant, name, version, key));
  }

  /** Names and versions that new tasks of the tenant get. */
  async current(tenant: string): Promise<readonly CurrentVersion[]> {
    return this.#current.get(tenant, () => this.registryOf(tenant).current());
  }

  /** After a change, so that the isolate that made it sees it at once. */
  forget(tenant: string): void {
    this.#current.forget(tenant);
  }

  async #load(tenant: string, name: string, version: number, key: string): Promise<TaskType | null> {
    const stored = await this.registryOf(tenant).version(name, version);
    if (!stored) return null;
    const definition = taskTypeDefinition.parse(JSON.parse(stored.definition));
    const taskType = ownTaskType({ name, version, definition });
    if (this.#versions.size >= maxKeptVersions) this.#versions.clear();
    this.#versions.set(key, taskType);
    return taskType;
  }
}
