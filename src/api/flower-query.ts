// What a client may ask Flower's list of tasks for. An empty value counts as left out, since forms and scripts send every field.
import * as z from "zod";
import { searchQuery } from "../tasks/search-terms.ts";
import type { FlowerTask } from "./flower-view.ts";

/** As many as Flower keeps by default. */
export const maxTasksRead = 100_000;

/** As in Flower, what is below 0 is 0. */
const count = z
  .string()
  .trim()
  .regex(/^([+-]?\d+)?$/, "must be a whole number")
  .transform((text) => (text === "" ? undefined : Math.min(maxTasksRead, Math.max(0, Number(text)))));

/** `All` is the first entry of each menu in Flower. */
const choice = z
  .string()
  .default("All")
  .transform((text) => (text === "All" || text === "" ? null : text));

/** `2026-11-24 10:30`, in UTC. */
const minute = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2} \d{2}:\d{2})?$/, "must look like 2026-11-24 10:30, in UTC")
  .transform((text) => (text === "" ? undefined : Date.parse(`${text.replace(" ", "T")}Z`)))
  .refine((time) => time === undefined || !Number.isNaN(time), "must be a valid time");

const sortable = ["name", "state", "received", "started", "runtime", "worker"] as const;
export type SortKey = (typeof sortable)[number];

const sorting = z
  .string()
  .default("")
  .transform((text, context): { key: SortKey; isDescending: boolean } | null => {
    const key = sortable.find((name) => name === text.replace(/^-+/, ""));
    if (key) return { key, isDescending: text.startsWith("-") };
    if (text !== "") context.addIssue({ code: "custom", message: `must be one of ${sortable.join(", ")}` });
    return null;
  });

export const flowerQuery = z.object({
  limit: count
    .optional()
    .transform((limit) => limit ?? maxTasksRead)
    .describe("All tasks when left out."),
  offset: count.optional().transform((offset) => offset ?? 0),
  sort_by: sorting.describe(`One of ${sortable.join(", ")}; a \`-\` before it reverses the order.`),
  workername: choice,
  taskname: choice.transform((name) => name?.toLowerCase() ?? null),
  state: choice
    .transform((name) => name?.toUpperCase() ?? null)
    .describe(
      "RECEIVED finds the tasks that wait, like PENDING, and shows them as RECEIVED. No task has an unknown state.",
    ),
  received_start: minute.optional(),
  received_end: minute.optional(),
  search: z
    .preprocess((text) => (text === "" ? undefined : text), searchQuery.optional())
    .describe("The search of Flower. `result:` finds answers that are stored with their tasks."),
});
export type FlowerQuery = z.infer<typeof flowerQuery>;

export const isSearchedFor = ({ worker }: FlowerTask, workername: string | null): boolean =>
  workername === null || worker?.toLowerCase() === workername.toLowerCase();
