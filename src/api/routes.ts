// Every route, in the groups and the order of the reference page.
import { acknowledgeAlert, endSilence, getAlerts, silenceAlerts } from "./alerts.ts";
import { clearCache } from "./cache.ts";
import { explainDecision, nearestEntries } from "./cache-nearest.ts";
import { cacheZones } from "./cache-zones.ts";
import { discardDeadLetter, listDeadLetterGroups, listDeadLetters, replayDeadLetter } from "./dead-letters.ts";
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
import { home } from "./home.ts";
import { changeJob, countJob, createJob, getJob, listJobs, stopJob } from "./jobs.ts";
import { getKafkaStatus, pauseKafka, resumeKafka, seekKafka } from "./kafka.ts";
import { getHistory, getMetrics, getPrometheus, getWorkers } from "./monitoring.ts";
import { chatCompletions } from "./openai/chat-completions.ts";
import { embeddings } from "./openai/embeddings.ts";
import { getModel, listModels } from "./openai/models.ts";
import { responses } from "./openai/responses.ts";
import { getOpenApi } from "./openapi/document.ts";
import { getIncidents, listAudit } from "./operator-logs.ts";
import { batchRoute, processRoute } from "./process.ts";
import type { Route, RouteGroup } from "./route.ts";
import { pageRedirect, staticPage } from "./static-page.ts";
import { analyseStore, listAnalyses } from "./store-analysis.ts";
import { deleteKeys, expireKeys } from "./store-changes.ts";
import { getKeyTree, listKeys, readKey } from "./store-keys.ts";
import { exportTasks } from "./task-export.ts";
import { inspectTask, listStuckTasks } from "./task-inspection.ts";
import { getTaskStream } from "./task-stream.ts";
import { tryTaskType } from "./task-type-trial.ts";
import { getTaskType, listTaskTypes } from "./task-types.ts";
import { getTask, getTaskEvents, listTasksRoute, revokeTask } from "./tasks.ts";
import { getSettings, getWhoami } from "./whoami.ts";

export const routeGroups: readonly RouteGroup[] = [
  {
    name: "Tasks",
    description: "A text becomes a task. Submit it, read its answer, watch it, find it again.",
    routes: [
      processRoute,
      batchRoute,
      getTask,
      getTaskEvents,
      getTaskStream,
      inspectTask,
      listStuckTasks,
      revokeTask,
      listTasksRoute,
      exportTasks,
      listDeadLetters,
      listDeadLetterGroups,
      replayDeadLetter,
      discardDeadLetter,
    ],
  },
  {
    name: "Jobs",
    description: "One action on all tasks that match a filter, at a pace: revoke, retry or replay.",
    routes: [createJob, countJob, listJobs, getJob, changeJob, stopJob],
  },
  {
    name: "OpenAI's API",
    description: "OpenAI's clients need only another base URL and key. Each call is a task.",
    routes: [chatCompletions, responses, embeddings, listModels, getModel],
  },
  {
    name: "Task types",
    description: "What can be asked of a text: the built-in task types, and your own with their versions.",
    routes: [listTaskTypes, getTaskType, putTaskType, tryTaskType, promoteCanary, takeBackCanary, deleteTaskType],
  },
  {
    name: "Cache",
    description: "Why the semantic cache serves an answer or not, and what the stores hold.",
    routes: [
      clearCache,
      nearestEntries,
      cacheZones,
      explainDecision,
      analyseStore,
      listAnalyses,
      listKeys,
      getKeyTree,
      readKey,
      expireKeys,
      deleteKeys,
    ],
  },
  {
    name: "Kafka",
    description: "The pollers: where they are in each partition; pause, resume and move them.",
    routes: [getKafkaStatus, pauseKafka, resumeKafka, seekKafka],
  },
  {
    name: "Embedded log",
    description: "The log that replaces a Kafka cluster, over the REST protocol of `@upstash/kafka`.",
    routes: [
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
    ],
  },
  {
    name: "Monitoring",
    description: "How the system is: for people, Prometheus and load balancers.",
    routes: [
      getHealth,
      getMetrics,
      getPrometheus,
      getHistory,
      getAlerts,
      acknowledgeAlert,
      silenceAlerts,
      endSilence,
      getWorkers,
    ],
  },
  {
    name: "Flower's API",
    description: "What clients of Celery's monitor Flower read and send.",
    routes: [
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
    ],
  },
  {
    name: "Operations",
    description: "Who calls, what is set, what went wrong and who changed what.",
    routes: [getWhoami, getSettings, getIncidents, listAudit, getOpenApi(() => routeGroups)],
  },
  {
    name: "Pages",
    description: "Pages for people.",
    routes: [
      home,
      ...staticPage("/dashboard", "Open the monitoring page", "Read a file of the monitoring page"),
      ...staticPage("/docs", "Open the reference page", "Read a file of the reference page"),
      ...staticPage("/guide", "Open the documentation", "Read a file of the documentation"),
      pageRedirect("/redoc", "/docs/", "Open the reference page at an older address"),
    ],
  },
];

export const routes: readonly Route[] = routeGroups.flatMap((group) => group.routes);
