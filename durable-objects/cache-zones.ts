// What one tenant's labels say of its similar questions, and what its audits cost today. One row is a family, so a call with many labels
// writes one row. It holds hashes and counts and no texts. The families that were used last are kept.
import { DurableObject } from "cloudflare:workers";
import {
  addLabel,
  emptyFamily,
  type FamilyLabels,
  familyLabels,
  type Label,
} from "../src/cache/zones/family-labels.ts";
import type { CacheZonesObject, FamilyRecord } from "../src/cache/zones/zone-ledger.ts";
import type { ZoneCounts } from "../src/cache/zones/zones.ts";
import { migrate } from "../src/storage/migrations.ts";
import { jsonColumn, readStored } from "../src/storage/stored-value.ts";

const maxFamilies = 200;

export class CacheZones extends DurableObject<object> implements CacheZonesObject {
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS families (name TEXT PRIMARY KEY, labels TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID;
     CREATE TABLE IF NOT EXISTS audits (day TEXT PRIMARY KEY, usd REAL NOT NULL) WITHOUT ROWID`,
  ];
  readonly #sql = this.ctx.storage.sql;
  readonly #families = new Map<string, FamilyLabels>();

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx.storage, "CacheZones", CacheZones.migrations);
  }

  async record(name: string, maxWrong: number, labels: Label[]): Promise<ZoneCounts[]> {
    const family = this.#family(name);
    if (labels.length === 0) return family.zones;
    for (const label of labels) addLabel(family, label, maxWrong);
    const query = "INSERT OR REPLACE INTO families VALUES (?, ?, ?)";
    this.#sql.exec(query, name, JSON.stringify(family), Date.now());
    if (this.#families.size > maxFamilies) this.#forgetOldest();
    return family.zones;
  }

  async families(): Promise<FamilyRecord[]> {
    const query = "SELECT name FROM families ORDER BY used_at DESC LIMIT ?";
    const names = this.#sql.exec<{ name: string }>(query, maxFamilies).toArray();
    return names.map(({ name }) => {
      const { pairs: _, ...labels } = this.#family(name);
      return { name, labels };
    });
  }

  async audited(day: string): Promise<number> {
    return this.#sql.exec<{ usd: number }>("SELECT usd FROM audits WHERE day = ?", day).toArray()[0]?.usd ?? 0;
  }

  async spend(day: string, usd: number): Promise<void> {
    this.#sql.exec("DELETE FROM audits WHERE day < ?", day);
    this.#sql.exec("INSERT INTO audits VALUES (?, ?) ON CONFLICT DO UPDATE SET usd = usd + excluded.usd", day, usd);
  }

  #family(name: string): FamilyLabels {
    const known = this.#families.get(name);
    if (known) return known;
    const query = "SELECT labels FROM families WHERE name = ?";
    const [row] = this.#sql.exec<{ labels: string }>(query, name).toArray();
    const family = (row && readStored(jsonColumn(familyLabels), row.labels, "labels of the cache")) ?? emptyFamily();
    this.#families.set(name, family);
    return family;
  }

  #forgetOldest(): void {
    const oldest = "SELECT name FROM families ORDER BY used_at DESC LIMIT -1 OFFSET ?";
    this.#sql.exec(`DELETE FROM families WHERE name IN (${oldest})`, maxFamilies);
    this.#families.clear();
  }
}
