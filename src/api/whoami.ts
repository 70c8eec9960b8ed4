// What a page needs to know before it shows anything: who the caller is, and how the deployment is set up.
import * as z from "zod";
import { roles } from "../access/api-keys.ts";
import { describeSettings, settingView } from "../monitoring/settings-view.ts";
import { route } from "./route.ts";

export const getWhoami = route({
  method: "GET",
  path: "/whoami",
  summary: "Read the tenant and role of the caller's key",
  role: "reader",
  responses: {
    200: {
      description: "The caller.",
      schema: z.object({ tenant: z.string(), role: z.enum(roles), key_id: z.string().nullable() }),
    },
  },
  handle: async ({ caller: { tenant, role, keyId } }) => Response.json({ tenant, role, key_id: keyId }),
});

export const getSettings = route({
  method: "GET",
  path: "/settings",
  summary: "Read every setting with its value, default and meaning",
  description: "Of a secret setting the answer says only whether it is set.",
  role: "admin",
  responses: {
    200: { description: "In the order of the README.", schema: z.object({ settings: z.array(settingView) }) },
  },
  handle: async (_, { config }) => Response.json({ settings: describeSettings(config) }),
});
