// The audit log: every action, with who asked for it and how it ended.
import * as z from "zod";
import { auditEntry } from "../monitoring/audit.ts";
import { route } from "./route.ts";

const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  before: z.coerce.number().int().min(1).optional().describe("`id` of the last entry of the page before."),
});

export const listAudit = route<unknown, z.infer<typeof listQuery>>({
  method: "GET",
  path: "/audit",
  summary: "Every revoke, replay, clear and Kafka operation of the caller's tenant, newest first",
  role: "reader",
  query: listQuery,
  responses: { 200: { description: "One page.", schema: z.object({ entries: z.array(auditEntry) }) } },
  handle: async ({ query, caller }, { auditLog }) =>
    Response.json({ entries: await auditLog(caller.tenant).list(query.before ?? null, query.limit) }),
});
