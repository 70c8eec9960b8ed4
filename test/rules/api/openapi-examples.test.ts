import { Validator } from "@cfworker/json-schema";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { openApiDocument } from "../../../src/api/openapi/document.ts";
import { exampleRequests } from "../../../src/api/openapi/example-requests.ts";
import { routeGroups, routes } from "../../../src/api/routes.ts";

const documented = routes.filter(({ undocumented }) => !undocumented);
const example = z.unknown();
const content = z.record(z.string(), z.object({ schema: z.unknown(), example: example.optional() }));
const document = z
  .object({
    components: z.record(z.string(), z.unknown()),
    paths: z.record(
      z.string(),
      z.record(
        z.string(),
        z.object({
          parameters: z.array(
            z.object({ name: z.string(), required: z.boolean().optional(), example: example.optional() }),
          ),
          requestBody: z.object({ content }).optional(),
          responses: z.record(z.string(), z.object({ content: content.optional() })),
        }),
      ),
    ),
  })
  .parse(openApiDocument(routeGroups, "https://api.test"));

describe("the example of an operation", () => {
  test.each(documented)("of $method $path can be sent as it is", ({ method, path, body }) => {
    const operation = document.paths[path]?.[method.toLowerCase()];
    const needed = operation?.parameters.filter(({ required }) => required) ?? [];
    expect(needed.filter((parameter) => parameter.example === undefined)).toEqual([]);
    const json = operation?.requestBody?.content["application/json"];
    expect(json === undefined).toBe(body === undefined);
    if (json === undefined || body === undefined) return;
    const schema = { ...z.looseObject({}).parse(json.schema), components: document.components };
    expect(new Validator(schema, "2020-12", false).validate(json.example).errors).toEqual([]);
    expect(body.safeParse(json.example).error?.issues).toBeUndefined();
  });

  test.each(documented.filter(({ path }) => path !== "/openapi.json"))(
    "of $method $path has an answer from a real run that its schema allows",
    ({ method, path }) => {
      const { responses = {} } = document.paths[path]?.[method.toLowerCase()] ?? {};
      const contents = Object.values(responses).flatMap(({ content = {} }) => Object.values(content));
      const answered = contents.filter((each) => each.example !== undefined);
      expect(answered, "Run `npm run docs:examples`.").toHaveLength(1);
      for (const answer of answered) {
        const schema = { ...z.looseObject({}).parse(answer.schema), components: document.components };
        const { errors } = new Validator(schema, "2020-12", false).validate(answer.example);
        expect(errors, "Run `npm run docs:examples`.").toEqual([]);
      }
    },
  );

  test("exists only for operations that exist", () => {
    const operations = documented.map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(exampleRequests).filter((operation) => !operations.includes(operation))).toEqual([]);
  });
});
