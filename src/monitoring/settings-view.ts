// The settings as a page shows them: every name with its meaning, and no secret.
import * as z from "zod";
import type { Config } from "../config/config.ts";
import { describeSetting, settings } from "../config/settings.ts";

export const settingView = z
  .object({
    name: z.string(),
    value: z.string().nullable().describe("Null for a secret."),
    default: z.string(),
    secret: z.boolean(),
    is_set: z.boolean().describe("Whether the value differs from the default."),
    meaning: z.string(),
  })
  .meta({ id: "Setting" });

/** A setting is secret when its description begins with "Secret" or its name ends like that of a secret. */
const isSecret = (name: string): boolean =>
  /^Secret\b/.test(describeSetting(name)) || /(KEYS?|TOKEN|SECRET|PASSWORD)$/.test(name);

export function describeSettings(config: Config): z.infer<typeof settingView>[] {
  const defaults = settings.parse({});
  return Object.entries(defaults).map(([name, fallback]) => {
    const value = config[name as keyof Config];
    // Keys are parsed into a list; any other value is used as it is.
    const text = Array.isArray(value) ? value.map(() => "key").join(" ") : String(value ?? "");
    const secret = isSecret(name);
    return {
      name,
      value: secret ? null : withoutPassword(text),
      default: String(fallback ?? ""),
      secret,
      is_set: text !== String(fallback ?? ""),
      meaning: describeSetting(name),
    };
  });
}

/** `https://user:password@host` → `https://…@host`. */
const withoutPassword = (text: string): string => text.replace(/(?<=:\/\/)[^/@\s]+(?=@)/, "…");
