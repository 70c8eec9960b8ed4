// What `npm start` runs with: wrangler.toml's [vars] and .dev.vars, over them any environment variable that is named
// like a setting of the Worker, under them what suits one person's machine.
import { ConfigError, parseConfig, settings } from "../../src/config/config.ts";
import { fail, ok, type Result } from "../../src/kernel/result.ts";

/** A local queue lives in memory, so a task lost with it is sent again soon; nobody needs a limit against themselves. */
const localDefaults = { RATE_LIMIT_PER_MINUTE: "0", OUTBOX_REPAIR_SECONDS: "5" };

export interface ServerSettings {
  host: string;
  port: number;
  stateDir: string;
  /** How long the runtime may leave /health without an answer before it is ended. */
  healthDeadlineMs: number;
  vars: Record<string, string>;
  /** The tenant everybody is served as; undefined when keys are asked for. */
  openTenant: string | undefined;
}

/** Relative to the project's folder, unless it is absolute. */
export function readStateDir(environment: Record<string, string | undefined>): string {
  return environment.STATE_DIR || ".state";
}

/** The error is a sentence for the user. */
export function readServerSettings(
  environment: Record<string, string | undefined>,
  bindings: Record<string, unknown>,
): Result<ServerSettings, string> {
  const port = Number(environment.PORT || 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return fail(
      `PORT: "${environment.PORT}" is not a port. Set a whole number from 1 to 65535, or 0 for any free one.`,
    );
  }
  const healthDeadline = Number(environment.HEALTH_DEADLINE_SECONDS || 30);
  if (!(healthDeadline >= 1 && healthDeadline <= 3600)) {
    return fail(
      `HEALTH_DEADLINE_SECONDS: "${environment.HEALTH_DEADLINE_SECONDS}" is no deadline. Set a number from 1 to 3600.`,
    );
  }

  const given: Record<string, string> = {};
  for (const name of Object.keys(settings.shape)) {
    const value = environment[name];
    if (value !== undefined) given[name] = value;
  }
  const vars: Record<string, string> = {};
  for (const [name, value] of Object.entries(localDefaults)) if (!(name in bindings)) vars[name] = value;
  Object.assign(vars, given);

  const keys = { ...bindings, ...vars }.API_KEYS ?? "";
  if (keys === "" && !("OPEN_TENANT" in bindings)) vars.OPEN_TENANT ??= "local";
  try {
    const config = parseConfig({ ...bindings, ...vars });
    return ok({
      host: environment.HOST || "127.0.0.1",
      port,
      stateDir: readStateDir(environment),
      healthDeadlineMs: healthDeadline * 1000,
      vars,
      openTenant: keys === "" && config.OPEN_TENANT !== "" ? config.OPEN_TENANT : undefined,
    });
  } catch (error) {
    if (error instanceof ConfigError) return fail(error.message);
    throw error;
  }
}
