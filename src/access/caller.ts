// Authenticates the caller: tenant and role of a key, which is a Bearer token or the password of Basic authentication. It fails closed: without keys and an open tenant, every call is refused.
import { bytesOfBase64 } from "../kernel/base64.ts";
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
  const presented = presentedKey(authorization ?? "");
  if (!presented) return fail({ reason: "key_missing" });
  const digest = await sha256(presented);
  let caller: Caller | null = null;
  // Every key is compared, so that the time taken reveals nothing about which key is similar.
  for (const { key, tenant, role } of keys) {
    if (crypto.subtle.timingSafeEqual(digest, await sha256(key))) caller = { tenant, role, keyId: keyIdOf(digest) };
  }
  return caller ? ok(caller) : fail({ reason: "key_unknown" });
}

/** Flower's clients and Upstash Kafka's send Basic authentication; its user name says nothing here. */
function presentedKey(authorization: string): string | null {
  const [, scheme = "", credentials = ""] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? [];
  return scheme.toLowerCase() === "basic" ? passwordOf(credentials) : credentials || null;
}

/** Null when there is none. A user name has no colon, but a password may have some. */
function passwordOf(credentials: string): string | null {
  try {
    const text = new TextDecoder().decode(bytesOfBase64(credentials));
    return /^[^:]*:(.+)$/s.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

export const isAuthorized = (caller: Caller, needed: Role): boolean =>
  roles.indexOf(caller.role) >= roles.indexOf(needed);

const keyIdOf = (digest: ArrayBuffer): string => new DataView(digest).getUint32(0).toString(16).padStart(8, "0");

const sha256 = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
