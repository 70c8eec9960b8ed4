// The API's own description: an OpenAPI document made from the route table, and a reference page that shows it.
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

export const getDocs = route({
  method: "GET",
  path: "/docs",
  summary: "Reference page",
  role: "open",
  responses: { 302: { description: "To `/docs/`, where the page and its files are." } },
  // Not `Response.redirect`, whose headers nobody may add to.
  handle: async () => new Response(null, { status: 302, headers: { Location: "/docs/" } }),
});

export const getDocsFile = route({
  method: "GET",
  path: "/docs/*",
  summary: "Files of the reference page",
  role: "open",
  responses: { 200: { description: "HTML, script or style.", mediaType: "text/html" } },
  handle: async ({ request, services }) => {
    const file = await services.assets.fetch(request);
    return new Response(file.body, file);
  },
});
