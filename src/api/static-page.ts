// Serves a page of static files under `/name`. The files contain no data and no key: the page requests its data from the API, like
// any other client.
import { Problem } from "./problem.ts";
import { type Route, route } from "./route.ts";

export const pageRedirect = (path: string, to: string, summary: string): Route =>
  route({
    method: "GET",
    path,
    summary,
    role: "open",
    anyQuery: true,
    undocumented: true,
    responses: { 302: { description: `The page is at \`${to}\`.` } },
    // `Response.redirect` would make a response whose headers cannot be changed.
    handle: async () => new Response(null, { status: 302, headers: { Location: to } }),
  });

export const staticPage = (path: string, summary: string, files: string): Route[] => [
  pageRedirect(path, `${path}/`, summary),
  route({
    method: "GET",
    path: `${path}/*`,
    summary: files,
    role: "open",
    anyQuery: true,
    undocumented: true,
    responses: {
      200: { description: "An HTML, script or style file.", mediaType: "text/html" },
      404: { description: "There is no such page." },
    },
    handle: async ({ request }, { assets }) => {
      const file = await assets.fetch(request);
      // The store's own answer is empty, which a browser shows as a failure of the server.
      if (file.status === 404) throw new Problem("not_found", `There is no page ${new URL(request.url).pathname}.`);
      return new Response(file.body, file);
    },
  }),
];
