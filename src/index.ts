// The entry of the Worker: its handlers and Durable Objects.
import { createServices } from "./composition/services.ts";
import { createWorker } from "./worker.ts";

export { AlertLog } from "../durable-objects/alert-log.ts";
export { AuditLog } from "../durable-objects/audit-log.ts";
export { CacheZones } from "../durable-objects/cache-zones.ts";
export { Coalescer } from "../durable-objects/coalescer.ts";
export { ConsumerGroup } from "../durable-objects/consumer-group.ts";
export { DailySpend } from "../durable-objects/daily-spend.ts";
export { DeploymentWatch } from "../durable-objects/deployment-watch.ts";
export { EmbeddedAnswers } from "../durable-objects/embedded-answers.ts";
export { EmbeddedKeyValue } from "../durable-objects/embedded-key-value.ts";
export { EmbeddedVectorIndex } from "../durable-objects/embedded-vector-index.ts";
export { EventLog } from "../durable-objects/event-log.ts";
export { IncidentLog } from "../durable-objects/incident-log.ts";
export { KafkaPoller } from "../durable-objects/kafka-poller.ts";
export { MetricsHistory } from "../durable-objects/metrics-history.ts";
export { RateLimitWindow } from "../durable-objects/rate-limit-window.ts";
export { ShardDirectory } from "../durable-objects/shard-directory.ts";
export { TaskJobs } from "../durable-objects/task-jobs.ts";
export { TaskShard } from "../durable-objects/task-shard.ts";
export { TaskTypeRegistry } from "../durable-objects/task-type-registry.ts";

export default createWorker(createServices);
