// The list of all task shards that have ever accepted a task. Listings ask these shards. There is one directory, and it is written once
// per shard.
import { DurableObject } from "cloudflare:workers";
import { migrate } from "../src/storage/migrations.ts";
import type { ShardDirectoryObject } from "../src/tasks/task-shards.ts";

export class ShardDirectory extends DurableObject<Env> implements ShardDirectoryObject {
  static readonly migrations = ["CREATE TABLE IF NOT EXISTS shards (name TEXT PRIMARY KEY) WITHOUT ROWID"];

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, "ShardDirectory", ShardDirectory.migrations);
  }

  async add(name: string): Promise<void> {
    this.ctx.storage.sql.exec("INSERT OR IGNORE INTO shards VALUES (?)", name);
  }

  async list(): Promise<string[]> {
    const rows = this.ctx.storage.sql.exec<{ name: string }>("SELECT name FROM shards ORDER BY name").toArray();
    return rows.map(({ name }) => name);
  }
}
