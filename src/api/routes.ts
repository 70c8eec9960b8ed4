// Every route, in the order the reference page shows them.
import { getAlerts } from "./alerts.ts";
import { listAudit } from "./audit.ts";
import { clearCache } from "./cache.ts";
import { explainDecision, nearestEntries } from "./cache-nearest.ts";
import { getDashboard, getDashboardFile } from "./dashboard.ts";
import { listDeadLetters, replayDeadLetter } from "./dead-letters.ts";
import { getDocs, getDocsFile, getOpenApi } from "./documentation.ts";
import { flowerQueues, flowerRevoke, flowerTaskInfo, flowerTasks, flowerWorkers } from "./flower.ts";
import { getHealth } from "./health.ts";
import { getHistory } from "./history.ts";
import { getIncidents } from "./incidents.ts";
import { getKafkaStatus, pauseKafka, resumeKafka, seekKafka } from "./kafka.ts";
import { getMetrics, getPrometheus, getWorkers } from "./monitoring.ts";
import { batchRoute, processRoute } from "./process.ts";
import type { Route } from "./route.ts";
import { getSettings } from "./settings.ts";
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
  getDashboard,
  getDashboardFile,
  getOpenApi(() => routes),
  getDocs,
  getDocsFile,
];
