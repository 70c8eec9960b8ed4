// Reads the task types: the built-in ones, and those that a tenant defines.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { taskTypeDefinition } from "../task-types/own/definition.ts";
import type { CurrentVersion, StoredVersion } from "../task-types/own/registry.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { taskTypes } from "../task-types/task-types.ts";
import { isoTime } from "../tasks/task-result.ts";
import { Problem, unavailable } from "./problem.ts";
import { route } from "./route.ts";

const shownVersions = 50;

const listed = z
  .object({
    name: z.string(),
    alias_of: z.string().nullable(),
    description: z.string(),
    options: z.unknown().describe("JSON Schema of the fields that a request has beside those of every request."),
    output: z.unknown().describe("JSON Schema of `result.output`."),
    version: z.number().nullable().describe("The version that new tasks get; null for a built-in task type."),
    canary: z
      .object({ version: z.number(), share: z.number() })
      .nullable()
      .describe("The version on trial and the share of new tasks that it gets."),
  })
  .meta({ id: "TaskType" });

const version = z
  .object({
    version: z.number(),
    definition: taskTypeDefinition,
    created_at: z.iso.datetime(),
    created_by: z.string().nullable().describe("The id of the key that made it; null without a key."),
  })
  .meta({ id: "TaskTypeVersion" });

const withVersions = listed.extend({ versions: z.array(version).describe(`The newest ${shownVersions}.`) });
export const noSuchType = { 404: { description: "There is no such task type." } };

export const listTaskTypes = route({
  method: "GET",
  path: "/task-types",
  summary: "List the task types with their options and outputs",
  role: "reader",
  responses: {
    200: { description: "The built-in task types and your own.", schema: z.object({ task_types: z.array(listed) }) },
  },
  handle: async ({ caller: { tenant } }, { ownTaskTypes }: Pick<ApiServices, "ownTaskTypes">) => {
    const own = await Promise.all(
      (await currentOf(tenant, ownTaskTypes)).map(async (current) => {
        const type = await ownTaskTypes.version(tenant, current.name, current.version);
        return type ? [ownView(type, current)] : [];
      }),
    );
    const builtIn = [...taskTypes].map(([name, type]) => builtInView(name, type));
    return Response.json({ task_types: [...builtIn, ...own.flat()] });
  },
});

export const getTaskType = route({
  method: "GET",
  path: "/task-types/{name}",
  summary: "Read a task type with its versions",
  role: "reader",
  responses: { 200: { description: "The task type.", schema: withVersions }, ...noSuchType },
  handle: async (
    { params: { name = "" }, caller: { tenant } },
    { ownTaskTypes }: Pick<ApiServices, "ownTaskTypes">,
  ) => {
    const builtIn = taskTypes.get(name);
    if (builtIn) return Response.json({ ...builtInView(name, builtIn), versions: [] });
    const current = (await currentOf(tenant, ownTaskTypes)).find((each) => each.name === name);
    const type = current && (await ownTaskTypes.version(tenant, name, current.version));
    if (!current || !type) throw noType(name);
    const versions = await ownTaskTypes.registryOf(tenant).versions(name, shownVersions);
    return Response.json({ ...ownView(type, current), versions: versions.map(versionView) });
  },
});

const currentOf = (tenant: string, ownTaskTypes: ApiServices["ownTaskTypes"]) =>
  ownTaskTypes.current(tenant).catch(() => {
    throw unavailable("Your task types cannot be read now. Try again.");
  });

export const noType = (name: string) => new Problem("not_found", `There is no task type ${name}. See GET /task-types.`);

const builtInView = (name: string, type: TaskType): z.infer<typeof listed> => ({
  name,
  alias_of: name === type.name ? null : type.name,
  description: type.description,
  options: z.toJSONSchema(type.options, { io: "input" }),
  output: z.toJSONSchema(type.output),
  version: null,
  canary: null,
});

const ownView = (type: TaskType, { version, canary }: CurrentVersion): z.infer<typeof listed> => ({
  name: type.name,
  alias_of: null,
  description: type.description,
  options: type.own?.optionsSchema ?? {},
  output: type.outputSchema ?? z.toJSONSchema(type.output),
  version,
  canary,
});

const versionView = ({
  version: number,
  definition,
  createdAt,
  createdBy,
}: StoredVersion): z.infer<typeof version> => ({
  version: number,
  definition: JSON.parse(definition),
  created_at: isoTime(createdAt),
  created_by: createdBy,
});
