// A route as data: its definition validates requests, authorizes callers and describes the route in the OpenAPI document.
import type * as z from "zod";
import type { Role } from "../access/api-keys.ts";
import type { Caller } from "../access/caller.ts";
import type { ApiServices } from "../composition/services.ts";
import type { Config } from "../config/config.ts";
import type { Problem } from "./problem.ts";
import type { QuerySchema } from "./read-query.ts";

export interface Exchange<Body, Query> {
  request: Request;
  requestId: string;
  caller: Caller;
  params: Record<string, string>;
  body: Body;
  query: Query;
}

/** The protocol of another API: how its clients read an error. */
export interface Wire {
  errorResponse(problem: Problem): Response;
  errorSchema: z.ZodType;
}

export interface Route<Body = unknown, Query = unknown> {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** OpenAPI notation: `/task/{id}`. */
  path: string;
  summary: string;
  description?: string;
  /** The least role that may call. `open` needs no key; `always` also answers when the deployment has no keys. */
  role: Role | "open" | "always";
  /** The tenants that the route serves; every tenant when left out. */
  tenants?: (config: Config) => readonly string[];
  /** The protocol of the route's clients, when it is not this API's own. */
  wire?: Wire;
  /** The status of an invalid query or body, when the clients are those of an API that does not answer 422. */
  invalidStatus?: number;
  body?: z.ZodType<Body>;
  /** Reads the body as `body` left it, where its tenant decides what it may say; throws a Problem. */
  read?(body: unknown, caller: Caller, services: ApiServices): Promise<Body>;
  /** The body is JSON whatever its Content-Type says. It is read like any other when a page of a browser sends it. */
  hasAnyContentType?: true;
  /** The body that a request without a body has; when left out, a body is required. */
  emptyBody?: Body;
  /** MAX_BODY_BYTES when left out. */
  maxBodyBytes?: number;
  /** Any other parameter is refused. */
  query?: QuerySchema<Query>;
  /** The parameters do not matter: a page's address may have some that are not for this system. */
  anyQuery?: true;
  /** It is not part of the API: a page, or a route that only says why there is none. */
  undocumented?: true;
  /** Request headers that the route reads, with their description. */
  headers?: Record<string, string>;
  /** The action that the audit log records; requests are not recorded when it is left out. */
  audit?: string;
  /** How many writes of the tenant's limit a request uses; none when left out. */
  writes?(body: Body): number;
  /** HTTP status → its meaning and the schema of the body. */
  responses: Record<number, { description: string; schema?: z.ZodType; mediaType?: string }>;
  /** The type of the second parameter lists the services that the route uses. */
  handle(exchange: Exchange<Body, Query>, services: ApiServices): Promise<Response>;
}

/** Routes that the reference page shows together. */
export interface RouteGroup {
  name: string;
  description: string;
  routes: readonly Route[];
}

/** Checks a definition with its own types and gives it the type of the list of all routes. */
export const route = <Body = unknown, Query = unknown>(definition: Route<Body, Query>): Route => definition;
