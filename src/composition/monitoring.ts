// The logs and histories that an operator reads, reached through the bindings, and the collection of incidents. A stub belongs to the
// request that made it, so each call makes a new one.
import { waitUntil } from "cloudflare:workers";
import type { Config } from "../config/config.ts";
import type { AlertLogObject } from "../monitoring/alerts.ts";
import type { AuditLogObject } from "../monitoring/audit.ts";
import type { MetricsHistoryObject } from "../monitoring/history-totals.ts";
import { IncidentBuffer, type IncidentLogObject } from "../monitoring/incidents.ts";
import type { KeptAnalyses } from "../monitoring/kept-analyses.ts";
import type { CommandWatch } from "../storage/timed-store.ts";
import { setProblemListener } from "../telemetry/log.ts";
import { objectStub } from "./object-stub.ts";

export interface Monitoring {
  alerts: AlertLogObject;
  incidents: IncidentLogObject;
  auditLog: (tenant: string) => AuditLogObject;
  history: (tenant: string) => MetricsHistoryObject;
  keptAnalyses: (tenant: string) => KeptAnalyses;
}

export function createMonitoring(env: Env): Monitoring {
  return {
    alerts: createAlertLog(env),
    incidents: createIncidentLog(env),
    auditLog: createAuditLog(env),
    history: (tenant) => env.METRICS_HISTORY.getByName(tenant),
    keptAnalyses: (tenant) => env.METRICS_HISTORY.getByName(tenant),
  };
}

export function createAuditLog(env: Env): Monitoring["auditLog"] {
  return (tenant) => env.AUDIT_LOG.getByName(tenant);
}

/** Collects this isolate's warnings and errors, and the slow commands that are reported to the returned watch. */
export function collectIncidents(log: IncidentLogObject, config: Config): CommandWatch {
  const wait = (ms: number) => scheduler.wait(ms);
  const buffer = new IncidentBuffer({ log, defer: waitUntil, wait, now: Date.now });
  setProblemListener((line) => buffer.error(line));
  return { slowMs: config.SLOW_COMMAND_MS, now: Date.now, report: (command) => buffer.slow(command) };
}

function createIncidentLog(env: Env): IncidentLogObject {
  const object = (): IncidentLogObject => objectStub(env.INCIDENT_LOG, "incidents");
  return { add: (incidents) => object().add(incidents), read: () => object().read() };
}

function createAlertLog(env: Env): AlertLogObject {
  const object = (): AlertLogObject => objectStub(env.ALERT_LOG, "alerts");
  return {
    record: (results, at, options) => object().record(results, at, options),
    firing: (tenant, at) => object().firing(tenant, at),
    transitions: (tenant, limit) => object().transitions(tenant, limit),
    silences: (tenant, at) => object().silences(tenant, at),
    acknowledge: (alert, acknowledgement, at, notify) => object().acknowledge(alert, acknowledgement, at, notify),
    silence: (silence, at) => object().silence(silence, at),
    endSilence: (id, scopes, at, notify) => object().endSilence(id, scopes, at, notify),
    beginDelivery: (at) => object().beginDelivery(at),
    endDelivery: (delivered, failed) => object().endDelivery(delivered, failed),
  };
}
