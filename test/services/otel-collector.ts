// The OpenTelemetry Collector: it receives as everybody's does, and writes what it understood to a file. The one in OTELCOL,
// or built with Go on first use, from published modules.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { vi } from "vitest";
import * as z from "zod";
import { freePort, newFile } from "../kafka/java.ts";

const run = promisify(execFile);
const projectRoot = join(import.meta.dirname, "../..");
const built = join(projectRoot, "node_modules/.cache/otelcol/otelcol");
const builder = "go.opentelemetry.io/collector/cmd/builder@v0.161.0";

const attribute = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) });
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().default(""),
  traceState: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.coerce.bigint(),
  endTimeUnixNano: z.coerce.bigint(),
  attributes: z.array(attribute).default([]),
  status: z.object({ code: z.number().optional() }).default({}),
});
const line = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});
const point = z.object({
  attributes: z.array(attribute).default([]),
  startTimeUnixNano: z.coerce.bigint(),
  timeUnixNano: z.coerce.bigint(),
  asDouble: z.number().optional(),
  count: z.coerce.number().optional(),
  sum: z.number().optional(),
  explicitBounds: z.array(z.number()).optional(),
  bucketCounts: z.array(z.coerce.number()).optional(),
});
const points = z.object({
  dataPoints: z.array(point),
  aggregationTemporality: z.number().optional(),
  isMonotonic: z.boolean().optional(),
});
const metric = z.object({
  name: z.string(),
  gauge: points.optional(),
  sum: points.optional(),
  histogram: points.optional(),
});
const metricsLine = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeMetrics: z.array(z.object({ metrics: z.array(metric) })),
    }),
  ),
});
type MetricPoint = Omit<z.infer<typeof point>, "attributes"> & { attributes: Record<string, unknown> };
export interface ReceivedMetric {
  name: string;
  kind: "gauge" | "sum" | "histogram";
  aggregationTemporality?: number | undefined;
  isMonotonic?: boolean | undefined;
  points: MetricPoint[];
}

/** Its attributes by name, the resource's among them; an integer is a string of digits. */
export type ReceivedSpan = Omit<z.infer<typeof span>, "attributes"> & { attributes: Record<string, unknown> };

export class OtelCollector {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #file: string;
  readonly #metricsFile: string;

  private constructor(url: string, process: ChildProcess, file: string, metricsFile: string) {
    this.url = url;
    this.#process = process;
    this.#file = file;
    this.#metricsFile = metricsFile;
  }

  static async start(): Promise<OtelCollector> {
    const program = process.env.OTELCOL ?? (await build());
    const endpoint = `127.0.0.1:${await freePort()}`;
    const [file, metricsFile, config] = [newFile("spans.json"), newFile("metrics.json"), newFile("otelcol.yaml")];
    writeFileSync(config, JSON.stringify(configOf(endpoint, file, metricsFile)));
    const collector = new OtelCollector(
      `http://${endpoint}`,
      spawn(program, ["--config", config], { stdio: "ignore" }),
      file,
      metricsFile,
    );
    await vi.waitFor(() => fetch(collector.url), { timeout: 20_000, interval: 50 });
    return collector;
  }

  /** What it received of a trace, or of all. */
  spans(traceId?: string): ReceivedSpan[] {
    const lines = existsSync(this.#file) ? readFileSync(this.#file, "utf8").split("\n").filter(Boolean) : [];
    const received = lines.flatMap((text) => line.parse(JSON.parse(text)).resourceSpans);
    const spans = received.flatMap(({ resource, scopeSpans }) =>
      scopeSpans
        .flatMap((scope) => scope.spans)
        .map((each) => ({ ...each, attributes: valuesOf([...resource.attributes, ...each.attributes]) })),
    );
    return traceId === undefined ? spans : spans.filter((each) => each.traceId === traceId);
  }

  /** The metrics of the last export; empty when none came. */
  metrics(): ReceivedMetric[] {
    const lines = existsSync(this.#metricsFile)
      ? readFileSync(this.#metricsFile, "utf8").split("\n").filter(Boolean)
      : [];
    return metricsLine
      .parse(JSON.parse(lines.at(-1) ?? '{"resourceMetrics":[]}'))
      .resourceMetrics.flatMap(({ resource, scopeMetrics }) =>
        scopeMetrics.flatMap(({ metrics }) => metrics.map((each) => readMetric(each, resource.attributes))),
      );
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exited;
  }
}

function valuesOf(attributes: readonly z.infer<typeof attribute>[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

function readMetric(
  { name, ...given }: z.infer<typeof metric>,
  resource: readonly z.infer<typeof attribute>[],
): ReceivedMetric {
  for (const kind of ["gauge", "sum", "histogram"] as const) {
    const { dataPoints, ...common } = given[kind] ?? { dataPoints: null };
    if (dataPoints === null) continue;
    const read = dataPoints.map((each) => ({ ...each, attributes: valuesOf([...resource, ...each.attributes]) }));
    return { name, kind, ...common, points: read };
  }
  throw new Error(`${name} has no points`);
}

const configOf = (endpoint: string, path: string, metricsPath: string) => ({
  receivers: { otlp: { protocols: { http: { endpoint } } } },
  exporters: {
    "file/traces": { path, flush_interval: "50ms" },
    "file/metrics": { path: metricsPath, flush_interval: "50ms" },
  },
  service: {
    telemetry: { metrics: { level: "none" } },
    pipelines: {
      traces: { receivers: ["otlp"], exporters: ["file/traces"] },
      metrics: { receivers: ["otlp"], exporters: ["file/metrics"] },
    },
  },
});

async function build(): Promise<string> {
  if (existsSync(built)) return built;
  const config = join(import.meta.dirname, "otelcol-builder.yaml");
  // The builder makes only the last folder of its output path.
  mkdirSync(dirname(built), { recursive: true });
  await run("go", ["run", builder, "--config", config], { cwd: projectRoot, maxBuffer: 10_000_000 }).catch((error) => {
    throw new Error(
      `The OpenTelemetry Collector could not be built with go; OTELCOL can name one that is there: ${error.message}`,
    );
  });
  return built;
}
