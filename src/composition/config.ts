// The only file that reads settings from `env`: once for the entry and once for each object. It is separate from the other files here,
// so that an object that needs only settings imports no adapter.
import { type Config, parseConfig } from "../config/config.ts";
import { setLogLevel } from "../telemetry/log.ts";

/** Throws a ConfigError that names every wrong setting. */
export function createConfig(env: object): Config {
  const config = parseConfig(env);
  setLogLevel(config.LOG_LEVEL);
  return config;
}
