// Whether every needed part works, and which adapter serves each port.
import * as z from "zod";
import { unfittedReranker } from "../cache/rerank.ts";
import { endingModels, modelEnds } from "../config/model-end.ts";
import { pollerWarnings } from "../kafka/poller-status.ts";
import { undefinedTaskTypes } from "../kafka/topic-warnings.ts";
import { check } from "../monitoring/probe.ts";
import { newerStorageOf } from "../storage/migrations.ts";
import { authorize } from "./access.ts";
import { route } from "./route.ts";

const health = z
  .object({
    status: z.enum(["healthy", "unhealthy"]),
    reason: z.string().nullable(),
    redis: z
      .enum(["connected", "disconnected"])
      .describe("The key-value store. The name of the field is that of an earlier system."),
    workers: z.number().describe("Workers seen in the last hour, and at least 1."),
    celery_workers: z.number().describe("The same as `workers`, under the name of an earlier system."),
    timestamp: z.iso.datetime(),
    access: z
      .enum(["keys", "open", "closed"])
      .describe("`closed` means that no API_KEYS are set, so only this route answers."),
    ports: z.record(z.string(), z.string()).describe("The adapter of each port."),
    embedding_reason: z.string().describe("Why questions are embedded by that model."),
    checks: z.array(check).optional().describe("With `deep`: the result of a call to each external service."),
    models: z
      .array(
        z.object({
          setting: z.string(),
          provider: z.string(),
          model: z.string(),
          ends_on: z.string().nullable().describe("`YYYY-MM-DD`; null if no end is known."),
        }),
      )
      .describe("The models in the settings, with the day on which their provider ends them."),
    warnings: z
      .array(z.string())
      .describe("What needs a change of settings now or soon, such as a setting's old name or a model that ends."),
  })
  .meta({ id: "Health" });

/** The rest of the answer does not wait longer for the pollers. */
const pollersMs = 2000;

const healthQuery = z.object({
  deep: z
    .enum(["0", "1"])
    .default("0")
    .describe("1 calls each external service, including each model, for at most 5 s. It needs the role admin."),
});

export const getHealth = route<unknown, z.infer<typeof healthQuery>>({
  method: "GET",
  path: "/health",
  summary: "Read the health of the system",
  role: "always",
  query: healthQuery,
  responses: {
    200: { description: "The system is healthy.", schema: health },
    503: { description: "A needed part does not work; `reason` says which.", schema: health },
  },
  handle: async ({ request, query }, services) => {
    const { config, shards, store, index, answers, languageModel, embeddingModel, reranker, rateLimiter, now } =
      services;
    const unfitted = unfittedReranker(embeddingModel, reranker);
    const isDeep = query.deep === "1";
    if (isDeep) await authorize(request, { role: "admin" }, services);
    const [checks, misfit, conditions, types, stored, unstorable, seen] = await Promise.all([
      isDeep ? services.checkServices() : [],
      services.indexMisfit(),
      services.pollers.conditionsWithin(pollersMs),
      undefinedTaskTypes(config.eventTopics, services.ownTaskTypes),
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
    const workers = Math.max(1, new Set(names).size);
    const body: z.infer<typeof health> = {
      status: reasons.length === 0 ? "healthy" : "unhealthy",
      reason: reasons.length === 0 ? null : reasons.join("; "),
      redis: stored.ok ? "connected" : "disconnected",
      workers,
      celery_workers: workers,
      timestamp: new Date(now()).toISOString(),
      access: config.API_KEYS.length > 0 ? "keys" : config.OPEN_TENANT ? "open" : "closed",
      ports: {
        key_value_store: store.name,
        vector_index: index.name,
        answer_store: answers.name,
        language_model: languageModel.id,
        embedding_model: embeddingModel.id,
        reranker: reranker?.id ?? "off",
        rate_limiter: config.RATE_LIMIT_PER_MINUTE === 0 ? "off" : rateLimiter.name,
      },
      embedding_reason: config.embedder.reason,
      ...(isDeep && { checks }),
      models: modelEnds(config, now()).map(({ setting, provider, model, endsOn }) => ({
        setting,
        provider,
        model,
        ends_on: endsOn,
      })),
      warnings: [
        ...config.oldNameHints,
        ...endingModels(config, now()),
        ...(misfit ? [misfit] : []),
        ...(unfitted ? [unfitted] : []),
        ...pollerWarnings(conditions, config),
        ...types,
      ],
    };
    return Response.json(body, { status: reasons.length === 0 ? 200 : 503 });
  },
});
