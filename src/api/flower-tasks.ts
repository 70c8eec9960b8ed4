// Flower's list of tasks. As in Flower there is no limit unless the client sets one, so a long list is sent while it is read.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { cutText } from "../kernel/shorten.ts";
import type { ListedTask, TaskFilter } from "../tasks/submission.ts";
import { taskStates } from "../tasks/task.ts";
import { type FlowerQuery, flowerQuery, isSearchedFor, maxTasksRead } from "./flower-query.ts";
import { firstSorted } from "./flower-sorting.ts";
import { type FlowerTask, flowerTask, flowerTaskOf } from "./flower-view.ts";
import { newestTasks } from "./newest-tasks.ts";
import { route } from "./route.ts";

/** In characters: Celery too shows so much of arguments and results. */
const shownLength = 1000;
/** Rows in one answer of a shard, which may have 32 MiB. */
const pageSize = 1000;

export const flowerTasks = route<unknown, FlowerQuery>({
  method: "GET",
  path: "/api/tasks",
  summary: "Flower: list tasks by id",
  description: `All tasks unless \`limit\` is set, and the newest first unless \`sort_by\` is. As in Flower, the newest ${maxTasksRead} are read.`,
  role: "reader",
  query: flowerQuery,
  invalidStatus: 400,
  responses: { 200: { description: "The tasks by id, in order.", schema: z.record(z.string(), flowerTask) } },
  handle: async ({ query, caller }, { shards }) => {
    const { limit, offset, sort_by } = query;
    const filter = filterOf(query, caller.tenant);
    if (filter === null || limit === 0) return Response.json({});
    const read = () => matching(filter, query, shards);
    const pages = sort_by === null ? read() : firstSorted(read, sort_by, offset + limit);
    return jsonObject(windowOf(pages, offset, limit));
  },
});

/** Null when no task can match. A task that waits is PENDING, and RECEIVED to Flower. */
function filterOf({ state, taskname, ...query }: FlowerQuery, tenant: string): TaskFilter | null {
  const known = state === "RECEIVED" ? "PENDING" : taskStates.find((name) => name === state);
  if (state !== null && !known) return null;
  return {
    tenant,
    state: known ?? null,
    taskType: taskname,
    queue: null,
    since: query.received_start ?? null,
    // Flower's end is included.
    until: query.received_end === undefined ? null : query.received_end + 1,
    search: query.search ?? null,
    excerptLength: shownLength + 1,
  };
}

async function* matching(
  filter: TaskFilter,
  query: FlowerQuery,
  shards: ApiServices["shards"],
): AsyncGenerator<FlowerTask[], void> {
  const { limit, offset, sort_by, workername, state } = query;
  const isFirstEnough = sort_by === null && workername === null;
  const rows = newestTasks(filter, shards, isFirstEnough ? Math.min(pageSize, offset + limit) : pageSize);
  let left = maxTasksRead;
  for await (const page of rows) {
    const tasks = page.slice(0, left).map(shownTask);
    yield tasks
      .filter((task) => isSearchedFor(task, workername))
      .map((task) => (state === "RECEIVED" ? { ...task, state } : task));
    left -= tasks.length;
    if (left === 0) return;
  }
}

function shownTask({ task, excerpt, rest, answer }: ListedTask): FlowerTask {
  return flowerTaskOf({
    task,
    text: cutText(excerpt, shownLength),
    rest: JSON.parse(rest),
    answer: answer === null ? null : cutText(answer, shownLength),
  });
}

async function* windowOf(
  pages: AsyncGenerator<FlowerTask[], void>,
  offset: number,
  limit: number,
): AsyncGenerator<string, void> {
  let position = 0;
  for await (const page of pages) {
    const inside = page.slice(Math.max(0, offset - position), Math.max(0, offset + limit - position));
    position += page.length;
    if (inside.length > 0) yield inside.map((task) => `${JSON.stringify(task.uuid)}:${JSON.stringify(task)}`).join();
    if (position >= offset + limit) return;
  }
}

/** The first part is read before the status is sent, so that a shard that does not answer is an error and no broken list. */
async function jsonObject(parts: AsyncGenerator<string, void>): Promise<Response> {
  const first = await parts.next();
  const second = first.done ? first : await parts.next();
  const headers = { "Content-Type": "application/json" };
  if (second.done) return new Response(`{${first.value ?? ""}}`, { headers });
  const body = new ReadableStream<string>({
    start: (controller) => controller.enqueue(`{${first.value},${second.value}`),
    pull: async (controller) => {
      const part = await parts.next();
      controller.enqueue(part.done ? "}" : `,${part.value}`);
      if (part.done) controller.close();
    },
    cancel: async () => {
      await parts.return();
    },
  });
  return new Response(body.pipeThrough(new TextEncoderStream()), { headers });
}
