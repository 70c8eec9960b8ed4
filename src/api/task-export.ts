// All tasks that a filter matches, as lines of JSON or as CSV. They are read and sent page by page, as fast as the client takes them.
import * as z from "zod";
import { newestTasks } from "./newest-tasks.ts";
import { route } from "./route.ts";
import { filterOf, filterQuery, type ListedTaskView, listedViewOf } from "./task-query.ts";

/** More would take more calls than an invocation may make. */
const maxTasks = 100_000;
/** Tasks in memory, of all shards together. */
const readAhead = 4000;

const columns = [
  "task_id",
  "status",
  "task_type",
  "queue",
  "created_at",
  "started_at",
  "settled_at",
  "attempt",
  "worker",
  "model",
  "tokens",
  "error",
  "text",
] as const;

const exportQuery = filterQuery.extend({ format: z.enum(["csv", "ndjson"]).default("ndjson") });

export const exportTasks = route<unknown, z.infer<typeof exportQuery>>({
  method: "GET",
  path: "/tasks/export",
  summary: "Download all tasks that match, newest first, as CSV or lines of JSON",
  description: `At most ${maxTasks} tasks. In CSV, a text that a spreadsheet would run as a formula has a ' before it.`,
  role: "reader",
  query: exportQuery,
  responses: {
    200: {
      description: "Each line is a task as in `GET /tasks`; CSV begins with the names of its columns.",
      schema: z.string(),
      mediaType: "application/x-ndjson",
    },
  },
  handle: async ({ query, caller }, { shards }) => {
    const { format, ...filters } = query;
    const pageSize = Math.ceil(readAhead / Math.max((await shards.list()).length, 4));
    const pages = newestTasks(filterOf(filters, caller.tenant), shards, pageSize);
    const isCsv = format === "csv";
    const lineOf = (task: ListedTaskView) =>
      isCsv ? csvLine(columns.map((column) => task[column])) : `${JSON.stringify(task)}\n`;
    const encoder = new TextEncoder();
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        if (isCsv) controller.enqueue(encoder.encode(csvLine(columns)));
      },
      async pull(controller) {
        const { value: page, done } = await pages.next();
        const tasks = (page ?? []).slice(0, maxTasks - sent);
        sent += tasks.length;
        if (tasks.length > 0) controller.enqueue(encoder.encode(tasks.map(listedViewOf).map(lineOf).join("")));
        if (done || sent >= maxTasks) controller.close();
      },
      async cancel() {
        await pages.return();
      },
    });
    const headers = {
      "Content-Type": isCsv ? "text/csv; charset=utf-8" : "application/x-ndjson",
      "Content-Disposition": `attachment; filename="tasks.${format}"`,
    };
    return new Response(body, { headers });
  },
});

const csvLine = (values: readonly unknown[]): string => `${values.map(csvField).join(",")}\r\n`;

/** RFC 4180. Spreadsheets run what begins with one of these as a formula. */
function csvField(value: unknown): string {
  const text = String(value ?? "");
  const disarmed = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) && typeof value !== "number" ? `'${text}` : text;
  return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
