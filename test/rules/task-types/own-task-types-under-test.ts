// The task types of tenants over a registry in memory that counts its calls.
import { OwnTaskTypes } from "../../../src/task-types/own/own-task-types.ts";
import type { CurrentVersion, StoredVersion, TaskTypeRegistryObject } from "../../../src/task-types/own/registry.ts";

export class OwnTaskTypesUnderTest {
  now = 0;
  /** What `random` returns: below a canary's share, the canary is chosen. */
  chance = 0.5;
  calls: string[] = [];
  broken = false;
  readonly types: OwnTaskTypes;
  readonly #current: CurrentVersion[] = [];
  readonly #versions: StoredVersion[] = [];

  /** The versions of tenant `acme`, by name; the last one is the current one. */
  constructor(versions: Record<string, object[]> = {}) {
    for (const [name, definitions] of Object.entries(versions)) {
      for (const [index, definition] of definitions.entries()) {
        const json = JSON.stringify(definition);
        this.#versions.push({ name, version: index + 1, definition: json, createdAt: 0, createdBy: null });
      }
      this.#current.push({ name, version: definitions.length, canary: null });
    }
    this.types = new OwnTaskTypes({
      registryOf: (tenant) => this.#registry(tenant),
      now: () => this.now,
      random: () => this.chance,
      defer: () => undefined,
    });
  }

  /** Changes which version new tasks get. */
  use(current: CurrentVersion): void {
    const index = this.#current.findIndex(({ name }) => name === current.name);
    this.#current.splice(index, 1, current);
  }

  #registry(tenant: string): TaskTypeRegistryObject {
    const called = (call: string) => {
      this.calls.push(`${tenant} ${call}`);
      if (this.broken) throw new Error("the registry is unreachable");
    };
    const own = tenant === "acme";
    const notUsed = async () => {
      throw new Error("not used here");
    };
    return {
      current: async () => {
        called("current");
        return own ? [...this.#current] : [];
      },
      version: async (name, version) => {
        called(`${name} ${version}`);
        return (own && this.#versions.find((each) => each.name === name && each.version === version)) || null;
      },
      versions: notUsed,
      define: notUsed,
      retire: notUsed,
      endCanary: notUsed,
    };
  }
}
