// The task types of one tenant. Versions are never deleted, because tasks, dead letters and cached answers name them.
import { DurableObject } from "cloudflare:workers";
import { migrate } from "../src/storage/migrations.ts";
import type {
  CurrentVersion,
  Defined,
  NewVersion,
  StoredVersion,
  TaskTypeRegistryObject,
} from "../src/task-types/own/registry.ts";

const maxNames = 200;
const maxVersions = 1000;

type TypeRow = { name: string; version: number; canary_version: number | null; canary_share: number | null };
type VersionRow = { name: string; version: number; definition: string; created_at: number; created_by: string | null };

export class TaskTypeRegistry extends DurableObject<Env> implements TaskTypeRegistryObject {
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS types (
       name TEXT PRIMARY KEY, version INTEGER NOT NULL, canary_version INTEGER, canary_share REAL,
       is_retired INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
     CREATE TABLE IF NOT EXISTS versions (
       name TEXT NOT NULL, version INTEGER NOT NULL, definition TEXT NOT NULL, created_at INTEGER NOT NULL,
       created_by TEXT, PRIMARY KEY (name, version))`,
  ];
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "TaskTypeRegistry", TaskTypeRegistry.migrations);
  }

  async current(): Promise<CurrentVersion[]> {
    return this.#sql.exec<TypeRow>("SELECT * FROM types WHERE is_retired = 0 ORDER BY name").toArray().map(currentOf);
  }

  async version(name: string, version: number): Promise<StoredVersion | null> {
    const query = "SELECT * FROM versions WHERE name = ? AND version = ?";
    return this.#sql.exec<VersionRow>(query, name, version).toArray().map(storedOf)[0] ?? null;
  }

  async versions(name: string, limit: number): Promise<StoredVersion[]> {
    const query = "SELECT * FROM versions WHERE name = ? ORDER BY version DESC LIMIT ?";
    return this.#sql.exec<VersionRow>(query, name, limit).toArray().map(storedOf);
  }

  async define({ name, definition, share, by }: NewVersion): Promise<Defined> {
    const current = this.#type(name);
    if (share !== null && !current) return refused("must have a version before another one can be tried beside it");
    const compared = share === null ? current?.version : current?.canary_version;
    const same = compared ? await this.version(name, compared) : null;
    const isNew = same?.definition !== definition;
    const [newest] = await this.versions(name, 1);
    if (isNew && !newest && this.#count("SELECT count(DISTINCT name) AS count FROM versions") >= maxNames) {
      return refused(`is one name too many: a tenant has at most ${maxNames}, retired ones included`);
    }
    const version = isNew ? (newest?.version ?? 0) + 1 : (same?.version ?? 0);
    if (version > maxVersions) return refused(`has ${maxVersions} versions, which is the most: use another name`);
    if (isNew) this.#sql.exec("INSERT INTO versions VALUES (?, ?, ?, ?, ?)", name, version, definition, Date.now(), by);
    if (share === null) {
      this.#sql.exec("INSERT OR REPLACE INTO types (name, version) VALUES (?, ?)", name, version);
    } else {
      this.#sql.exec("UPDATE types SET canary_version = ?, canary_share = ? WHERE name = ?", version, share, name);
    }
    return { outcome: "defined", version, isNew };
  }

  async retire(name: string): Promise<boolean> {
    const query =
      "UPDATE types SET is_retired = 1, canary_version = NULL, canary_share = NULL WHERE name = ? AND is_retired = 0";
    return this.#sql.exec(query, name).rowsWritten > 0;
  }

  async endCanary(name: string, promote: boolean): Promise<CurrentVersion | null> {
    const type = this.#type(name);
    if (!type?.canary_version) return null;
    const version = promote ? type.canary_version : type.version;
    this.#sql.exec("INSERT OR REPLACE INTO types (name, version) VALUES (?, ?)", name, version);
    return { name, version, canary: null };
  }

  #type(name: string): TypeRow | undefined {
    return this.#sql.exec<TypeRow>("SELECT * FROM types WHERE name = ? AND is_retired = 0", name).toArray()[0];
  }

  #count(query: string): number {
    return this.#sql.exec<{ count: number }>(query).one().count;
  }
}

const refused = (rule: string): Defined => ({ outcome: "refused", rule });

const currentOf = ({ name, version, canary_version, canary_share }: TypeRow): CurrentVersion => ({
  name,
  version,
  canary: canary_version && canary_share ? { version: canary_version, share: canary_share } : null,
});

const storedOf = ({ name, version, definition, created_at, created_by }: VersionRow): StoredVersion => ({
  name,
  version,
  definition,
  createdAt: created_at,
  createdBy: created_by,
});
