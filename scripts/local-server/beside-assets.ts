// The static files of wrangler.toml as a Worker of their own, which the real one asks through its binding as on Cloudflare.
// Miniflare would put two Workers in front of one that has assets, and every request would pay for three.
import type { WorkerOptions } from "miniflare";

const name = "assets";
const neverAsked = "export default { fetch: () => new Response(null, { status: 404 }) };";

/** The Worker without its assets, and the Worker that has them. */
export function besideAssets({ assets, ...worker }: WorkerOptions): WorkerOptions[] {
  if (!assets?.binding) return [{ ...worker, ...(assets && { assets }) }];
  const { binding, ...files } = assets;
  return [
    { ...worker, serviceBindings: { ...worker.serviceBindings, [binding]: name } },
    {
      name,
      compatibilityDate: worker.compatibilityDate ?? "",
      modules: [{ type: "ESModule", path: "index.js", contents: neverAsked }],
      assets: { ...files, routerConfig: { has_user_worker: false, invoke_user_worker_ahead_of_assets: false } },
    },
  ];
}
