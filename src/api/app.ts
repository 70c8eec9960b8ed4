// The Hono app over the route table. Every request gets an id and passes authorization, validation and the write limit before its
// route runs; its response gets security headers and one log line. Only this file turns errors into responses.
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import type { ApiServices } from "../composition/services.ts";
import { ConfigError } from "../kernel/config-error.ts";
import { newerStorageOf } from "../storage/migrations.ts";
import { log } from "../telemetry/log.ts";
import { authorize, useWriteLimit } from "./access.ts";
import { audited } from "./audited.ts";
import { Problem, problemResponse, unavailable, validationProblem } from "./problem.ts";
import { readJson } from "./read-body.ts";
import { readQuery } from "./read-query.ts";
import type { Route, Wire } from "./route.ts";
import { routes } from "./routes.ts";
import { type AppEnv, traced } from "./traced.ts";

/** Set on every response. They are constant, because Hono's own middleware would build them again for each request. */
const securityHeaders: readonly (readonly [string, string])[] = [
  [
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  ],
  ["Strict-Transport-Security", "max-age=31536000"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
];

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
      ? cors({
          origin: origins,
          exposeHeaders: [
            "Location",
            "X-Request-Id",
            "Retry-After",
            "Warning",
            "x-task-id",
            "x-cache",
            "x-cache-reason",
          ],
        })(context, next)
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
  const caller = await authorize(request, definition, services);
  if (caller.tenant) context.set("tenant", caller.tenant);

  const query = definition.anyQuery ? undefined : readQuery(request.url, definition.query, definition.invalidStatus);
  const body = definition.body?.safeParse(
    await readJson(request, {
      maxBytes: definition.maxBodyBytes ?? services.config.MAX_BODY_BYTES,
      whenEmpty: definition.emptyBody,
      hasAnyContentType: definition.hasAnyContentType ?? false,
    }),
  );
  if (body && !body.success) throw validationProblem(body.error, definition.invalidStatus);
  const read = definition.read ? await definition.read(body?.data, caller, services) : body?.data;

  const units = definition.writes?.(read) ?? 0;
  const limitHeaders = units > 0 ? await useWriteLimit(caller.tenant, units, services) : {};
  const exchange = {
    request,
    requestId: context.get("requestId"),
    caller,
    params: context.req.param(),
    body: read,
    query,
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

/** The caller's request id if it is valid. Hono's own middleware would create headers for every response, which this app sets itself. */
function requestIdOf({ headers }: Request): string {
  const given = headers.get("X-Request-Id") ?? "";
  return /^[\w=-]{1,255}$/.test(given) ? given : crypto.randomUUID();
}

/** A path that exists with other methods is a 405 with `Allow`; any other path is a 404. */
function unknownRoute(path: string): Problem {
  const allowed = routes.filter((route) => pathPattern(route.path).test(path)).map((route) => route.method);
  if (allowed.length === 0) return new Problem("not_found", `There is no route ${path}. See /openapi.json.`);
  const allow = [...new Set([...allowed, ...(allowed.includes("GET") ? ["HEAD"] : [])])].join(", ");
  return new Problem("method_not_allowed", `This route allows ${allow}.`, { headers: { Allow: allow } });
}

function problemOf(error: Error, requestId: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ConfigError) {
    log("error", { event: "misconfigured", request_id: requestId, error: error.message });
    return new Problem("misconfigured", "A setting of this deployment is wrong. Its log says which.");
  }
  const newerStorage = newerStorageOf(error);
  if (newerStorage) {
    log("error", { event: "newer_storage", request_id: requestId, error: newerStorage });
    return new Problem("store_unavailable", newerStorage);
  }
  if (isUnreachable(error)) {
    log("error", { event: "object_unreachable", request_id: requestId, error: error.message });
    return unavailable("A part of the system did not answer. Try again.");
  }
  log("error", { event: "internal_error", request_id: requestId, error: error.message, stack: error.stack ?? null });
  return new Problem("internal_error", "internal error");
}

/** The platform sets these on errors of an overloaded, moved or restarting object, as opposed to errors of its code. */
const isUnreachable = (error: object): boolean =>
  ["retryable", "overloaded", "durableObjectReset"].some((property) => Reflect.get(error, property) === true);

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");
const pathPattern = (path: string): RegExp =>
  new RegExp(
    `^${path.replaceAll(/[.*]/g, (character) => (character === "*" ? ".*" : "\\.")).replaceAll(/\{\w+\}/g, "[^/]+")}$`,
  );
