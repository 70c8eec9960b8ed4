// The settings this deployment runs with. What is secret is told only as set or not.
import * as z from "zod";
import { describeSettings, settingView } from "../monitoring/settings-view.ts";
import { route } from "./route.ts";

export const getSettings = route({
  method: "GET",
  path: "/settings",
  summary: "Every setting with its value, default and meaning; secrets masked",
  role: "admin",
  responses: { 200: { description: "In the README's order.", schema: z.object({ settings: z.array(settingView) }) } },
  handle: async (_, { config }) => Response.json({ settings: describeSettings(config) }),
});
