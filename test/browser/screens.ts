/** The names of the screens in the address. */
export const screens = ["overview", "tasks", "types", "workers", "kafka", "cache", "dead-letters", "health"] as const;
