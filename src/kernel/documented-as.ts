// A schema that is documented as another one.
import * as z from "zod";

/** For a union, whose own errors would not name the field that is wrong. */
export function documentedAs<T extends z.ZodType>(documented: z.ZodType, validated: T) {
  const { $schema: _, ...schema } = z.toJSONSchema(documented, { io: "input", unrepresentable: "any" });
  return z.any().meta(schema).pipe(validated);
}
