// Constructs the tracer from parsed settings, which say whether spans are recorded and where they are sent.
import { waitUntil } from "cloudflare:workers";
import type { Config } from "../config/config.ts";
import { OtlpExporter } from "../telemetry/tracing/otlp-exporter.ts";
import { parseOtlpHeaders } from "../telemetry/tracing/otlp-headers.ts";
import { Tracer } from "../telemetry/tracing/tracer.ts";

export function createTracer(config: Config): Tracer {
  const exporter = config.OTEL_EXPORTER_OTLP_ENDPOINT ? createExporter(config) : null;
  return new Tracer({ exporter, ratio: config.OTEL_TRACES_SAMPLER_ARG, now: Date.now, randomHex });
}

function createExporter(config: Config): OtlpExporter {
  const headers = parseOtlpHeaders(config.OTEL_EXPORTER_OTLP_HEADERS);
  return new OtlpExporter({
    url: `${config.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, "")}/v1/traces`,
    headers: headers.ok ? headers.value : {},
    resource: { "service.name": config.OTEL_SERVICE_NAME },
    scope: "ai-eventstream",
    defer: waitUntil,
    wait: (ms) => scheduler.wait(ms),
    now: Date.now,
  });
}

const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
