// Writes the types of the client from the OpenAPI document: only what the client calls, so that other routes do not change this package.
import openapi, { astToString, type OpenAPI3 } from "openapi-typescript";

/** The operations that the client calls. */
const called: Record<string, readonly string[]> = {
  "/process": ["post"],
  "/process/batch": ["post"],
  "/task/{id}": ["get", "delete"],
  "/task/{id}/inspect": ["get"],
  "/tasks": ["get"],
  "/dead-letters": ["get"],
  "/dead-letters/{id}/replay": ["post"],
  "/cache/explain": ["post"],
  "/kafka/status": ["get"],
  "/health": ["get"],
  "/whoami": ["get"],
};

const header = "// Written by `npm run build:client-types` from the OpenAPI document. Do not edit.\n";

export async function clientTypes(document: OpenAPI3): Promise<string> {
  const paths = Object.fromEntries(
    Object.entries(called).map(([path, methods]) => [path, picked(document.paths?.[path] ?? {}, methods)]),
  );
  const webhooks = picked(document.webhooks ?? {}, ["taskSettled"]);
  const schemas = reachable([paths, webhooks], document.components?.schemas ?? {});
  // A field with a default may be left out of a request.
  const tree = await openapi({ ...document, paths, webhooks, components: { schemas } }, { defaultNonNullable: false });
  return header + astToString(tree);
}

/** Without examples, whose ids and times would change the file each time that they are recorded. */
const picked = (item: object, names: readonly string[]) =>
  JSON.parse(
    JSON.stringify(Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))), (key, value) =>
      key === "example" ? undefined : value,
    ),
  );

/** The schemas that `from` refers to, and those that they refer to. */
function reachable<T>(from: unknown, schemas: Record<string, T>): Record<string, T> {
  const names = new Set<string>();
  const follow = (part: unknown): void => {
    for (const [, name = ""] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      follow(schemas[name] ?? {});
    }
  };
  follow(from);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name)));
}
