// A list of names on disk that only grows: of all task shards that have ever accepted a task, so that listings ask these shards; of the
// embedded log's consumer groups; of the topics that its clients created; and of the numbers of partitions that its topics had.
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

  async addUnder(prefix: string, rest: string, most: number): Promise<string | null> {
    const names = await this.list();
    const found = names.find((name) => name.startsWith(prefix));
    if (found !== undefined || names.length >= most) return found ?? null;
    await this.add(prefix + rest);
    return prefix + rest;
  }

  async list(): Promise<string[]> {
    const rows = this.ctx.storage.sql.exec<{ name: string }>("SELECT name FROM shards ORDER BY name").toArray();
    return rows.map(({ name }) => name);
  }
}
