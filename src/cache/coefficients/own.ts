import type { Coefficients } from "./coefficients.ts";

/** An operator's own, written by `npm run fit:cache -- --embedder … --pairs …`; asked before all others. */
export const own: Coefficients | null = null;
