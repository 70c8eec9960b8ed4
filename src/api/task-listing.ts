// A page of tasks over all shards: each shard gives its newest, the newest of these make the page. The cursor holds each
// shard's place, so a page is found without counting and nothing is skipped or shown twice; what comes in after the first
// page was read is not on the later ones.
import * as z from "zod";
import type { ListedTask, TaskFilter } from "../tasks/submission.ts";
import type { TaskShards } from "../tasks/task-shards.ts";
import { parseCursor, writeCursor } from "./cursor.ts";

const places = z.record(z.string(), z.number().int().min(0));

export async function listTasks(
  filter: TaskFilter,
  cursor: string | null,
  limit: number,
  shards: TaskShards,
): Promise<{ tasks: ListedTask[]; nextCursor: string | null }> {
  const before = cursor === null ? {} : parseCursor(places, cursor);
  const pages = await shards.askAll(async (shard, name) => {
    // A shard that took its first task after the first page has no place in the cursor.
    const place = before[name] ?? (cursor === null ? null : 0);
    const rows = place === 0 ? [] : await shard.list(filter, place, limit);
    return { name, rows };
  });
  const next = { ...before };
  let more = false;
  const taken = newestFirst(
    pages.map(({ rows }) => rows),
    limit,
  );
  for (const [index, { name, rows }] of pages.entries()) {
    const count = taken.counts[index] ?? 0;
    const isReadToItsEnd = count === rows.length && rows.length < limit;
    const seq = count > 0 ? (rows[count - 1]?.seq ?? 0) : (rows[0]?.seq ?? 0) + 1;
    // 0, which no row has, marks a shard that is read to its end.
    next[name] = isReadToItsEnd ? 0 : seq;
    more ||= !isReadToItsEnd;
  }
  return { tasks: taken.tasks, nextCursor: more ? writeCursor(next) : null };
}

/** The newest `limit` tasks and how many each list gave. Each list keeps its own order, even where its clock went back. */
function newestFirst(
  lists: readonly (readonly ListedTask[])[],
  limit: number,
): { tasks: ListedTask[]; counts: number[] } {
  const tasks: ListedTask[] = [];
  const counts = lists.map(() => 0);
  while (tasks.length < limit) {
    let newest: { row: ListedTask; list: number } | null = null;
    for (const [list, rows] of lists.entries()) {
      const row = rows[counts[list] ?? 0];
      if (row && (!newest || row.task.createdAt > newest.row.task.createdAt)) newest = { row, list };
    }
    if (!newest) break;
    tasks.push(newest.row);
    counts[newest.list] = (counts[newest.list] ?? 0) + 1;
  }
  return { tasks, counts };
}
