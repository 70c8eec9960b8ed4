// One call of a webhook. A repeated call has the same id.
import type { ConsumerServices } from "../composition/services.ts";
import { parseWebhookSecrets, signWebhook } from "../kernel/standard-webhooks.ts";
import { traceHeaders } from "../telemetry/tracing/active-trace.ts";
import type { SpanDefinition } from "../telemetry/tracing/span.ts";

const timeoutMs = 10_000;

type Services = Pick<ConsumerServices, "now" | "tracer">;

/** The envelope of Standard Webhooks. */
interface WebhookEvent {
  /** `task.success`: what happened, in a hierarchy. */
  type: string;
  /** When it happened, ISO 8601. */
  timestamp: string;
  data: unknown;
}

interface Webhook {
  url: string;
  id: string;
  event: WebhookEvent;
  /** A setting with its secrets; an empty one sends the call without a signature. */
  secrets: string;
}

/** Calls a webhook as Standard Webhooks says. Null when the receiver accepted the call; otherwise the reason why not. */
export async function postWebhook({ url, id, event, secrets }: Webhook, services: Services): Promise<string | null> {
  const body = JSON.stringify(event);
  const timestamp = Math.floor(services.now() / 1000).toString();
  const headers: Record<string, string> = { "webhook-id": id, "webhook-timestamp": timestamp };
  const keys = parseWebhookSecrets(secrets) ?? [];
  if (keys.length > 0) headers["webhook-signature"] = await signWebhook(keys, id, timestamp, body);
  return postJson(url, body, headers, services);
}

/** Null when the receiver accepted the call; otherwise the reason why not. */
export async function postJson(
  url: string,
  body: string,
  given: Record<string, string>,
  { tracer }: Pick<Services, "tracer">,
): Promise<string | null> {
  return tracer.span(callSpan(url), async (span) => {
    try {
      const headers = { "content-type": "application/json", ...given, ...traceHeaders() };
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
