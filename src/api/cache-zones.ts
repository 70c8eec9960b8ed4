// What the semantic cache has learned of the tenant's own questions.
import * as z from "zod";
import { viewOfZones, zonesView } from "../cache/zones/zones-view.ts";
import { Problem } from "./problem.ts";
import { route } from "./route.ts";

export const cacheZones = route({
  method: "GET",
  path: "/cache/zones",
  summary: "Read what the cache has learned: the zones below the gate, their labels and bounds, and the audits",
  role: "reader",
  responses: {
    200: {
      description: "The families that were used last come first.",
      schema: z
        .object({
          enabled: z.boolean().describe("Whether CACHE_LEARNING is on."),
          audits_today: z
            .object({ spent_usd: z.number(), limit_usd: z.number() })
            .describe("What audits cost today (UTC), and CACHE_AUDIT_USD."),
          families: z.array(
            zonesView.extend({
              task_type: z.string(),
              version: z.number(),
              embedder: z.string().describe("The embedder, and behind it the reranker if there is one."),
              max_wrong: z.number().describe("The budget of the last question of the family."),
            }),
          ),
        })
        .meta({ id: "CacheZones" }),
    },
  },
  handle: async ({ caller }, { cacheLabelsOf, config, now }) => {
    const day = new Date(now()).toISOString().slice(0, 10);
    const labels = cacheLabelsOf(caller.tenant);
    const [families, spent] = await Promise.all([labels.families(), labels.audited(day)]).catch(() => {
      throw new Problem("store_unavailable", "What the cache has learned cannot be read. Try again.");
    });
    return Response.json({
      enabled: config.CACHE_LEARNING === "on",
      audits_today: { spent_usd: spent, limit_usd: config.CACHE_AUDIT_USD },
      families: families.map(({ name, labels }) => {
        const [, task_type = "", version = "", embedder = ""] = /^(.*)@(\d+) (.*)$/.exec(name) ?? [];
        const view = viewOfZones(labels, labels.maxWrong);
        return { task_type, version: Number(version), embedder, max_wrong: labels.maxWrong, ...view };
      }),
    });
  },
});
