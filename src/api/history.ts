// The metrics of the last hours, minute by minute.
import * as z from "zod";
import { historyPoint } from "../monitoring/history.ts";
import { route } from "./route.ts";

const historyQuery = z.object({
  minutes: z.coerce.number().int().min(1).max(10_080).default(180).describe("How far back."),
});

export const getHistory = route<unknown, z.infer<typeof historyQuery>>({
  method: "GET",
  path: "/metrics/history",
  summary: "What happened in each of the last minutes",
  description: "Idle minutes are left out.",
  role: "reader",
  query: historyQuery,
  responses: { 200: { description: "Oldest first.", schema: z.object({ points: z.array(historyPoint) }) } },
  handle: async ({ query, caller }, { history, now }) => {
    const since = now() - query.minutes * 60_000;
    return Response.json({ points: await history(caller.tenant).list(since) });
  },
});
