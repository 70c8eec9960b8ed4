// `npm run build:client-types`: writes the types of clients/typescript from the route table. A test compares the two.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { clientTypes } from "../../clients/typescript/generate-types.ts";
import { openApiDocument } from "../../src/api/openapi/document.ts";
import { routeGroups } from "../../src/api/routes.ts";

export const clientTypesFile = join(import.meta.dirname, "../../clients/typescript/src/api-types.ts");

/** What the file must say. */
export function currentClientTypes(): Promise<string> {
  // The document is this generator's input by construction; its own test checks that it is valid OpenAPI.
  const document: Parameters<typeof clientTypes>[0] = JSON.parse(
    JSON.stringify(openApiDocument(routeGroups, "https://api.invalid")),
  );
  return clientTypes(document);
}

if (import.meta.main) await writeFile(clientTypesFile, await currentClientTypes());
