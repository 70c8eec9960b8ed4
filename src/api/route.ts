// A route as data: the same definition validates requests, guards the door and writes the OpenAPI document.
import type * as z from "zod";
import type { Role } from "../access/api-keys.ts";
import type { Caller } from "../access/caller.ts";
import type { Services } from "../composition/services.ts";

export interface Exchange<Body, Query> {
  request: Request;
  requestId: string;
  caller: Caller;
  params: Record<string, string>;
  body: Body;
  query: Query;
  services: Services;
}

export interface Route<Body = unknown, Query = unknown> {
  method: "GET" | "POST" | "DELETE";
  /** OpenAPI notation: `/task/{id}`. */
  path: string;
  summary: string;
  description?: string;
  /** The least role that may call. `open` needs no key, `always` not even a deployment that has any. */
  role: Role | "open" | "always";
  body?: z.ZodType<Body>;
  query?: z.ZodType<Query>;
  /** Request headers that mean something, with their description. */
  headers?: Record<string, string>;
  /** Name under which a request goes into the audit log; left out, it does not. */
  audit?: string;
  /** Units a request takes of the tenant's write limit; left out, it is free. */
  writes?(body: Body): number;
  /** Status → what it means and the body's schema. */
  responses: Record<number, { description: string; schema?: z.ZodType; mediaType?: string }>;
  handle(exchange: Exchange<Body, Query>): Promise<Response>;
}

/** Keeps a definition's own types while it joins the list of all routes. */
export const route = <Body = unknown, Query = unknown>(definition: Route<Body, Query>): Route => definition;
