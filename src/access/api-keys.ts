// Parses API keys as the operator writes them: `tenant:role:key`, separated by commas or white space.
import { fail, ok, type Result } from "../kernel/result.ts";

export const roles = ["reader", "writer", "admin"] as const;
/** Each role includes the rights of the roles before it. */
export type Role = (typeof roles)[number];

interface ApiKey {
  tenant: string;
  role: Role;
  key: string;
}
export type ApiKeys = readonly ApiKey[];

/** The error names the entry by its position in the list and never repeats a key. */
export function parseApiKeys(text: string): Result<ApiKeys, string> {
  const keys: ApiKey[] = [];
  for (const [index, entry] of text
    .split(/[\s,]+/)
    .filter(Boolean)
    .entries()) {
    const [tenant = "", role = "", ...rest] = entry.split(":");
    const key = rest.join(":");
    const entryName = `API_KEYS: entry ${index + 1}`;
    if (!/^[a-z0-9-]{1,40}$/.test(tenant))
      return fail(`${entryName}: the tenant must be 1-40 of a-z, 0-9 and "-". Write tenant:role:key.`);
    const knownRole = roles.find((name) => name === role);
    if (!knownRole) return fail(`${entryName}: the role must be one of ${roles.join(", ")}. Write tenant:role:key.`);
    if (key.length < 16)
      return fail(`${entryName}: the key must have at least 16 characters. Make one with: openssl rand -hex 24`);
    keys.push({ tenant, role: knownRole, key });
  }
  return ok(keys);
}
