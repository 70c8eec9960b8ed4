// A page of static files, `/name` and below. The files hold no data and no key: what the page shows it asks of the API, as any
// other client does.
import { type Route, route } from "./route.ts";

export const staticPage = (path: string, summary: string, files: string): Route[] => [
  route({
    method: "GET",
    path,
    summary,
    role: "open",
    responses: { 302: { description: `To \`${path}/\`, where the page and its files are.` } },
    // Not `Response.redirect`, whose headers nobody may add to.
    handle: async () => new Response(null, { status: 302, headers: { Location: `${path}/` } }),
  }),
  route({
    method: "GET",
    path: `${path}/*`,
    summary: files,
    role: "open",
    responses: { 200: { description: "HTML, script or style.", mediaType: "text/html" } },
    handle: async ({ request }, { assets }) => {
      const file = await assets.fetch(request);
      return new Response(file.body, file);
    },
  }),
];
