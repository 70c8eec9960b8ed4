// Kinds of settings. A setting is an environment variable: its schema reads the text and has its default.
import * as z from "zod";

export const count = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
export const seconds = (fallback: number, min: number, max: number) => count(fallback, min, max);
export const fraction = (fallback: number, min: number) => z.coerce.number().min(min).max(1).default(fallback);
export const text = (fallback = "") => z.string().default(fallback);
export const matching = (pattern: RegExp, fallback: string) => z.string().regex(pattern).default(fallback);
export const choice = <const T extends readonly [string, ...string[]]>(names: T, fallback: T[number]) =>
  z.enum(names).default(fallback);
export const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true");
export const url = z.union([z.literal(""), z.url({ protocol: /^https?$/ })]).default("");

/** Names in a list that a setting holds, separated by commas. */
export const listOf = (given: string): string[] =>
  given
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
