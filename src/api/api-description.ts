// The API's own description: an OpenAPI document made from the route table.
import * as z from "zod";
import { openApiDocument } from "./openapi.ts";
import { type Route, route } from "./route.ts";

export const getOpenApi = (routes: () => readonly Route[]): Route =>
  route({
    method: "GET",
    path: "/openapi.json",
    summary: "This document",
    role: "open",
    responses: { 200: { description: "OpenAPI 3.1.", schema: z.unknown() } },
    handle: async ({ request }) => Response.json(openApiDocument(routes(), new URL(request.url).origin)),
  });
