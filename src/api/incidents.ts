// What went wrong lately and what took longest, over the whole deployment. A line that names another tenant is not told.
import * as z from "zod";
import { slowCommand } from "../monitoring/incidents.ts";
import { logLine } from "../telemetry/log.ts";
import { route } from "./route.ts";

export const getIncidents = route({
  method: "GET",
  path: "/incidents",
  summary: "Recent warnings and errors, and the slowest store commands of a day",
  description: "Commands that took at least SLOW_COMMAND_MS. A line that names another tenant is left out.",
  role: "admin",
  responses: {
    200: {
      description: "Errors newest first, commands slowest first.",
      schema: z.object({ errors: z.array(logLine), slow: z.array(slowCommand) }),
    },
  },
  handle: async ({ caller }, { incidents }) => {
    const { errors, slow } = await incidents.read();
    const told = errors.filter(({ tenant = null }) => tenant === null || tenant === caller.tenant);
    return Response.json({ errors: told, slow });
  },
});
