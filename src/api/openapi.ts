// The OpenAPI 3.1 document, made from the route table. Its schemas are JSON Schema 2020-12, which zod writes.
import * as z from "zod";
import { authenticate } from "../access/caller.ts";
import type { ApiServices } from "../composition/services.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { describeOwnRequests } from "./openapi-own-types.ts";
import { errorEnvelope } from "./problem.ts";
import { type Route, route } from "./route.ts";

export const getOpenApi = (routes: () => readonly Route[]): Route =>
  route({
    method: "GET",
    path: "/openapi.json",
    summary: "Read this document",
    description: "With a key it also describes the task types of the key's tenant.",
    role: "open",
    responses: { 200: { description: "The OpenAPI 3.1 document.", schema: z.unknown() } },
    handle: async ({ request }, services) =>
      Response.json(openApiDocument(routes(), new URL(request.url).origin, await ownTypesOf(request, services))),
  });

/** None without a key that is known. */
async function ownTypesOf(
  { headers }: Request,
  { config, ownTaskTypes }: Pick<ApiServices, "config" | "ownTaskTypes">,
): Promise<TaskType[]> {
  const caller = await authenticate(headers.get("authorization") ?? undefined, config.API_KEYS, config.OPEN_TENANT);
  if (!caller.ok) return [];
  const { tenant } = caller.value;
  const current = await ownTaskTypes.current(tenant);
  const types = await Promise.all(current.map(({ name, version }) => ownTaskTypes.version(tenant, name, version)));
  return types.filter((type) => type !== null);
}

export function openApiDocument(
  routes: readonly Route[],
  origin: string,
  own: readonly TaskType[] = [],
): Record<string, unknown> {
  const components: Record<string, unknown> = {};
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    if (route.path.endsWith("*")) continue;
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, components) };
  }
  const described = describeOwnRequests(paths, components, own);
  return {
    openapi: "3.1.0",
    info: {
      title: "AI-EventStream",
      version: "1",
      description: "Every text becomes a task, which a semantic cache or a language model answers.",
    },
    servers: [{ url: origin }],
    paths: described,
    components: { schemas: components, securitySchemes },
  };
}

/** A request uses one of them. Bearer is the last: hey-api's clients send a key that they are given in the form of the last scheme. */
const securitySchemes = {
  apiKeyAsPassword: {
    type: "http",
    scheme: "basic",
    description: "Use any user name, and an API key as the password.",
  },
  apiKey: { type: "http", scheme: "bearer" },
};

function operationOf(route: Route, components: Record<string, unknown>): Record<string, unknown> {
  const schema = (type: z.ZodType, io: "input" | "output") => schemaOf(type, io, components);
  const json = (type: z.ZodType, io: "input" | "output") => ({ "application/json": { schema: schema(type, io) } });
  const errorSchema = route.wire?.errorSchema ?? errorEnvelope;
  const responses = Object.entries(route.responses).map(([status, { description, schema: body, mediaType }]) => {
    const type = body ?? (Number(status) >= 400 ? errorSchema : null);
    const content = mediaType ? { [mediaType]: {} } : type && json(type, "output");
    return [status, { description, ...(content && { content }) }];
  });
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replaceAll(/[^a-zA-Z]+(\w?)/g, (_, next: string) => next.toUpperCase())}`,
    summary: route.summary,
    ...(route.description && { description: route.description }),
    ...(!["open", "always"].includes(route.role) && {
      security: Object.keys(securitySchemes).map((name) => ({ [name]: [] })),
      "x-role": route.role,
    }),
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...(route.body && { requestBody: { required: route.emptyBody === undefined, content: json(route.body, "input") } }),
    responses: {
      ...Object.fromEntries(responses),
      default: { description: "The request failed.", content: json(errorSchema, "output") },
    },
  };
}

/** A schema with an id becomes a component, and so do the schemas that it contains. */
function schemaOf(type: z.ZodType, io: "input" | "output", components: Record<string, unknown>): unknown {
  const { $schema: _, $defs = {}, id, ...schema } = z.toJSONSchema(type, { io, unrepresentable: "any" });
  const moved = (part: unknown): unknown =>
    JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', '"#/components/schemas/'));
  for (const [name, definition] of Object.entries($defs)) {
    const { id: __, ...rest } = definition;
    components[name] = moved(rest);
  }
  if (typeof id !== "string") return moved(schema);
  components[id] = moved(schema);
  return { $ref: `#/components/schemas/${id}` };
}

const text = { type: "string" };

const pathParameters = ({ path }: Route) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: text }));

const headerParameters = ({ headers = {} }: Route) =>
  Object.entries(headers).map(([name, description]) => ({ name, in: "header", description, schema: text }));

function queryParameters({ query }: Route): unknown[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input", unrepresentable: "any" });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}
