// A page of tasks over all shards: each shard returns its newest tasks, and the newest of all of them form the page. The cursor
// contains a position in each shard, so no task is counted, skipped or shown twice. Tasks that were accepted after the first page are
// not on the later pages.
import * as z from "zod";
import type { ListedTask, TaskFilter } from "../tasks/submission.ts";
import type { TaskShards } from "../tasks/task-shards.ts";
import { parseCursor, writeCursor } from "./page.ts";

const cursorPositions = z.record(z.string(), z.number().int().min(0));

export async function listTasks(
  filter: TaskFilter,
  cursor: string | null,
  limit: number,
  shards: TaskShards,
): Promise<{ tasks: ListedTask[]; nextCursor: string | null }> {
  const before = cursor === null ? {} : parseCursor(cursorPositions, cursor);
  const pages = await shards.askAll(async (shard, name) => {
    // A shard that accepted its first task after the first page is not in the cursor.
    const position = before[name] ?? (cursor === null ? null : 0);
    const rows = position === 0 ? [] : await shard.list(filter, position, limit);
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
    // 0, which is no row's position, means that the shard is read to its end.
    next[name] = isReadToItsEnd ? 0 : seq;
    more ||= !isReadToItsEnd;
  }
  return { tasks: taken.tasks, nextCursor: more ? writeCursor(next) : null };
}

/** The newest `limit` tasks and how many of each list they are. Each list keeps its order, even if its clock went back. */
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
