import { expect, test } from "vitest";
import { exampleRequests } from "../../../src/api/openapi/example-requests.ts";
import { routes } from "../../../src/api/routes.ts";
import { ApiUnderTest } from "./api-under-test.ts";

test("every example of the API reference is accepted as it is, in the order of the page", async () => {
  const api = new ApiUnderTest({ vars: { AI_PROVIDERS: "local" } });
  const refused: string[] = [];
  for (const { method, path, undocumented } of routes) {
    if (undocumented) continue;
    const { parameters = {}, body } = exampleRequests[`${method} ${path}`] ?? {};
    const ofKind = (isHeader: boolean) =>
      Object.entries(parameters).filter(([name]) => !path.includes(`{${name}}`) && /^[A-Z]/.test(name) === isHeader);
    const headers = Object.fromEntries(ofKind(true).map(([name, value]) => [name, String(value)]));
    const query = new URLSearchParams(ofKind(false).map(([name, value]) => [name, String(value)]));
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
    const reply = await api.call(method, query.size > 0 ? `${address}?${query}` : address, {
      headers,
      ...(body !== undefined && { body }),
    });
    // What an example names may not exist yet.
    if (reply.status >= 400 && reply.status !== 404) refused.push(`${method} ${path}: ${reply.text}`);
  }
  expect(refused).toEqual([]);
});
