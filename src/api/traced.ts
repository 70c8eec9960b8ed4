// The trace of a request: the caller's trace, or a new trace. Only requests that use the write limit begin a trace, so that polling and
// scraping record none. A request that was not authorized records no span, so that strangers cannot cause costs.
import type { MiddlewareHandler } from "hono";
import type { ApiServices } from "../composition/services.ts";
import { activeTrace } from "../telemetry/tracing/active-trace.ts";
import type { SpanDefinition } from "../telemetry/tracing/span.ts";
import { parseTrace } from "../telemetry/tracing/trace-context.ts";
import type { Route } from "./route.ts";

/** Values that an early step of a request sets for later steps. */
export interface AppEnv {
  Variables: { requestId: string; tenant?: string; taskId?: string; traceId?: string };
}

export function traced(route: Route, servicesOf: () => Pick<ApiServices, "tracer">): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const { tracer } = servicesOf();
    const { headers, url } = context.req.raw;
    const incoming = parseTrace(headers.get("traceparent"), headers.get("tracestate"));
    if (!incoming && !(tracer.records && route.writes)) return next();
    await tracer.enter(incoming, requestSpan(route, url), async (span) => {
      const trace = activeTrace();
      if (trace) context.set("traceId", trace.traceId);
      await next();
      const { status } = context.res;
      span.set({ "http.response.status_code": status });
      if (status >= 500) span.fail(String(status));
      if (context.get("tenant") === undefined) span.drop();
    });
    tracer.flushLater();
  };
}

function requestSpan({ method, path }: Route, url: string): SpanDefinition {
  const { protocol, hostname, port, pathname } = new URL(url);
  return {
    name: `${method} ${path}`,
    kind: "server",
    attributes: {
      "http.request.method": method,
      "http.route": path,
      "url.path": pathname,
      "url.scheme": protocol.slice(0, -1),
      "server.address": hostname,
      "server.port": port === "" ? undefined : Number(port),
    },
  };
}
