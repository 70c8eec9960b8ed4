// Every route, in the order the reference page shows them.
import { getAlerts } from "./alerts.ts";
import { getOpenApi } from "./api-description.ts";
import { listAudit } from "./audit.ts";
import { clearCache } from "./cache.ts";
import { explainDecision, nearestEntries } from "./cache-nearest.ts";
import { listDeadLetters, replayDeadLetter } from "./dead-letters.ts";
import { commitOffsets, consumeRecords, deleteConsumer, listConsumers, readCommitted } from "./event-log-groups.ts";
import { fetchRecords, findOffsets, listTopics, produceRecords } from "./event-log-records.ts";
import { flowerQueues, flowerRevoke, flowerTaskInfo, flowerTasks, flowerWorkers } from "./flower.ts";
import { getHealth } from "./health.ts";
import { getHistory } from "./history.ts";
import { getIncidents } from "./incidents.ts";
import { getKafkaStatus, pauseKafka, resumeKafka, seekKafka } from "./kafka.ts";
import { getMetrics, getPrometheus, getWorkers } from "./monitoring.ts";
import { batchRoute, processRoute } from "./process.ts";
import type { Route } from "./route.ts";
import { getSettings } from "./settings.ts";
import { staticPage } from "./static-page.ts";
import { listKeys, readKey } from "./store-keys.ts";
import { listStuckTasks } from "./stuck-tasks.ts";
import { inspectTask } from "./task-inspection.ts";
import { getTask, getTaskEvents, listTasksRoute, listTaskTypes, revokeTask } from "./tasks.ts";
import { getWhoami } from "./whoami.ts";

export const routes: readonly Route[] = [
  processRoute,
  batchRoute,
  getTask,
  getTaskEvents,
  inspectTask,
  listStuckTasks,
  revokeTask,
  listTasksRoute,
  listTaskTypes,
  listDeadLetters,
  replayDeadLetter,
  clearCache,
  nearestEntries,
  explainDecision,
  listKeys,
  readKey,
  getKafkaStatus,
  pauseKafka,
  resumeKafka,
  seekKafka,
  produceRecords,
  fetchRecords,
  listTopics,
  findOffsets,
  consumeRecords,
  commitOffsets,
  readCommitted,
  listConsumers,
  deleteConsumer("POST"),
  deleteConsumer("DELETE"),
  getHealth,
  getMetrics,
  getPrometheus,
  getHistory,
  getAlerts,
  getWorkers,
  flowerWorkers,
  flowerTasks,
  flowerTaskInfo,
  flowerRevoke,
  flowerQueues,
  getWhoami,
  getSettings,
  getIncidents,
  listAudit,
  ...staticPage("/dashboard", "Monitoring page", "Files of the monitoring page"),
  getOpenApi(() => routes),
  ...staticPage("/docs", "Reference page", "Files of the reference page"),
];
