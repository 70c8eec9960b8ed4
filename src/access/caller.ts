// Authenticates the caller: tenant and role of a Bearer key. It fails closed: without keys and an open tenant, every call is refused.
import { fail, ok, type Result } from "../kernel/result.ts";
import { type ApiKeys, type Role, roles } from "./api-keys.ts";

export interface Caller {
  tenant: string;
  role: Role;
  /** First 8 hex digits of the key's SHA-256, to tell keys apart in the audit log; null without a key. */
  keyId: string | null;
}

export type AuthenticationError = { reason: "no_keys_configured" | "key_missing" | "key_unknown" };

export async function authenticate(
  authorization: string | undefined,
  keys: ApiKeys,
  openTenant: string,
): Promise<Result<Caller, AuthenticationError>> {
  if (keys.length === 0) {
    return openTenant ? ok({ tenant: openTenant, role: "admin", keyId: null }) : fail({ reason: "no_keys_configured" });
  }
  const presented = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  if (!presented) return fail({ reason: "key_missing" });
  const digest = await sha256(presented);
  let caller: Caller | null = null;
  // Every key is compared, so that the time taken reveals nothing about which key is similar.
  for (const { key, tenant, role } of keys) {
    if (crypto.subtle.timingSafeEqual(digest, await sha256(key))) caller = { tenant, role, keyId: keyIdOf(digest) };
  }
  return caller ? ok(caller) : fail({ reason: "key_unknown" });
}

export const isAuthorized = (caller: Caller, needed: Role): boolean =>
  roles.indexOf(caller.role) >= roles.indexOf(needed);

const keyIdOf = (digest: ArrayBuffer): string => new DataView(digest).getUint32(0).toString(16).padStart(8, "0");

const sha256 = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
