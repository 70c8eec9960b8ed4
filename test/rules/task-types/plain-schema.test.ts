import { describe, expect, it } from "vitest";
import { misfitsBy } from "../../../src/task-types/own/misfits.ts";
import { type JsonSchema, plainSchema } from "../../../src/task-types/own/plain-schema.ts";

const objectOf = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const problemsOf = (schema: unknown) => {
  const plain = plainSchema(schema);
  return plain.ok ? [] : plain.error.map(({ path, rule }) => `${path.join(".")}: ${rule}`);
};
const plainOf = (schema: unknown): JsonSchema => {
  const plain = plainSchema(schema);
  if (!plain.ok) throw new Error(JSON.stringify(plain.error));
  return plain.value;
};
const nested = (levels: number): object =>
  levels === 0 ? { type: "string" } : objectOf({ inner: nested(levels - 1) });

describe("the check of a value", () => {
  const zeros = (count: number) => ({ list: Array.from({ length: count }, () => 0) });
  const listOf = (items: object) => misfitsBy(plainOf(objectOf({ list: { type: "array", items } })));

  it.each([
    ["parts at one value", { allOf: Array.from({ length: 900 }, () => ({ type: "number" })) }, 10_000],
    ["values to compare with", { enum: Array.from({ length: 3000 }, (_, at) => at) }, 10_000],
    ["names that are missing", { anyOf: [{ required: Array.from({ length: 1000 }, (_, at) => `n${at}`) }] }, 10_000],
    ["values", { type: "number" }, 300_000],
  ])("of too many %s is refused, because it would hold the server", (_, items, count) => {
    expect(listOf(items)(zeros(count))).toMatchObject([{ rule: "is too large to be checked by this schema" }]);
    expect(listOf(items)(zeros(10)).map(({ rule }) => rule)).not.toContain("is too large to be checked by this schema");
  });

  it("finds what is wrong with a list as long as a body can be", () => {
    expect(listOf({ type: "number" })(zeros(120_000))).toEqual([]);
    expect(listOf({ type: "string" })(zeros(120_000)).length).toBeGreaterThan(0);
  });

  it("survives a name that is no Unicode", () => {
    const check = misfitsBy(plainOf(objectOf({}, { additionalProperties: { type: "number" } })));
    expect(check({ "\ud800": "x" })).toHaveLength(1);
  });
});

describe("a schema", () => {
  it.each([
    ["an integer that no number can hold", objectOf({ a: { default: 2n ** 60n } }), "2^53 - 1"],
    [
      "the name __proto__",
      JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}'),
      "another name",
    ],
    [
      "more levels than can be written",
      JSON.parse(`{"type":"object","default":${"[".repeat(90_000)}${"]".repeat(90_000)}}`),
      "",
    ],
  ])("with %s is refused", (_, schema, rule) => {
    expect(problemsOf(schema)).toEqual([expect.stringContaining(rule)]);
  });

  it("of an e-mail address may have the expression that zod writes beside the format, which alone is checked", () => {
    const email = { type: "string", format: "email" };
    expect(plainOf(objectOf({ email: { ...email, pattern: "^(a+)+$" } }))).toEqual(objectOf({ email }));
    expect(problemsOf(objectOf({ a: { format: "shape", pattern: "a" } })).length).toBe(2);
  });

  it("without references is taken as it is", () => {
    const schema = objectOf(
      {
        team: { enum: ["billing", "ops"] },
        tags: { type: ["array", "null"], items: { type: "string", maxLength: 3 } },
      },
      { required: ["team"], additionalProperties: false },
    );
    expect(plainOf(schema)).toEqual(schema);
  });

  it("is made a tree: what a reference names stands in its place", () => {
    const schema = objectOf(
      { from: { $ref: "#/$defs/place", description: "Where it begins" }, to: { $ref: "#/$defs/place" } },
      { $defs: { place: objectOf({ city: { $ref: "#/$defs/a~1b" } }), "a/b": { type: "string" } } },
    );
    const place = objectOf({ city: { type: "string" } });
    expect(plainOf(schema)).toEqual(objectOf({ from: { ...place, description: "Where it begins" }, to: place }));
  });

  it.each([
    ["of no object", "text", "must be a JSON Schema, which is an object"],
    ["of a list", { type: "array", items: {} }, 'type: must be "object"'],
    ["with an unknown type", objectOf({ a: { type: "sring" } }), "properties.a.type: must be one or more of"],
    [
      "with an expression, which might backtrack",
      objectOf({ a: { pattern: "(a+)+$" } }),
      "a.pattern: is not supported",
    ],
    [
      "with patternProperties",
      objectOf({}, { patternProperties: { "^a": {} } }),
      "patternProperties: is not supported",
    ],
    ["with uniqueItems, which takes long", objectOf({ a: { uniqueItems: true } }), "a.uniqueItems: is not supported"],
    ["with an unknown format", objectOf({ a: { format: "regex" } }), "a.format: must be one of date"],
    ["with a reference to another document", objectOf({ a: { $ref: "https://x.example/s" } }), "must refer to a part"],
    ["with a reference to nothing", objectOf({ a: { $ref: "#/$defs/b" } }), "#/$defs/b is not in this schema"],
    ["with a reference to what objects inherit", objectOf({ a: { $ref: "#/constructor" } }), "is not in this schema"],
    [
      "that contains itself",
      objectOf({ a: { $ref: "#/$defs/n" } }, { $defs: { n: objectOf({ n: { $ref: "#/$defs/n" } }) } }),
      "refers to itself through #/$defs/n",
    ],
    ["that is nested too deep", nested(12), "is nested more than 10 levels deep"],
    ["that is too large", objectOf({ a: { description: "x".repeat(17_000) } }), "must be at most 16384 bytes, has 17"],
    ["with a bound that is a text", objectOf({ a: { maxLength: "3" } }), "a.maxLength: must be a number"],
    ["with an empty list of values", objectOf({ a: { enum: [] } }), "a.enum: must be a list of at least one value"],
    ["with no schema where one belongs", objectOf({ a: 5 }), "properties.a: must be a JSON Schema"],
  ])("%s is refused, and the problem names the place and the rule", (_, schema, problem) => {
    expect(problemsOf(schema).join("\n")).toContain(problem);
  });

  it("that grows without bound when its references are resolved is refused quickly", () => {
    const levels = Array.from({ length: 9 }, (_, n) => [
      `l${n}`,
      objectOf(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`p${i}`, { $ref: `#/$defs/l${n + 1}` }]))),
    ]);
    const $defs = { ...Object.fromEntries(levels), l9: { type: "string" } };
    expect(problemsOf(objectOf({ a: { $ref: "#/$defs/l0" } }, { $defs })).join("\n")).toContain(
      "is one schema too many: 1000 are allowed",
    );
  });
});

describe("a value that does not fit", () => {
  const misfits = misfitsBy(
    plainOf(
      objectOf(
        {
          team: { enum: ["billing", "ops"] },
          severity: { type: "integer", minimum: 1, maximum: 5 },
          tags: { type: "array", items: { type: "string", maxLength: 3 } },
          "a/b": objectOf({ n: { type: "number" } }),
        },
        { required: ["team"], additionalProperties: false },
      ),
    ),
  );

  it.each([
    ["team", { team: "hr" }, "team"],
    ["a bound", { team: "ops", severity: 9 }, "severity"],
    ["an entry of a list", { team: "ops", tags: ["abc", "abcd"] }, "tags.1"],
    ["a field of a field with a slash in its name", { team: "ops", "a/b": { n: "1" } }, "a/b.n"],
    ["what is not allowed", { team: "ops", extra: 1 }, "extra"],
    ["what is missing", {}, ""],
  ])("is told by %s, once", (_, value, path) => {
    expect(misfits(value).map((misfit) => misfit.path.join("."))).toEqual([path]);
  });

  it("is not found where everything fits", () => {
    expect(misfits({ team: "ops", severity: 1, tags: [], "a/b": { n: 1 } })).toEqual([]);
  });
});
