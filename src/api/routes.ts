// Every route, in the order the reference page shows them.
import { clearCache } from "./cache.ts";
import { listDeadLetters, replayDeadLetter } from "./dead-letters.ts";
import { getDocs, getDocsFile, getOpenApi } from "./documentation.ts";
import { getHealth } from "./health.ts";
import { getMetrics, getWorkers } from "./monitoring.ts";
import { batchRoute, processRoute } from "./process.ts";
import type { Route } from "./route.ts";
import { getTask, getTaskEvents, listTasksRoute, listTaskTypes, revokeTask } from "./tasks.ts";

export const routes: readonly Route[] = [
  processRoute,
  batchRoute,
  getTask,
  getTaskEvents,
  revokeTask,
  listTasksRoute,
  listTaskTypes,
  listDeadLetters,
  replayDeadLetter,
  clearCache,
  getHealth,
  getMetrics,
  getWorkers,
  getOpenApi(() => routes),
  getDocs,
  getDocsFile,
];
