// Hono app: mounts the route table. In front of every route the same steps: request id, door, limit, validation;
// behind it security headers and one log line. Errors become the one envelope here and nowhere else.
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import type { ApiServices } from "../composition/services.ts";
import { ConfigError } from "../config/config.ts";
import { newerStorageOf } from "../storage/migrations.ts";
import { log } from "../telemetry/log.ts";
import { audited } from "./audited.ts";
import { admit, takeFromLimit } from "./door.ts";
import { Problem, problemResponse, validationProblem } from "./problem.ts";
import { readJson } from "./read-body.ts";
import type { Route } from "./route.ts";
import { routes } from "./routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { type AppEnv, traced } from "./traced.ts";
import type { Wire } from "./wire.ts";

/** `servicesOf` throws a ConfigError when a setting is wrong. */
export function createApp(servicesOf: () => ApiServices): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(logRequest);
  app.use((context, next) => {
    const origins = servicesOf()
      .config.CORS_ORIGINS.split(",")
      .map((origin) => origin.trim())
      .filter(Boolean);
    return origins.length > 0
      ? cors({ origin: origins, exposeHeaders: ["Location", "X-Request-Id", "Retry-After"] })(context, next)
      : next();
  });
  for (const definition of routes) {
    const { method, path, wire } = definition;
    const answer = (context: Context<AppEnv>) => serve(definition, context, servicesOf());
    const answerOnWire = (context: Context<AppEnv>, { errorResponse }: Wire) =>
      answer(context).catch((error: Error) => errorResponse(problemOf(error, context.get("requestId"))));
    const handler = wire ? (context: Context<AppEnv>) => answerOnWire(context, wire) : answer;
    app.on(method, honoPath(path), traced(definition, servicesOf), handler);
  }
  app.notFound((context) => problemResponse(unknownRoute(context.req.path), context.get("requestId")));
  app.onError((error, context) =>
    problemResponse(problemOf(error, context.get("requestId")), context.get("requestId")),
  );
  return app;
}

async function serve(definition: Route, context: Context<AppEnv>, services: ApiServices): Promise<Response> {
  const request = context.req.raw;
  const caller = await admit(request, definition, services);
  if (caller.tenant) context.set("tenant", caller.tenant);

  const query = definition.query?.safeParse(context.req.query());
  if (query && !query.success) throw validationProblem(query.error, "query");
  const body = definition.body?.safeParse(
    await readJson(request, definition.maxBodyBytes ?? services.config.MAX_BODY_BYTES, definition.emptyBody),
  );
  if (body && !body.success) throw validationProblem(body.error);

  const units = definition.writes?.(body?.data) ?? 0;
  const limitHeaders = units > 0 ? await takeFromLimit(caller.tenant, units, services) : {};
  const exchange = {
    request,
    requestId: context.get("requestId"),
    caller,
    params: context.req.param(),
    body: body?.data,
    query: query?.data,
  };
  const act = () => definition.handle(exchange, services);
  const response = definition.audit ? await audited(definition.audit, exchange, services, act) : await act();
  for (const [name, value] of Object.entries(limitHeaders)) response.headers.set(name, value);
  return response;
}

async function logRequest(context: Context<AppEnv>, next: () => Promise<void>): Promise<void> {
  const started = Date.now();
  context.set("requestId", requestIdOf(context.req.raw));
  await next();
  const { headers } = context.res;
  headers.set("X-Request-Id", context.get("requestId"));
  for (const [name, value] of securityHeaders) headers.set(name, value);
  log("info", {
    event: "request",
    request_id: context.get("requestId"),
    method: context.req.method,
    path: context.req.path,
    status: context.res.status,
    tenant: context.get("tenant") ?? null,
    ms: Date.now() - started,
    ...(context.get("traceId") && { trace_id: context.get("traceId") }),
  });
}

/** The caller's own, if it is one. Hono's step for this makes headers for every answer, which are set again here. */
function requestIdOf({ headers }: Request): string {
  const given = headers.get("X-Request-Id") ?? "";
  return /^[\w=-]{1,255}$/.test(given) ? given : crypto.randomUUID();
}

/** A path that exists under other methods is 405 with Allow, any other is 404. */
function unknownRoute(path: string): Problem {
  const allowed = routes.filter((route) => pathPattern(route.path).test(path)).map((route) => route.method);
  if (allowed.length === 0) return new Problem("not_found", `There is no ${path}. See /openapi.json.`);
  const allow = [...new Set([...allowed, ...(allowed.includes("GET") ? ["HEAD"] : [])])].join(", ");
  return new Problem("method_not_allowed", `Allowed here: ${allow}.`, { headers: { Allow: allow } });
}

function problemOf(error: Error, requestId: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ConfigError) {
    log("error", { event: "misconfigured", request_id: requestId, error: error.message });
    return new Problem("misconfigured", "A setting of this deployment is wrong; its log says which.");
  }
  const newerStorage = newerStorageOf(error);
  if (newerStorage) {
    log("error", { event: "newer_storage", request_id: requestId, error: newerStorage });
    return new Problem("store_unavailable", newerStorage);
  }
  if (isUnreachable(error)) {
    log("error", { event: "object_unreachable", request_id: requestId, error: error.message });
    return new Problem("store_unavailable", "A part of the system did not answer; try again.", {
      headers: { "Retry-After": "1" },
    });
  }
  log("error", { event: "internal_error", request_id: requestId, error: error.message, stack: error.stack ?? null });
  return new Problem("internal_error", "internal error");
}

/** The platform marks what comes from an overloaded, moved or restarting object, and not from its code. */
const isUnreachable = (error: object): boolean =>
  ["retryable", "overloaded", "durableObjectReset"].some((mark) => Reflect.get(error, mark) === true);

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");
const pathPattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/[.*]/g, (one) => (one === "*" ? ".*" : "\\.")).replaceAll(/\{\w+\}/g, "[^/]+")}$`);
