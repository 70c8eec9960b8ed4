// A route as data: the same definition validates requests, guards the door and writes the OpenAPI document.
import type * as z from "zod";
import type { Role } from "../access/api-keys.ts";
import type { Caller } from "../access/caller.ts";
import type { ApiServices } from "../composition/services.ts";
import type { Config } from "../config/config.ts";
import type { Wire } from "./wire.ts";

export interface Exchange<Body, Query> {
  request: Request;
  requestId: string;
  caller: Caller;
  params: Record<string, string>;
  body: Body;
  query: Query;
}

export interface Route<Body = unknown, Query = unknown> {
  method: "GET" | "POST" | "DELETE";
  /** OpenAPI notation: `/task/{id}`. */
  path: string;
  summary: string;
  description?: string;
  /** The least role that may call. `open` needs no key, `always` not even a deployment that has any. */
  role: Role | "open" | "always";
  /** The one tenant that it serves; left out, each. */
  tenant?: (config: Config) => string;
  /** How its clients speak where that is not this API's own way. */
  wire?: Wire;
  body?: z.ZodType<Body>;
  /** What a request without a body stands for; left out, there must be one. */
  emptyBody?: Body;
  /** Left out, it is MAX_BODY_BYTES. */
  maxBodyBytes?: number;
  query?: z.ZodType<Query>;
  /** Request headers that mean something, with their description. */
  headers?: Record<string, string>;
  /** Name under which a request goes into the audit log; left out, it does not. */
  audit?: string;
  /** Units a request takes of the tenant's write limit; left out, it is free. */
  writes?(body: Body): number;
  /** Status → what it means and the body's schema. */
  responses: Record<number, { description: string; schema?: z.ZodType; mediaType?: string }>;
  /** Its second parameter names the services that it uses. */
  handle(exchange: Exchange<Body, Query>, services: ApiServices): Promise<Response>;
}

/** Keeps a definition's own types while it joins the list of all routes. */
export const route = <Body = unknown, Query = unknown>(definition: Route<Body, Query>): Route => definition;
