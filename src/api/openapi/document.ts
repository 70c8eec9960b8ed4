// The OpenAPI 3.1 document, made from the route table.
import * as z from "zod";
import { authenticate } from "../../access/caller.ts";
import type { ApiServices } from "../../composition/services.ts";
import type { TaskType } from "../../task-types/task-type.ts";
import { type Route, type RouteGroup, route } from "../route.ts";
import exampleReplies from "./example-replies.json" with { type: "json" };
import { exampleRequests } from "./example-requests.ts";
import { type ExampleReply, operationOf } from "./operation.ts";
import { describeOutputs } from "./outputs.ts";
import { describeOwnRequests } from "./own-types.ts";
import { webhooks, webhookTag } from "./webhooks.ts";

const replies: Readonly<Record<string, ExampleReply>> = exampleReplies;

export const getOpenApi = (groups: () => readonly RouteGroup[]): Route =>
  route({
    method: "GET",
    path: "/openapi.json",
    summary: "Read this document",
    description: "With a key it also describes the task types of the key's tenant.",
    role: "open",
    responses: { 200: { description: "The OpenAPI 3.1 document.", schema: z.unknown() } },
    handle: async ({ request }, services) =>
      Response.json(openApiDocument(groups(), new URL(request.url).origin, await ownTypesOf(request, services))),
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

/** `own`: the task types that the reader's tenant defines. */
export function openApiDocument(
  groups: readonly RouteGroup[],
  origin: string,
  own: readonly TaskType[] = [],
): Record<string, unknown> {
  const components: Record<string, unknown> = {};
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { name, routes } of groups) {
    for (const route of routes) {
      if (route.undocumented) continue;
      const { method, path } = route;
      const examples = { ...exampleRequests[`${method} ${path}`], reply: replies[`${method} ${path}`] };
      const operation = operationOf(route, examples, components);
      paths[path] = { ...paths[path], [method.toLowerCase()]: { tags: [name], ...operation } };
    }
  }
  const called = webhooks(components);
  const described = describeOwnRequests(paths, components, own);
  describeOutputs(components, own);
  const documented = groups.filter(({ routes }) => routes.some(({ undocumented }) => !undocumented));
  return {
    openapi: "3.1.0",
    info: {
      title: "AI-EventStream",
      version: "1",
      description: "Every text becomes a task, which a semantic cache or a language model answers.",
      contact: { name: "AI-EventStream", url: origin },
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: origin }],
    tags: [...documented.map(({ name, description }) => ({ name, description })), webhookTag],
    paths: described,
    webhooks: called,
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
