// Is every needed part there, and which twin stands behind each port.
import * as z from "zod";
import { endingModels, modelEnds } from "../config/model-end.ts";
import { check } from "../monitoring/probe.ts";
import { newerStorageOf } from "../storage/migrations.ts";
import { admit } from "./door.ts";
import { route } from "./route.ts";

const health = z
  .object({
    status: z.enum(["healthy", "unhealthy"]),
    reason: z.string().nullable(),
    redis: z.enum(["connected", "disconnected"]).describe("The key-value store, under the old stack's name."),
    workers: z.number().describe("Workers seen in the last hour; at least the one that answers."),
    timestamp: z.iso.datetime(),
    access: z
      .enum(["keys", "open", "closed"])
      .describe("closed: no API_KEYS are set, so nothing but this page answers."),
    ports: z.record(z.string(), z.string()).describe("Port → adapter."),
    checks: z.array(check).optional().describe("With `deep`: each service outside, tried just now."),
    models: z
      .array(
        z.object({
          setting: z.string(),
          provider: z.string(),
          model: z.string(),
          ends_on: z.string().nullable().describe("`YYYY-MM-DD`; null when no end is known."),
        }),
      )
      .describe("Those that the settings ask for, with the day on which they end."),
    warnings: z.array(z.string()).describe("What will need a change of settings, such as a model that ends soon."),
  })
  .meta({ id: "Health" });

const healthQuery = z.object({
  deep: z
    .enum(["0", "1"])
    .default("0")
    .describe("1 tries each service outside within 5 s, a short call to each model included; needs the role admin."),
});

export const getHealth = route<unknown, z.infer<typeof healthQuery>>({
  method: "GET",
  path: "/health",
  summary: "Health of the system",
  role: "always",
  query: healthQuery,
  responses: {
    200: { description: "Healthy.", schema: health },
    503: { description: "A needed part is down; `reason` says which.", schema: health },
  },
  handle: async ({ request, query }, services) => {
    const { config, shards, store, index, languageModel, embeddingModel, rateLimiter, now } = services;
    const isDeep = query.deep === "1";
    if (isDeep) await admit(request, { role: "admin" }, services);
    const [checks, misfit, stored, unstorable, seen] = await Promise.all([
      isDeep ? services.checkServices() : [],
      services.indexMisfit(),
      store.read(["health"]),
      services.checkStorage(),
      shards
        .askAll((shard) => shard.seenWorkers(""))
        .catch((error: unknown) => newerStorageOf(error) ?? "a task shard did not answer"),
    ]);
    const reasons = [
      ...(stored.ok ? [] : [`key-value store: ${stored.error.message}`]),
      ...new Set([...(typeof seen === "string" ? [seen] : []), ...(unstorable === null ? [] : [unstorable])]),
      ...checks.flatMap(({ ok, service, told }) => (ok ? [] : [`${service}: ${told}`])),
    ];
    const names = typeof seen === "string" ? [] : seen.flatMap(({ workers }) => workers.map(({ name }) => name));
    const body: z.infer<typeof health> = {
      status: reasons.length === 0 ? "healthy" : "unhealthy",
      reason: reasons.length === 0 ? null : reasons.join("; "),
      redis: stored.ok ? "connected" : "disconnected",
      workers: Math.max(1, new Set(names).size),
      timestamp: new Date(now()).toISOString(),
      access: config.API_KEYS.length > 0 ? "keys" : config.OPEN_TENANT ? "open" : "closed",
      ports: {
        key_value_store: store.name,
        vector_index: index.name,
        language_model: languageModel.id,
        embedding_model: embeddingModel.id,
        rate_limiter: config.RATE_LIMIT_PER_MINUTE === 0 ? "off" : rateLimiter.name,
      },
      ...(isDeep && { checks }),
      models: modelEnds(config, now()).map(({ setting, provider, model, endsOn }) => ({
        setting,
        provider,
        model,
        ends_on: endsOn,
      })),
      warnings: [...endingModels(config, now()), ...(misfit ? [misfit] : [])],
    };
    return Response.json(body, { status: reasons.length === 0 ? 200 : 503 });
  },
});
