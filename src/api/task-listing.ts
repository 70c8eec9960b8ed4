// A page of tasks over all shards: each shard gives its newest, the newest of these make the page. The cursor holds each
// shard's place, so a page is found without counting and nothing is skipped or shown twice while new tasks come in.
import { z } from "zod";
import type { TaskFilter } from "../tasks/submission.ts";
import type { Task } from "../tasks/task.ts";
import type { TaskShards } from "../tasks/task-shards.ts";
import { Problem } from "./problem.ts";

const places = z.record(z.string(), z.number().int().min(0));

export async function listTasks(
  filter: TaskFilter,
  cursor: string | null,
  limit: number,
  shards: TaskShards,
): Promise<{ tasks: Task[]; nextCursor: string | null }> {
  const before = cursor === null ? {} : parseCursor(cursor);
  const pages = await shards.askAll(async (shard, name) => {
    const rows = before[name] === 0 ? [] : await shard.list(filter, before[name] ?? null, limit);
    return { name, rows };
  });
  const all = pages.flatMap(({ name, rows }) => rows.map((row) => ({ name, ...row })));
  all.sort((a, b) => b.task.createdAt - a.task.createdAt || (a.task.id < b.task.id ? 1 : -1));
  const page = all.slice(0, limit);
  const next = { ...before };
  for (const { name, seq } of page) next[name] = seq;
  // A shard that is read to its end is marked by 0, which no row has.
  for (const { name, rows } of pages) {
    const last = rows.at(-1)?.seq;
    if (rows.length < limit && (last === undefined || next[name] === last)) next[name] = 0;
  }
  const more = all.length > limit || pages.some(({ name, rows }) => rows.length === limit && next[name] !== 0);
  return { tasks: page.map(({ task }) => task), nextCursor: more ? btoa(JSON.stringify(next)) : null };
}

function parseCursor(cursor: string): Record<string, number> {
  try {
    return places.parse(JSON.parse(atob(cursor)));
  } catch {
    const details = [{ field: "query.cursor", rule: "must be a next_cursor" }];
    throw new Problem("validation_failed", "query.cursor: must be a next_cursor", { details });
  }
}
