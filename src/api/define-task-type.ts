// Defines and retires a tenant's own task types, and ends the trial of a version.
import * as z from "zod";
import type { ApiServices } from "../composition/services.ts";
import { ownName, taskTypeDefinition } from "../task-types/own/definition.ts";
import { taskTypes } from "../task-types/task-types.ts";
import { invalidField, Problem } from "./problem.ts";
import { route } from "./route.ts";
import { checkCache, checkFields } from "./task-type-fields.ts";
import { noSuchType, noType } from "./task-types.ts";

const namedVersion = z.object({ name: z.string(), version: z.number() });

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
      schema: namedVersion,
    },
    201: { description: "A new version.", schema: namedVersion },
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
        schema: namedVersion,
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
