// Sends the example request of every operation to a server with the built-in rules, in the order of the reference page, and writes the
// answers to src/api/openapi/example-replies.json: `npm run docs:examples`. Long lists and texts are cut.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ExampleRequest, exampleRequests } from "../../src/api/openapi/example-requests.ts";
import { routes } from "../../src/api/routes.ts";
import { newStateFolder, StartedServer } from "./started-server.ts";

const target = join(import.meta.dirname, "../../src/api/openapi/example-replies.json");
const [mostItems, mostCharacters] = [2, 400];

const server = new StartedServer({ STATE_DIR: newStateFolder(), AI_PROVIDERS: "local" });
const url = await server.ready();
/** What the server names, by what stands for it in the examples. */
const named = new Map<string, string>();
const replies: Record<string, { status: number; body: unknown }> = {};
try {
  for (const { method, path, undocumented } of routes) {
    // The document does not contain itself.
    if (undocumented || path === "/openapi.json") continue;
    const operation = `${method} ${path}`;
    const reply = await send(method, path, exampleRequests[operation] ?? {});
    const text = await reply.text();
    const isJson = reply.headers.get("content-type")?.startsWith("application/json");
    if (operation === "POST /jobs") named.set("ID_OF_JOB", JSON.parse(text).id);
    replies[operation] = { status: reply.status, body: isJson ? cut(JSON.parse(text)) : cutText(text) };
    console.log(reply.status, operation);
  }
} finally {
  await server.end("SIGINT");
}
await writeFile(target, `${JSON.stringify(replies, null, 2)}\n`);

function send(method: string, path: string, { parameters = {}, body }: ExampleRequest): Promise<Response> {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const given = String(parameters[name]);
    return named.get(given) ?? given;
  });
  const headers = Object.entries(parameters).filter(([name]) => /^[A-Z]/.test(name));
  const query = Object.entries(parameters).filter(([name]) => !path.includes(`{${name}}`) && !/^[A-Z]/.test(name));
  const address = new URL(filled, url);
  for (const [name, value] of query) address.searchParams.set(name, String(value));
  return fetch(address, {
    method,
    headers: {
      ...Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

function cut(value: unknown): unknown {
  if (typeof value === "string") return cutText(value);
  if (Array.isArray(value)) return value.slice(0, mostItems).map(cut);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cut(part)]));
}

function cutText(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
