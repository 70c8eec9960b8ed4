// Small values that a shard keeps beside its tasks, by name, as JSON.
import { parseJson } from "../../kernel/parse-json.ts";

export class Facts {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  save(name: string, value: unknown): void {
    this.#sql.exec("INSERT OR REPLACE INTO facts VALUES (?, ?)", name, JSON.stringify(value));
  }

  all(): Map<string, unknown> {
    const rows = this.#sql.exec<{ name: string; value: string }>("SELECT name, value FROM facts").toArray();
    return new Map(rows.map(({ name, value }) => [name, parseJson(value)]));
  }
}
