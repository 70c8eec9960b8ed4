// The only file that reads settings from `env`: once for the entry and once for each object. It is separate from the other files here,
// so that an object that needs only settings imports no adapter.
import { type Config, parseConfig } from "../config/config.ts";

/** Throws a ConfigError that names every wrong setting. */
export const createConfig = (env: object): Config => parseConfig(env);
