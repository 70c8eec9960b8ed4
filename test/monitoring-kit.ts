// The files in monitoring/ that people install in their Prometheus and Grafana, and the queries in them.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";

export const kitFolder = join(import.meta.dirname, "../monitoring");

const panel = z.object({
  title: z.string(),
  type: z.string(),
  description: z.string().default(""),
  gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
  datasource: z.object({ type: z.string(), uid: z.string() }).optional(),
  fieldConfig: z.object({ defaults: z.object({ unit: z.string() }) }).optional(),
  targets: z.array(z.object({ expr: z.string(), legendFormat: z.string().min(1) })).default([]),
});
const dashboard = z.object({
  title: z.string(),
  templating: z.object({ list: z.array(z.object({ name: z.string(), type: z.string() })) }),
  panels: z.array(panel),
});
const rule = z.object({
  record: z.string().optional(),
  alert: z.string().optional(),
  expr: z.string(),
  for: z.string().optional(),
  labels: z.record(z.string(), z.string()).default({}),
  annotations: z.record(z.string(), z.string()).default({}),
});

export const readDashboard = async () =>
  dashboard.parse(JSON.parse(await readFile(join(kitFolder, "grafana-dashboard.json"), "utf8")));

export async function readRules(): Promise<z.infer<typeof rule>[]> {
  const file: unknown = parse(await readFile(join(kitFolder, "prometheus-rules.yaml"), "utf8"));
  return z
    .object({ groups: z.array(z.object({ rules: z.array(rule) })) })
    .parse(file)
    .groups.flatMap(({ rules }) => rules);
}

/** A query as Grafana sends it, with all deployments and tenants chosen. */
export const withVariables = (expr: string): string =>
  expr.replaceAll(/\$(instance|tenant)\b/g, ".*").replaceAll("$__rate_interval", "1h");
