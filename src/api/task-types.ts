// The task types: the built-in ones, and those that a tenant defines.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { ownName, type TaskTypeDefinition, taskTypeDefinition } from "../task-types/own/definition.ts";
import type { CurrentVersion, StoredVersion } from "../task-types/own/registry.ts";
import type { TaskType } from "../task-types/task-type.ts";
import { taskTypes } from "../task-types/task-types.ts";
import { isoTime } from "../tasks/task-result.ts";
import { invalidField, invalidFields, Problem, unavailable } from "./problem.ts";
import { route } from "./route.ts";
import { checkFields } from "./task-type-fields.ts";

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
const noSuchType = { 404: { description: "There is no such task type." } };

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

const putBody = taskTypeDefinition
  .extend({
    canary: z
      .number()
      .gt(0, "must be above 0 and below 1")
      .lt(1, "must be above 0 and below 1")
      .optional()
      .describe(
        "The share of new tasks that get this version, while the current version stays. Without it, this becomes the current version.",
      ),
  })
  .meta({ id: "NewTaskTypeVersion" });

export const putTaskType = route<z.infer<typeof putBody>>({
  method: "PUT",
  path: "/task-types/{name}",
  summary: "Define a task type of your own, or a new version of it",
  description:
    "A version never changes, and a task keeps the one that it was accepted for. A definition that the version in use has already makes no new one. Other isolates use the new version within five seconds.",
  role: "admin",
  audit: "task_type.put",
  body: putBody,
  responses: {
    200: {
      description: "The version in use has this definition already.",
      schema: withVersions.pick({ name: true }).extend({ version: z.number() }),
    },
    201: { description: "A new version.", schema: withVersions.pick({ name: true }).extend({ version: z.number() }) },
  },
  handle: async ({ params, body, caller }, { ownTaskTypes, cache }: Pick<ApiServices, "ownTaskTypes" | "cache">) => {
    const name = ownName.safeParse(params.name);
    if (!name.success) throw invalidField("name", name.error.issues[0]?.message ?? "is not allowed");
    const { canary, ...definition } = body;
    checkFields(definition);
    checkCache(definition, cache.settingsOf(name.data));
    const defined = await ownTaskTypes
      .registryOf(caller.tenant)
      .define({ name: name.data, definition: JSON.stringify(definition), share: canary ?? null, by: caller.keyId });
    if (defined.outcome === "refused") throw invalidField(canary === undefined ? "name" : "canary", defined.rule);
    ownTaskTypes.forget(caller.tenant);
    const { version, isNew } = defined;
    const headers = { Location: `/task-types/${name.data}` };
    return Response.json({ name: name.data, version }, { status: isNew ? 201 : 200, headers });
  },
});

export const deleteTaskType = route({
  method: "DELETE",
  path: "/task-types/{name}",
  summary: "Retire a task type of your own",
  description:
    "New tasks cannot name it any more. Tasks that were accepted before finish, and their dead letters can be replayed.",
  role: "admin",
  audit: "task_type.delete",
  responses: {
    200: { description: "It is retired.", schema: z.object({ name: z.string(), status: z.string() }) },
    ...noSuchType,
  },
  handle: async ({ params: { name = "" }, caller }, { ownTaskTypes }: Pick<ApiServices, "ownTaskTypes">) => {
    if (taskTypes.has(name)) throw invalidField("name", "is the name of a built-in task type");
    if (!(await ownTaskTypes.registryOf(caller.tenant).retire(name))) throw noType(name);
    ownTaskTypes.forget(caller.tenant);
    return Response.json({ name, status: "retired" });
  },
});

const endCanary = (method: "POST" | "DELETE", path: string, summary: string): ReturnType<typeof route> =>
  route({
    method,
    path,
    summary,
    role: "admin",
    audit: method === "POST" ? "task_type.promote" : "task_type.take_back",
    responses: {
      200: {
        description: "The version that all new tasks get.",
        schema: z.object({ name: z.string(), version: z.number() }),
      },
      404: { description: "No version of the task type is on trial." },
    },
    handle: async ({ params: { name = "" }, caller }, { ownTaskTypes }: Pick<ApiServices, "ownTaskTypes">) => {
      const current = await ownTaskTypes.registryOf(caller.tenant).endCanary(name, method === "POST");
      if (!current) throw new Problem("not_found", `No version of ${name} is on trial.`);
      ownTaskTypes.forget(caller.tenant);
      return Response.json({ name, version: current.version });
    },
  });
export const promoteCanary = endCanary(
  "POST",
  "/task-types/{name}/canary/promote",
  "Give the version on trial to all new tasks",
);
export const takeBackCanary = endCanary("DELETE", "/task-types/{name}/canary", "Take the version on trial back");

const currentOf = (tenant: string, ownTaskTypes: ApiServices["ownTaskTypes"]) =>
  ownTaskTypes.current(tenant).catch(() => {
    throw unavailable("Your task types cannot be read now. Try again.");
  });

const noType = (name: string) => new Problem("not_found", `There is no task type ${name}. See GET /task-types.`);

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

/** A tenant's rules for the cache can only be stricter than those of the deployment. */
function checkCache(
  { cache }: TaskTypeDefinition,
  settings: { minScore: number; maxWrong: number; ttlSeconds: number },
): void {
  if (cache === undefined || cache === "off") return;
  const problems = [
    (cache.threshold ?? 1) < settings.minScore && {
      field: "cache.threshold",
      rule: `must be at least ${settings.minScore}, which is CACHE_THRESHOLD`,
    },
    (cache.max_wrong ?? 0) > settings.maxWrong && {
      field: "cache.max_wrong",
      rule: `must be at most ${settings.maxWrong}, which is CACHE_MAX_WRONG`,
    },
    (cache.ttl_seconds ?? 0) > settings.ttlSeconds && {
      field: "cache.ttl_seconds",
      rule: `must be at most ${settings.ttlSeconds}, which is CACHE_TTL_SECONDS`,
    },
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw invalidFields(problems);
}
