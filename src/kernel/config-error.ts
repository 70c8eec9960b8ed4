/** The system cannot run as it is configured. The message names every wrong setting or binding, the rule it breaks and the remedy. */
export class ConfigError extends Error {}
