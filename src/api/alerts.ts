// What fires, what fired, and whether the webhook was told.
import * as z from "zod";
import { alertTransition, alertView } from "../monitoring/alerts.ts";
import { route } from "./route.ts";

const alertsQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) });

export const getAlerts = route<unknown, z.infer<typeof alertsQuery>>({
  method: "GET",
  path: "/alerts",
  summary: "What fires now, and the latest beginnings and ends",
  description: "Of the caller's tenant and of the whole deployment. Judged once a minute.",
  role: "reader",
  query: alertsQuery,
  responses: {
    200: {
      description: "Firing: the longest first. Transitions: newest first.",
      schema: z.object({ firing: z.array(alertView), transitions: z.array(alertTransition) }),
    },
  },
  handle: async ({ query, caller }, { alerts }) => {
    const [firing, transitions] = await Promise.all([
      alerts.firing(caller.tenant),
      alerts.transitions(caller.tenant, query.limit),
    ]);
    return Response.json({ firing, transitions });
  },
});
