// The one place where `env` is read for settings: once for the entry and once for each object. It stands alone, so that an
// object that needs settings and nothing else is not tied to any adapter.
import { type Config, parseConfig } from "../config/config.ts";

/** Throws a ConfigError that names every wrong setting. */
export const createConfig = (env: object): Config => parseConfig(env);
