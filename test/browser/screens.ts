/** The names of the screens in the address. */
export const screens = ["overview", "tasks", "workers", "kafka", "cache", "dead-letters", "health"] as const;
