// Every route, in the order of the reference page.
import { clearCache } from "./cache.ts";
import { explainDecision, nearestEntries } from "./cache-nearest.ts";
import { listDeadLetters, replayDeadLetter } from "./dead-letters.ts";
import { deleteTaskType, promoteCanary, putTaskType, takeBackCanary } from "./define-task-type.ts";
import { commitOffsets, consumeRecords, deleteConsumer, listConsumers, readCommitted } from "./event-log-groups.ts";
import {
  appendBatches,
  createTopic,
  fetchRecords,
  findOffsets,
  listTopics,
  produceRecords,
  readLogSlices,
} from "./event-log-records.ts";
import { flowerAbort, flowerApply, flowerAsyncApply, flowerRevoke, flowerSendTask } from "./flower-commands.ts";
import {
  flowerHealthcheck,
  flowerQueues,
  flowerTaskInfo,
  flowerTaskResult,
  flowerTaskTypes,
} from "./flower-reading.ts";
import { flowerRefusals } from "./flower-refusals.ts";
import { flowerTasks } from "./flower-tasks.ts";
import { flowerWorkers } from "./flower-workers.ts";
import { getHealth } from "./health.ts";
import { getKafkaStatus, pauseKafka, resumeKafka, seekKafka } from "./kafka.ts";
import { getHistory, getMetrics, getPrometheus, getWorkers } from "./monitoring.ts";
import { chatCompletions } from "./openai/chat-completions.ts";
import { embeddings } from "./openai/embeddings.ts";
import { getModel, listModels } from "./openai/models.ts";
import { responses } from "./openai/responses.ts";
import { getOpenApi } from "./openapi.ts";
import { getAlerts, getIncidents, listAudit } from "./operator-logs.ts";
import { batchRoute, processRoute } from "./process.ts";
import type { Route } from "./route.ts";
import { pageRedirect, staticPage } from "./static-page.ts";
import { listKeys, readKey } from "./store-keys.ts";
import { inspectTask, listStuckTasks } from "./task-inspection.ts";
import { getTaskStream } from "./task-stream.ts";
import { tryTaskType } from "./task-type-trial.ts";
import { getTaskType, listTaskTypes } from "./task-types.ts";
import { getTask, getTaskEvents, listTasksRoute, revokeTask } from "./tasks.ts";
import { getSettings, getWhoami } from "./whoami.ts";

export const routes: readonly Route[] = [
  processRoute,
  batchRoute,
  chatCompletions,
  responses,
  embeddings,
  listModels,
  getModel,
  getTask,
  getTaskEvents,
  getTaskStream,
  inspectTask,
  listStuckTasks,
  revokeTask,
  listTasksRoute,
  listTaskTypes,
  getTaskType,
  putTaskType,
  deleteTaskType,
  tryTaskType,
  promoteCanary,
  takeBackCanary,
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
  readLogSlices,
  listTopics,
  createTopic,
  appendBatches,
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
  flowerTaskTypes,
  flowerTaskInfo,
  flowerTaskResult,
  flowerApply,
  flowerAsyncApply,
  flowerSendTask,
  flowerRevoke,
  flowerAbort,
  flowerQueues,
  flowerHealthcheck,
  ...flowerRefusals,
  getWhoami,
  getSettings,
  getIncidents,
  listAudit,
  ...staticPage("/dashboard", "Open the monitoring page", "Read a file of the monitoring page"),
  getOpenApi(() => routes),
  ...staticPage("/docs", "Open the reference page", "Read a file of the reference page"),
  pageRedirect("/redoc", "/docs/", "Open the reference page at an older address"),
];
