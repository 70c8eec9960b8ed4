// The composition root: only this folder constructs adapters, and it chooses them once, from parsed settings. Each handler of the entry
// gets the services that it uses, which are made at its first call.
import { waitUntil } from "cloudflare:workers";
import type { ModelCall } from "../ai/model-call.ts";
import { costOf as costOfCall, parsePrices } from "../ai/model-price.ts";
import { uuidV7Source } from "../kernel/uuid-v7.ts";
import type { MinuteHistory } from "../monitoring/history.ts";
import { runProbes } from "../monitoring/probe.ts";
import { createScrape } from "../monitoring/scrape.ts";
import type { TaskType } from "../task-types/task-type.ts";
import type { DeploymentLogObject } from "../tasks/deployment-log.ts";
import type { DeploymentRest } from "../tasks/deployment-watch.ts";
import { FormerKeys } from "../tasks/former-keys.ts";
import { createStorageCheck } from "../tasks/storage-check.ts";
import type { TaskPayload } from "../tasks/task.ts";
import { createDailyBudget, createRateLimiter } from "./access.ts";
import { createCache, createCacheLabels, questionOf } from "./cache.ts";
import { createConfig } from "./config.ts";
import { createEventLog, createGroups, createPollers, createSink } from "./kafka.ts";
import { createModels, type Models } from "./models.ts";
import { collectIncidents, createMonitoring } from "./monitoring.ts";
import { createOwnTaskTypes } from "./own-task-types.ts";
import { platformDial } from "./platform-dial.ts";
import { createIndexCheck, createProbes } from "./probes.ts";
import { createStores } from "./storage.ts";
import { createTaskJobs, createTaskShards } from "./tasks.ts";
import { createMetricsReceiver, createTracer } from "./tracing.ts";
import { createDeploymentWatch } from "./watch.ts";

export type Services = ReturnType<typeof createServices>;
export type ApiServices = ReturnType<Services["api"]>;
export type ConsumerServices = ReturnType<Services["consumer"]>;
export type CronServices = ReturnType<Services["cron"]>;

/** For `fetch`, `queue` and `scheduled`. `given` replaces configured models, for benchmarks and tests. */
export function createServices(env: Env, given: Partial<Models> = {}) {
  const config = createConfig(env);
  const monitoring = createMonitoring(env);
  const watch = collectIncidents(monitoring.incidents, config);
  const core = {
    config,
    shards: createTaskShards(env),
    budget: createDailyBudget(env, config),
    tracer: createTracer(config),
    ownTaskTypes: createOwnTaskTypes(env, waitUntil),
    now: Date.now,
  };
  const deploymentWatch = createDeploymentWatch(env);
  const pollers = createPollers(env, config);
  const indexMisfit = createIndexCheck(config);
  const prices = once(() => parsePrices(config.MODEL_PRICES) ?? new Map());
  /** US dollars; null when the price is not known. */
  const costOf = (call: ModelCall) => costOfCall(call, prices(), Date.now());
  const answering = once(() => {
    const stores = createStores(env, config, watch, core.ownTaskTypes);
    const models = createModels(env, config, core.tracer, given);
    return {
      ...stores,
      ...models,
      cache: createCache(env, config, { ...stores, ...models }),
      questionOf: (payload: TaskPayload, tenant: string, own: TaskType | null) =>
        questionOf(payload, tenant, own, models.languageModel.id),
      newId: uuidV7Source(Date.now, Math.random, () => crypto.randomUUID()),
    };
  });
  return {
    api: once(() => ({
      ...core,
      ...answering(),
      ...monitoring,
      costOf,
      jobsOf: createTaskJobs(env),
      formerKeys: new FormerKeys(core.shards, Date.now),
      rateLimiter: createRateLimiter(env, config),
      eventLogOf: perTenant((tenant) => createEventLog(env, config, tenant)),
      groupsOf: perTenant((tenant) => createGroups(env, config, tenant)),
      pollers,
      deploymentLog: deploymentWatch as DeploymentLogObject,
      watch: deploymentWatch as Pick<DeploymentRest, "stir">,
      checkServices: () => runProbes(createProbes(env, config, platformDial), Date.now),
      checkStorage: createStorageCheck({ shards: core.shards, now: Date.now, defer: waitUntil }),
      indexMisfit,
      cacheLabelsOf: createCacheLabels(env),
      scrape: createScrape({
        ...core,
        ...monitoring,
        pollers,
        cacheLabelsOf: createCacheLabels(env),
        defer: waitUntil,
      }),
      assets: env.ASSETS,
      defer: waitUntil,
      random: Math.random,
    })),
    consumer: once(() => {
      const { languageModel, cache, questionOf, results, newId } = answering();
      return {
        ...core,
        languageModel,
        cache,
        questionOf,
        results,
        newId,
        costOf,
        /** By the topic of the results. */
        sinkOf: perTenant((topic) => createSink(env, config, topic)),
      };
    }),
    cron: once(() => ({
      ...core,
      alerts: monitoring.alerts,
      history: monitoring.history as (tenant: string) => MinuteHistory,
      pollers,
      indexMisfit,
      watch: deploymentWatch as DeploymentRest,
      deploymentLog: deploymentWatch as DeploymentLogObject,
      version: env.CF_VERSION_METADATA.id,
      metricsReceiver: createMetricsReceiver(config),
    })),
  };
}

function once<T extends object>(create: () => T): () => T {
  let created: T | null = null;
  return () => {
    created ??= create();
    return created;
  };
}

function perTenant<T>(create: (tenant: string) => T): (tenant: string) => T {
  const created = new Map<string, T>();
  return (tenant) => {
    const known = created.get(tenant) ?? create(tenant);
    created.set(tenant, known);
    return known;
  };
}
