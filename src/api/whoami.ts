// Who the caller is to this system, so that a page can show what a role may do and nothing else.
import * as z from "zod";
import { roles } from "../access/api-keys.ts";
import { route } from "./route.ts";

export const getWhoami = route({
  method: "GET",
  path: "/whoami",
  summary: "Tenant and role of the caller's key",
  role: "reader",
  responses: {
    200: {
      description: "The caller.",
      schema: z.object({ tenant: z.string(), role: z.enum(roles), key_id: z.string().nullable() }),
    },
  },
  handle: async ({ caller: { tenant, role, keyId } }) => Response.json({ tenant, role, key_id: keyId }),
});
