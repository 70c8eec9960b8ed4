// One call of a webhook, as Standard Webhooks says: the same id whenever it is tried again.

import type { ConsumerServices } from "../composition/services.ts";
import { traceHeaders } from "../telemetry/tracing/active-trace.ts";
import type { SpanDefinition } from "../telemetry/tracing/span.ts";
import { signWebhook } from "./webhook-signature.ts";

const answerMs = 10_000;

interface Webhook {
  url: string;
  id: string;
  body: string;
  /** Empty sends it unsigned. */
  secret: string;
}

/** Null when the receiver took it, else why not. */
export async function postWebhook(
  { url, id, body, secret }: Webhook,
  { now, tracer }: Pick<ConsumerServices, "now" | "tracer">,
): Promise<string | null> {
  const timestamp = Math.floor(now() / 1000).toString();
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
  };
  if (secret) headers["webhook-signature"] = await signWebhook(secret, id, timestamp, body);
  return tracer.span(callSpan(url), async (span) => {
    try {
      Object.assign(headers, traceHeaders());
      const signal = AbortSignal.timeout(answerMs);
      const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
      await response.body?.cancel();
      span.set({ "http.response.status_code": response.status });
      if (response.ok) return null;
      span.fail(String(response.status));
      return `the receiver answered ${response.status}`;
    } catch (error) {
      const name = error instanceof Error ? error.name : "unknown";
      span.fail(name);
      return `the receiver did not answer: ${name}`;
    }
  });
}

/** Without `url.full`: path and query of a callback may be its receiver's secret. */
function callSpan(url: string): SpanDefinition {
  const { hostname, port, protocol } = new URL(url);
  return {
    name: "POST",
    kind: "client",
    attributes: {
      "http.request.method": "POST",
      "server.address": hostname,
      "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    },
  };
}
