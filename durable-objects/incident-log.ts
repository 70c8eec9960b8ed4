// The incidents of all isolates: the last errors, and the slowest commands of the last day. Isolates write here only when something
// failed or was slow.
import { DurableObject } from "cloudflare:workers";
import { type IncidentLogObject, type Incidents, slowCommand } from "../src/monitoring/incidents.ts";
import { migrate } from "../src/storage/migrations.ts";
import { jsonColumn, readStored } from "../src/storage/stored-value.ts";
import { logLine } from "../src/telemetry/log.ts";

const keptErrors = 200;
const keptCommands = 50;
const commandsMs = 86_400_000;

export class IncidentLog extends DurableObject<object> implements IncidentLogObject {
  static readonly migrations = [
    `CREATE TABLE IF NOT EXISTS errors (id INTEGER PRIMARY KEY AUTOINCREMENT, line TEXT NOT NULL);
     CREATE TABLE IF NOT EXISTS slow (at INTEGER NOT NULL, ms INTEGER NOT NULL, command TEXT NOT NULL)`,
  ];
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: object) {
    super(ctx, env);
    migrate(ctx.storage, "IncidentLog", IncidentLog.migrations);
  }

  async add({ errors, slow }: Incidents): Promise<void> {
    for (const line of errors) this.#sql.exec("INSERT INTO errors (line) VALUES (?)", JSON.stringify(line));
    this.#sql.exec("DELETE FROM errors WHERE id <= (SELECT max(id) FROM errors) - ?", keptErrors);
    for (const command of slow) {
      this.#sql.exec("INSERT INTO slow VALUES (?, ?, ?)", command.at, command.ms, JSON.stringify(command));
    }
    this.#sql.exec("DELETE FROM slow WHERE at < ?", Date.now() - commandsMs);
    const keepSlowest = "DELETE FROM slow WHERE rowid NOT IN (SELECT rowid FROM slow ORDER BY ms DESC LIMIT ?)";
    this.#sql.exec(keepSlowest, keptCommands);
  }

  async read(): Promise<Incidents> {
    const errors = this.#sql.exec<{ line: string }>("SELECT line FROM errors ORDER BY id DESC").toArray();
    const slow = this.#sql
      .exec<{ command: string }>("SELECT command FROM slow WHERE at >= ? ORDER BY ms DESC", Date.now() - commandsMs)
      .toArray();
    return {
      errors: errors.flatMap(({ line }) => readStored(jsonColumn(logLine), line, "incident") ?? []),
      slow: slow.flatMap(({ command }) => readStored(jsonColumn(slowCommand), command, "slow command") ?? []),
    };
  }
}
