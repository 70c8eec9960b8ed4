// The floor: the smallest Worker that does the same job. It accepts, writes, sends, receives and writes again, without
// validation, keys, retries, cache or history. The cost of our Worker is printed as a multiple of it.
import { DurableObject } from "cloudflare:workers";
import { Hono } from "hono";

interface FloorEnv {
  FLOOR_SHARD: DurableObjectNamespace<FloorShard>;
  QUEUE: Queue<{ task_id: string }>;
  TASK_SHARDS: string;
  MODEL_DELAY_MS?: string;
}

export class FloorShard extends DurableObject<FloorEnv> {
  constructor(context: DurableObjectState, env: FloorEnv) {
    super(context, env);
    context.storage.sql.exec("CREATE TABLE IF NOT EXISTS tasks (id TEXT PRIMARY KEY, text TEXT, state TEXT)");
  }

  accept(id: string, text: string): void {
    this.ctx.storage.sql.exec("INSERT INTO tasks VALUES (?, ?, 'PENDING')", id, text);
  }

  finish(id: string): void {
    this.ctx.storage.sql.exec("UPDATE tasks SET state = 'SUCCESS' WHERE id = ?", id);
  }

  state(id: string): SqlStorageValue {
    return this.ctx.storage.sql.exec("SELECT state FROM tasks WHERE id = ?", id).one().state ?? null;
  }

  finished(): number {
    return Number(this.ctx.storage.sql.exec("SELECT count(*) AS n FROM tasks WHERE state = 'SUCCESS'").one().n);
  }
}

const app = new Hono<{ Bindings: FloorEnv }>();
// The shard is part of the id, as in our Worker.
const shardOf = (env: FloorEnv, id: string) => env.FLOOR_SHARD.getByName(id.split("-", 1)[0] ?? "");

app.get("/health", (context) => context.json({ status: "healthy" }));

app.post("/process", async (context) => {
  const { text } = await context.req.json<{ text: string }>();
  const id = `${Math.floor(Math.random() * Number(context.env.TASK_SHARDS))}-${crypto.randomUUID()}`;
  await shardOf(context.env, id).accept(id, text);
  await context.env.QUEUE.send({ task_id: id });
  return context.json({ task_id: id, status: "PENDING" }, 202);
});

app.get("/task/:id", async (context) => {
  const id = context.req.param("id");
  return context.json({ task_id: id, status: await shardOf(context.env, id).state(id) });
});

app.get("/metrics", async (context) => {
  const shards = Array.from({ length: Number(context.env.TASK_SHARDS) }, (_, shard) => String(shard));
  const finished = await Promise.all(shards.map((shard) => context.env.FLOOR_SHARD.getByName(shard).finished()));
  return context.json({ completed_tasks: finished.reduce((sum, n) => sum + n, 0) });
});

export default {
  fetch: app.fetch,
  async queue(batch, env) {
    await Promise.all(
      batch.messages.map(async ({ body: { task_id } }) => {
        if (env.MODEL_DELAY_MS) await scheduler.wait(Number(env.MODEL_DELAY_MS));
        await shardOf(env, task_id).finish(task_id);
      }),
    );
  },
} satisfies ExportedHandler<FloorEnv, { task_id: string }>;
