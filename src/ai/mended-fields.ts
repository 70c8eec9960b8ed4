/** The fields of an output that the model said in another way, by name and without any value; how many entries were left out of a list. */
export function mendedFields(said: unknown, output: unknown, name = ""): string[] {
  if (Array.isArray(output)) {
    if (!Array.isArray(said)) return [name];
    if (said.length !== output.length) return [`${name} (${said.length - output.length} of ${said.length} left out)`];
    return distinct(output.flatMap((entry, index) => mendedFields(said[index], entry, name)));
  }
  if (!isObject(output)) return said === output ? [] : [name];
  if (!isObject(said)) return [name];
  const told: Record<string, unknown> = { ...said };
  const named = (key: string) => (name === "" ? key : `${name}.${key}`);
  return distinct(Object.entries(output).flatMap(([key, value]) => mendedFields(told[key], value, named(key))));
}

const distinct = (names: string[]): string[] => [...new Set(names)];
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
