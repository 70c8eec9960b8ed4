// All feeds and their intervals. An open screen costs less than two requests a second; a test counts them.
import type * as z from "zod/mini";
import { jobList } from "../api/shapes-of-jobs.ts";
import { kafkaStatus } from "../api/shapes-of-kafka.ts";
import { learnedZones } from "../api/shapes-of-store.ts";
import { alerts, audit, health, history, incidents, metrics, settings, workers } from "../api/shapes-of-system.ts";
import { deadLetterGroups, stuckTasks, taskPage } from "../api/shapes-of-tasks.ts";
import { taskTypes } from "../api/shapes-of-types.ts";
import { Feed } from "./feed.ts";

export const metricsFeed = new Feed(metrics, "/metrics", 2000);
export const historyFeed = new Feed(history, "/metrics/history?minutes=60", 5000);
export const workersFeed = new Feed(workers, "/workers", 3000);
export const stuckFeed = new Feed(stuckTasks, "/tasks/stuck", 5000);
export const kafkaFeed = new Feed(kafkaStatus, "/kafka/status", 2000);
export const tasksFeed = new Feed(taskPage, "/tasks?limit=50", 3000);
export const deadLetterGroupsFeed = new Feed(deadLetterGroups, "/dead-letters/groups", 5000);
export const jobsFeed = new Feed(jobList, "/jobs?limit=10", 3000);
export const healthFeed = new Feed(health, "/health", 10_000);
export const alertsFeed = new Feed(alerts, "/alerts?limit=50", 10_000);
export const auditFeed = new Feed(audit, "/audit?limit=50", 10_000);
export const incidentsFeed = new Feed(incidents, "/incidents", 10_000);
export const learnedZonesFeed = new Feed(learnedZones, "/cache/zones", 10_000);
/** Read once. */
export const settingsFeed = new Feed(settings, "/settings", 0);
export const taskTypesFeed: Feed<z.infer<typeof taskTypes>> = new Feed(taskTypes, "/task-types", 10_000);
