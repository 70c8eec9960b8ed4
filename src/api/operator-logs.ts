// What an operator reads about the past: incidents and the audit log.
import * as z from "zod";
import { auditEntry } from "../monitoring/audit.ts";
import { slowCommand } from "../monitoring/incidents.ts";
import { logLine } from "../telemetry/log.ts";
import { pageSize } from "./page.ts";
import { route } from "./route.ts";

export const getIncidents = route({
  method: "GET",
  path: "/incidents",
  summary: "List recent warnings and errors, and the slowest store commands of a day",
  description: "A command is slow from SLOW_COMMAND_MS. Log lines that name another tenant are left out.",
  role: "admin",
  responses: {
    200: {
      description: "The newest error comes first, and the slowest command.",
      schema: z.object({ errors: z.array(logLine), slow: z.array(slowCommand) }),
    },
  },
  handle: async ({ caller }, { incidents }) => {
    const { errors, slow } = await incidents.read();
    const visible = errors.filter(({ tenant = null }) => tenant === null || tenant === caller.tenant);
    return Response.json({ errors: visible, slow });
  },
});

const auditQuery = z.object({
  limit: pageSize,
  before: z.coerce.number().int().min(1).optional().describe("`id` of the last entry of the previous page."),
});

export const listAudit = route<unknown, z.infer<typeof auditQuery>>({
  method: "GET",
  path: "/audit",
  summary:
    "List every revoke, replay, clear, job, change of keys, Kafka operation, acknowledgement and silence of the tenant, newest first",
  role: "reader",
  query: auditQuery,
  responses: { 200: { description: "One page of entries.", schema: z.object({ entries: z.array(auditEntry) }) } },
  handle: async ({ query, caller }, { auditLog }) =>
    Response.json({ entries: await auditLog(caller.tenant).list(query.before ?? null, query.limit) }),
});
