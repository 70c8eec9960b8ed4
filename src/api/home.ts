// GET /: what this is and where to go on, as a page for people and as JSON for programs.
import { html } from "hono/html";
import * as z from "zod";
import type { Config } from "../config/config.ts";
import { route } from "./route.ts";

const name = "AI-EventStream";
const description =
  "Texts arrive over HTTP or Kafka. Each text becomes a durable task, which a semantic cache or a model answers, and the answer can be read for an hour.";

const links = {
  dashboard: "/dashboard",
  reference: "/docs",
  documentation: "/guide",
  openapi: "/openapi.json",
  health: "/health",
};

const homeView = z.object({ name: z.string(), description: z.string(), links: z.record(z.string(), z.url()) });

export const home = route({
  method: "GET",
  path: "/",
  summary: "Open the first page",
  description: "The answer is a page if `Accept` asks for HTML, as browsers do, and JSON otherwise.",
  role: "open",
  headers: { Accept: "`text/html` for the page." },
  anyQuery: true,
  undocumented: true,
  responses: { 200: { description: "What this is, and the addresses of the pages.", schema: homeView } },
  handle: async ({ request }, { config }: { config: Config }) => {
    const { origin } = new URL(request.url);
    if (/text\/html/.test(request.headers.get("accept") ?? "")) {
      const page = await firstPage(origin, config.OPEN_TENANT === "");
      return new Response(page.toString(), { headers: { "Content-Type": "text/html; charset=utf-8" } });
    }
    const addresses = Object.entries(links).map(([link, path]) => [link, origin + path]);
    return Response.json({ name, description, links: Object.fromEntries(addresses) });
  },
});

function firstPage(origin: string, needsKey: boolean) {
  const key = needsKey ? "-H 'Authorization: Bearer YOUR_KEY' " : "";
  const body = JSON.stringify({ text: "The service was excellent and very fast", task_type: "sentiment_analysis" });
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
    <meta name="description" content="${description}">
    <link rel="icon" type="image/svg+xml" href="/dashboard/icon.svg">
    <link rel="stylesheet" href="/guide/pages.css">
  </head>
  <body>
    <main>
      <h1>${name}</h1>
      <p>${description}</p>
      <h2>Try it</h2>
      <p>Send a text and wait up to 10 seconds for its answer${needsKey ? ", with your API key in the place of YOUR_KEY" : ""}:</p>
      <pre tabindex="0"><code>curl -s ${origin}/process ${key}\\
  -H 'Content-Type: application/json' -H 'Prefer: wait=10' \\
  -d '${body}'</code></pre>
      <h2>Go on</h2>
      <ul class="ways">
        <li><a href="${links.dashboard}">Dashboard</a> shows tasks, answers, costs, the cache and Kafka as they are now.</li>
        <li><a href="${links.reference}">API reference</a> describes each route and sends requests from the page.</li>
        <li><a href="${links.documentation}">Documentation</a> explains task types, models, Kafka, the cache and deployment.</li>
        <li><a href="${links.health}">Health</a> says whether each part works, as JSON.</li>
      </ul>
    </main>
  </body>
</html>
`;
}
