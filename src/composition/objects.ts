// The services of the Durable Objects that need more than settings. A constructor calls one of these functions.
import type { PollerShare } from "../kafka/event-topic.ts";
import { uuidV7Source } from "../kernel/uuid-v7.ts";
import { createDailyBudget, createRateLimiter } from "./access.ts";
import { createConfig } from "./config.ts";
import { createEventLog, createEventSource, createObjectSink } from "./kafka.ts";
import { createAuditLog } from "./monitoring.ts";
import { createOwnTaskTypes } from "./own-task-types.ts";
import { createQueues, createShardDirectory, createTaskShards } from "./tasks.ts";
import { createTracer } from "./tracing.ts";
import { createDeploymentWatch } from "./watch.ts";

export function createTaskShardServices(env: Env) {
  return {
    config: createConfig(env),
    queues: createQueues(env),
    directory: createShardDirectory(env),
    watch: createDeploymentWatch(env),
  };
}

export function createEventLogServices(env: Env) {
  return { config: createConfig(env), watch: createDeploymentWatch(env) };
}

export const createConsumerGroupServices = (env: Env) => ({ eventLog: createEventLog(env, createConfig(env), null) });

export function createKafkaPollerServices(env: Env, defer: (work: Promise<unknown>) => void) {
  const config = createConfig(env);
  return {
    config,
    shards: createTaskShards(env),
    tracer: createTracer(config),
    budget: createDailyBudget(env, config),
    ownTaskTypes: createOwnTaskTypes(env, defer),
    watch: createDeploymentWatch(env),
    /** Whether each record that is written wakes its poller, so that a poller need not look for records. */
    isWokenByRecords: config.KAFKA_DRIVER === "embedded",
    sinkOf: (topic: string) => createObjectSink(config, topic),
    sourceOf: (share: PollerShare, tenant: string) => createEventSource(env, config, share, tenant),
  };
}

export function createTaskJobsServices(env: Env) {
  const config = createConfig(env);
  const limiter = createRateLimiter(env, config);
  const isLimited = config.RATE_LIMIT_PER_MINUTE > 0;
  return {
    shards: createTaskShards(env),
    budget: createDailyBudget(env, config),
    auditLog: createAuditLog(env),
    limitsOf: (tenant: string) => ({
      takeWrites: isLimited ? (units: number) => limiter.take(tenant, units) : null,
      mostWrites: config.RATE_LIMIT_PER_MINUTE,
    }),
    newUuid: uuidV7Source(Date.now, Math.random, () => crypto.randomUUID()),
    now: Date.now,
  };
}
