// A route as an operation of the OpenAPI document.
import type * as z from "zod";
import { errorEnvelope } from "../problem.ts";
import type { Route } from "../route.ts";
import type { ExampleRequest } from "./example-requests.ts";
import { type Components, jsonContent, queryFields } from "./schemas.ts";

export interface ExampleReply {
  status: number;
  body: unknown;
}

interface Examples extends ExampleRequest {
  reply: ExampleReply | undefined;
}

export function operationOf(route: Route, example: Examples, components: Components): Record<string, unknown> {
  const errorSchema = route.wire?.errorSchema ?? errorEnvelope;
  const content = (type: z.ZodType | null, mediaType?: string, reply?: unknown) => {
    if (mediaType)
      return { [mediaType]: { schema: { type: "string" }, ...(reply !== undefined && { example: reply }) } };
    return type && jsonContent(type, "output", components, reply);
  };
  const replies = Object.entries({ ...commonRefusals(route), ...route.responses }).map(([status, reply]) => {
    const sent = example.reply?.status === Number(status) ? example.reply.body : undefined;
    const body = content(reply.schema ?? (Number(status) >= 400 ? errorSchema : null), reply.mediaType, sent);
    return [status, { description: reply.description, ...(body && { content: body }) }];
  });
  const body = route.body && jsonContent(route.body, "input", components, example.body);
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replaceAll(/[^a-zA-Z]+(\w?)/g, (_, next: string) => next.toUpperCase())}`,
    summary: route.summary,
    description: [route.description, neededKey(route)].filter(Boolean).join(" "),
    security: needsKey(route) ? [{ apiKeyAsPassword: [] }, { apiKey: [] }] : [],
    ...(needsKey(route) && { "x-role": route.role }),
    parameters: parametersOf(route, example),
    ...(body && { requestBody: { required: route.emptyBody === undefined, content: body } }),
    responses: {
      ...Object.fromEntries(replies),
      default: { description: "The request failed.", content: content(errorSchema) },
    },
  };
}

const needsKey = ({ role }: Route): boolean => role !== "open" && role !== "always";

const neededKey = (route: Route): string =>
  needsKey(route) ? `Needs a key with the role ${route.role} or a higher one.` : "Needs no key.";

/** What any route of this kind may answer. */
function commonRefusals(route: Route): Route["responses"] {
  const invalid = route.invalidStatus ?? (route.wire ? 400 : 422);
  return {
    ...(needsKey(route) && { 401: { description: "The key is missing or unknown." } }),
    ...(needsKey(route) && { 403: { description: "The role of the key does not allow this." } }),
    [invalid]: { description: "A parameter or a field is invalid. The error names each of them and the rule." },
    ...(route.writes && { 429: { description: "The write limit of the tenant is reached." } }),
  };
}

function parametersOf({ path, query, headers = {} }: Route, example: ExampleRequest): Record<string, unknown>[] {
  const text = { type: "string" };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: text,
  }));
  const inHeader = Object.entries(headers).map(([name, description]) => ({
    name,
    in: "header",
    description,
    schema: text,
  }));
  return [...inPath, ...queryFields(query), ...inHeader].map((parameter) => {
    const value = example.parameters?.[parameter.name ?? ""];
    return value === undefined ? parameter : { ...parameter, example: value };
  });
}
