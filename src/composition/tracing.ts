// Constructs the tracer from parsed settings, and says where spans and metrics are sent, if they are.
import { waitUntil } from "cloudflare:workers";
import type { Config } from "../config/config.ts";
import { OtlpExporter } from "../telemetry/tracing/otlp-exporter.ts";
import { parseOtlpHeaders } from "../telemetry/tracing/otlp-headers.ts";
import type { Attributes } from "../telemetry/tracing/span.ts";
import { Tracer } from "../telemetry/tracing/tracer.ts";

export function createTracer(config: Config): Tracer {
  const exporter = config.OTEL_EXPORTER_OTLP_ENDPOINT ? createExporter(config) : null;
  return new Tracer({ exporter, ratio: config.OTEL_TRACES_SAMPLER_ARG, now: Date.now, randomHex });
}

function createExporter(config: Config): OtlpExporter {
  return new OtlpExporter({
    ...receiverAt(below(config.OTEL_EXPORTER_OTLP_ENDPOINT, "traces"), config),
    defer: waitUntil,
    wait: (ms) => scheduler.wait(ms),
    now: Date.now,
  });
}

/** Null unless metrics are to be exported. As OpenTelemetry specifies, the endpoint of the metrics alone is used as it is. */
export function createMetricsReceiver(config: Config): OtlpReceiver | null {
  const { OTEL_METRICS_EXPORTER, OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: own, OTEL_EXPORTER_OTLP_ENDPOINT } = config;
  if (OTEL_METRICS_EXPORTER === "none") return null;
  return receiverAt(own || below(OTEL_EXPORTER_OTLP_ENDPOINT, "metrics"), config);
}

interface OtlpReceiver {
  url: string;
  headers: Record<string, string>;
  resource: Attributes;
  scope: string;
}

const below = (endpoint: string, signal: "traces" | "metrics"): string =>
  `${endpoint.replace(/\/+$/, "")}/v1/${signal}`;

function receiverAt(url: string, config: Config): OtlpReceiver {
  const headers = parseOtlpHeaders(config.OTEL_EXPORTER_OTLP_HEADERS);
  return {
    url,
    headers: headers.ok ? headers.value : {},
    resource: { "service.name": config.OTEL_SERVICE_NAME },
    scope: "ai-eventstream",
  };
}

const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
