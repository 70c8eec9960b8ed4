// The monitoring page. Its files hold no data and no key: what it shows it asks of the API, as any other client does.
import { route } from "./route.ts";

export const getDashboard = route({
  method: "GET",
  path: "/dashboard",
  summary: "Monitoring page",
  role: "open",
  responses: { 302: { description: "To `/dashboard/`, where the page and its files are." } },
  handle: async () => new Response(null, { status: 302, headers: { Location: "/dashboard/" } }),
});

export const getDashboardFile = route({
  method: "GET",
  path: "/dashboard/*",
  summary: "Files of the monitoring page",
  role: "open",
  responses: { 200: { description: "HTML, script or style.", mediaType: "text/html" } },
  handle: async ({ request, services }) => {
    const file = await services.assets.fetch(request);
    return new Response(file.body, file);
  },
});
