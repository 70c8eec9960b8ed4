// The one file that reads settings from `env`: once for the entry and once for each object. It imports no adapter, so that an object
// that needs settings and nothing else is not tied to any.
import { type Config, parseConfig } from "../config/config.ts";
import { setLogLevel } from "../telemetry/log.ts";

/** Throws a ConfigError that names every wrong setting. */
export function createConfig(env: object): Config {
  const config = parseConfig(env);
  setLogLevel(config.LOG_LEVEL);
  return config;
}
