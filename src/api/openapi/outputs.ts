// The result of a task by task type, so that generated clients know the type of `output` from `task_type`.
import * as z from "zod";
import type { TaskType } from "../../task-types/task-type.ts";
import { taskTypes } from "../../task-types/task-types.ts";
import type { Components } from "./schemas.ts";

const objectSchema = z.looseObject({ properties: z.record(z.string(), z.unknown()) });

/** Replaces the component `TaskResult`. `own` are the task types of the tenant that reads the document. */
export function describeOutputs(components: Components, own: readonly TaskType[]): void {
  const result = objectSchema.parse(components.TaskResult);
  const resultOf = (task_type: object, output: object) => ({
    ...result,
    properties: { ...result.properties, task_type, output },
  });
  const componentOf = new Map<string, string>();
  for (const type of new Set(taskTypes.values())) {
    const names = [...taskTypes].flatMap(([name, each]) => (each === type ? [name] : []));
    const { $schema: _, ...output } = z.toJSONSchema(type.output);
    const prefix = pascalCase(type.name);
    components[`${prefix}Output`] = output;
    components[`${prefix}Result`] = resultOf({ type: "string", enum: names }, referenceTo(`${prefix}Output`));
    for (const name of names) componentOf.set(name, `${prefix}Result`);
  }
  for (const { name } of own) {
    components[`${name}.result`] = resultOf({ type: "string", enum: [name] }, referenceTo(`${name}.output`));
    componentOf.set(name, `${name}.result`);
  }
  components.KnownResult = {
    oneOf: [...new Set(componentOf.values())].map(referenceTo),
    discriminator: {
      propertyName: "task_type",
      mapping: Object.fromEntries([...componentOf].map(([name, component]) => [name, referenceTo(component).$ref])),
    },
  };
  components.OtherResult = resultOf(
    { type: "string", not: { enum: [...componentOf.keys()] } },
    { description: "That of a task type of your own; of a general analysis for a name that is no task type." },
  );
  components.TaskResult = { anyOf: [referenceTo("KnownResult"), referenceTo("OtherResult")] };
}

const referenceTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const pascalCase = (name: string): string =>
  name.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
