// Reads the tasks of all shards, newest first, page by page, for as long as the caller wants more. Each row is read once. Unlike a
// listing with a cursor, it lives as long as one request.
import type { ListedTask, TaskFilter } from "../tasks/submission.ts";
import type { TaskShardObject, TaskShards } from "../tasks/task-shards.ts";

/** The rows of a shard that were read and not returned yet; `next` is the position of the newest. */
interface Source {
  shard: TaskShardObject;
  rows: ListedTask[];
  next: number;
  isReadToItsEnd: boolean;
}

/** Yields no empty page. A shard answers with at most `pageSize` rows at a time. */
export async function* newestTasks(
  filter: TaskFilter,
  shards: TaskShards,
  pageSize: number,
): AsyncGenerator<ListedTask[], void> {
  const sources = (await shards.list()).map(
    (name): Source => ({ shard: shards.named(name), rows: [], next: 0, isReadToItsEnd: false }),
  );
  while (true) {
    await Promise.all(sources.map((source) => refill(source, filter, pageSize)));
    const page = takeNewest(sources);
    if (page.length === 0) return;
    yield page;
  }
}

async function refill(source: Source, filter: TaskFilter, pageSize: number): Promise<void> {
  if (source.isReadToItsEnd || source.next < source.rows.length) return;
  const before = source.rows.at(-1)?.seq ?? null;
  source.rows = await source.shard.list(filter, before, pageSize);
  source.next = 0;
  source.isReadToItsEnd = source.rows.length < pageSize;
}

/** The newest tasks, up to the first whose successor may be in a row that is not read yet. */
function takeNewest(sources: readonly Source[]): ListedTask[] {
  const page: ListedTask[] = [];
  while (true) {
    let newest: { row: ListedTask; source: Source } | null = null;
    for (const source of sources) {
      const row = source.rows[source.next];
      if (!row && !source.isReadToItsEnd) return page;
      if (row && (!newest || row.task.createdAt > newest.row.task.createdAt)) newest = { row, source };
    }
    if (!newest) return page;
    page.push(newest.row);
    newest.source.next++;
  }
}
