import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { openApiDocument } from "../../../src/api/openapi/document.ts";
import { routeGroups, routes } from "../../../src/api/routes.ts";

const document = openApiDocument(routeGroups, "https://api.test");
const operation = z.object({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: z.unknown().optional() })),
});
const paths = z.record(z.string(), z.record(z.string(), operation)).parse(document.paths);
const documented = routes.filter(({ undocumented }) => !undocumented);

describe("the OpenAPI document", () => {
  test("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect({ valid, errors, version: validator.version }).toEqual({ valid: true, errors: undefined, version: "3.1" });
  });

  test("refers only to schemas that it defines", () => {
    const { schemas } = z.object({ schemas: z.record(z.string(), z.unknown()) }).parse(document.components);
    const used = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference = ""]) => reference);
    expect(used.filter((reference) => !(reference.replace("#/components/schemas/", "") in schemas))).toEqual([]);
  });

  test("contains exactly the routes of the table that are part of the API", () => {
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.toSorted()).toEqual(documented.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  test.each(documented)("describes $method $path completely", (route) => {
    const described = paths[route.path]?.[route.method.toLowerCase()];
    if (!described) throw new Error("the operation is missing");
    const needsKey = !["open", "always"].includes(route.role);
    expect(described.security).toEqual(needsKey ? [{ apiKeyAsPassword: [] }, { apiKey: [] }] : []);
    expect(described.requestBody !== undefined).toBe(route.body !== undefined);
    expect(Object.keys(described.responses)).toEqual(
      expect.arrayContaining([...Object.keys(route.responses), "default"]),
    );
    const names = described.parameters.map(({ in: location, name }) => `${location} ${name}`);
    for (const [, name] of route.path.matchAll(/\{(\w+)\}/g)) expect(names).toContain(`path ${name}`);
    for (const name of Object.keys(route.headers ?? {})) expect(names).toContain(`header ${name}`);
  });

  test("says that /process and its batch accept fields that it does not know", () => {
    const schema = (path: string) => JSON.stringify(paths[path]?.post?.requestBody);
    for (const path of ["/process", "/process/batch"]) expect(schema(path)).toContain("schemas/ProcessRequest");
    const { schemas } = z
      .object({ schemas: z.object({ ProcessRequest: z.unknown(), TaskRequest: z.unknown() }) })
      .parse(document.components);
    expect(schemas.ProcessRequest).toMatchObject({ additionalProperties: {}, required: ["text"] });
    expect(schemas.TaskRequest).toMatchObject({ additionalProperties: false });
  });

  test("gives every operation an id of its own", () => {
    const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
