// The settings that a shard's ledger uses, and the life cycle of tasks that follows from them.
import type { LifecyclePolicy } from "../state-machine.ts";

export interface LedgerSettings {
  DEAD_LETTER_RETENTION_SECONDS: number;
  IDEMPOTENCY_SECONDS: number;
  KAFKA_PUBLISH_RESULTS: boolean;
  LEASE_SECONDS: number;
  MAX_RETRIES: number;
  RESULT_TTL_SECONDS: number;
  RETRY_BASE_MS: number;
  RETRY_MAX_MS: number;
  TASK_DEADLINE_SECONDS: number;
  TASK_RETENTION_SECONDS: number;
}

export const lifecyclePolicyOf = (settings: LedgerSettings): LifecyclePolicy => ({
  leaseMs: settings.LEASE_SECONDS * 1000,
  maxRetries: settings.MAX_RETRIES,
  retryBaseMs: settings.RETRY_BASE_MS,
  retryMaxMs: settings.RETRY_MAX_MS,
  retentionMs: settings.TASK_RETENTION_SECONDS * 1000,
  publishResults: settings.KAFKA_PUBLISH_RESULTS,
});
