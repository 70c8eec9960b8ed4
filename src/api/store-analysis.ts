// The analysis of the stores: how much of what they hold, how it grows, and how often they are asked. It reads at most so many keys as the
// caller allows, and says which share of them that was. What is kept of it, one an hour, is what a later one is compared with.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { activityBetween, cacheActivity, countedOf } from "../monitoring/kept-analyses.ts";
import { analyseKeys, familySize, type KeySample, keyAnalysis } from "../monitoring/store-analysis.ts";
import { type BrowseServices, isSoleTenant, ownedAmong, storeDown } from "./owned-keys.ts";
import { route } from "./route.ts";

type AnalysisServices = BrowseServices & Pick<ApiServices, "answers" | "keptAnalyses" | "scrape" | "now">;

const minutes = z.coerce.number().int().min(1).max(10_080).default(1440);
const analysisQuery = z.object({
  minutes: minutes.describe("The oldest kept analysis of these minutes is what this one is compared with."),
  keys: z.coerce
    .number()
    .int()
    .min(100)
    .max(5000)
    .default(2000)
    .describe("How many keys are read at most. In Redis each is two commands, which are billed."),
});
const memory = z.object({
  bytes: z.number().nullable().describe("Null when the store does not say."),
  parts: z.array(z.object({ name: z.string(), bytes: z.number() })),
  is_shared: z.boolean().describe("Whether it contains what other tenants have in the store."),
});

export const analyseStore = route<unknown, z.infer<typeof analysisQuery>>({
  method: "POST",
  path: "/store/analysis",
  summary: "Analyse the stores: families of keys with their growth, memory, hits and operations",
  description:
    "It counts as a write, because it reads many keys. A digest is kept for a week, one an hour, for the next analysis to compare with.",
  role: "reader",
  writes: () => 1,
  query: analysisQuery,
  responses: {
    200: {
      description: "The family with most bytes comes first.",
      schema: keyAnalysis
        .extend({
          at: z.iso.datetime(),
          store: z.string().describe("Where the keys are, as /health names it."),
          compared_with: z.iso.datetime().nullable().describe("The earlier analysis."),
          memory,
          activity: cacheActivity,
        })
        .meta({ id: "StoreAnalysis" }),
    },
  },
  handle: async ({ query, caller: { tenant } }, services: AnalysisServices) => {
    const { keptAnalyses, scrape, now } = services;
    const at = now();
    const [inStore, inCache, [earlier = null], { observed }] = await Promise.all([
      sampleStore(tenant, query.keys, services),
      services.answerKeys?.sample(tenant, query.keys) ?? null,
      keptAnalyses(tenant).kept(at - query.minutes * 60_000),
      scrape(tenant),
    ]);
    if (inCache && !inCache.ok) throw storeDown();
    const inObjects = inCache?.value;
    const samples = [inStore.sample];
    if (inObjects) samples.push({ keys: inObjects.sample, read: inObjects.sample.length, total: inObjects.keys });
    const analysis = analyseKeys(samples, earlier?.families ?? null);
    const parts = [...(inObjects?.memory ?? []), ...inStore.memory];
    const bytes = parts.length === 0 ? null : parts.reduce((sum, part) => sum + part.bytes, 0);
    const counted = countedOf(observed.counters, inStore.activity);
    const families = analysis.families.map(({ name, keys, bytes }) => ({ name, keys, bytes }));
    await keptAnalyses(tenant).keep({
      at,
      keys: analysis.keys,
      bytes: analysis.bytes,
      memory_bytes: bytes,
      families,
      counted,
    });
    return Response.json({
      ...analysis,
      at: new Date(at).toISOString(),
      store: services.answers.name,
      compared_with: earlier && new Date(earlier.at).toISOString(),
      memory: { bytes, parts, is_shared: !isSoleTenant(tenant, services.config) },
      activity: activityBetween(earlier, counted, inStore.activity, at),
    });
  },
});

const keysAtOnce = 250;
/** A page of a store may be empty without being the last. */
const maxPages = 40;

/** Redis returns keys in no order, so the first ones are a fair sample. */
async function sampleStore(tenant: string, limit: number, services: AnalysisServices) {
  const figures = await services.keys.figures();
  if (!figures.ok) throw storeDown();
  const keys: KeySample["keys"][number][] = [];
  let [read, cursor]: [number, string | null] = [0, null];
  for (let pages = 0; pages < maxPages && read < limit; pages++) {
    const page = await services.keys.browse("*", cursor, Math.min(keysAtOnce, limit - read));
    if (!page.ok) throw storeDown();
    read += page.value.keys.length;
    keys.push(...(await ownedAmong(tenant, page.value.keys, services)));
    cursor = page.value.next;
    if (cursor === null) break;
  }
  const sample: KeySample = { keys, read, total: cursor === null ? read : figures.value.keys };
  return { ...figures.value, sample };
}

const keptQuery = z.object({ minutes: minutes.describe("How far back.") });

export const listAnalyses = route<unknown, z.infer<typeof keptQuery>>({
  method: "GET",
  path: "/store/analyses",
  summary: "List what is kept of earlier analyses of the stores, one an hour",
  role: "reader",
  query: keptQuery,
  responses: {
    200: {
      description: "Oldest first.",
      schema: z.object({
        analyses: z.array(
          z.object({
            at: z.iso.datetime(),
            keys: z.number(),
            bytes: z.number(),
            memory_bytes: z.number().nullable(),
            families: z.array(familySize),
          }),
        ),
      }),
    },
  },
  handle: async ({ query, caller }, { keptAnalyses, now }: Pick<ApiServices, "keptAnalyses" | "now">) => {
    const kept = await keptAnalyses(caller.tenant).kept(now() - query.minutes * 60_000);
    const analyses = kept.map(({ at, counted: _, ...rest }) => ({ at: new Date(at).toISOString(), ...rest }));
    return Response.json({ analyses });
  },
});
