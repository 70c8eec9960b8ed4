import type { Coefficients } from "../p-right.ts";

/** An operator's own, written by `npm run fit:cache -- --embedder … --pairs …`; asked before all others. */
export const own: Coefficients | null = null;
