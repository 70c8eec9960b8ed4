// One call of a webhook, as the Standard Webhooks specification defines it. A repeated call has the same id.
import type { ConsumerServices } from "../composition/services.ts";
import { traceHeaders } from "../telemetry/tracing/active-trace.ts";
import type { SpanDefinition } from "../telemetry/tracing/span.ts";

const timeoutMs = 10_000;

interface Webhook {
  url: string;
  id: string;
  body: string;
  /** An empty secret sends the call without a signature. */
  secret: string;
}

/** Null when the receiver accepted the call; otherwise the reason why not. */
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
      const signal = AbortSignal.timeout(timeoutMs);
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

/** The span has no `url.full`, because path and query of a callback may contain a secret of its receiver. */
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

/**
 * The `webhook-signature` header: `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`.
 * Source: Standard Webhooks specification 1.0. The secret is taken as UTF-8 text.
 */
export async function signWebhook(secret: string, id: string, timestamp: string, body: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(`${id}.${timestamp}.${body}`));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}
