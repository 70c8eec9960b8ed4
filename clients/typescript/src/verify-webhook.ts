// Standard Webhooks: the signature over id, time and body, with every secret that may be in use while it changes.
import { WebhookVerificationError } from "./errors.ts";
import type { WebhookEvent } from "./types.ts";

export interface VerifyOptions {
  /** How far the call's time may be from now. Default 300. */
  toleranceSeconds?: number;
  /** Unix milliseconds; the clock when left out. */
  now?: number;
}

type WebhookHeaders = Headers | Record<string, string | readonly string[] | undefined>;

/**
 * The event, if one of the secrets signed it and it is new; throws a WebhookVerificationError otherwise. `body` is what came, before it is
 * parsed. `secrets` are `whsec_…`, in a list or with commas between them, as in the setting CALLBACK_SECRET; empty ones do not count.
 */
export async function verifyWebhook(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now() }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const id = headerOf(headers, "webhook-id");
  const timestamp = headerOf(headers, "webhook-timestamp");
  const given = headerOf(headers, "webhook-signature");
  const ageSeconds = now / 1000 - Number(timestamp);
  if (!/^\d+$/.test(timestamp) || Math.abs(ageSeconds) > toleranceSeconds) {
    throw new WebhookVerificationError("The header webhook-timestamp is too far from this machine's time.");
  }
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${text}`);
  const keys = await Promise.all(
    [secrets]
      .flat()
      .flatMap((list) => list.split(","))
      .filter((secret) => secret.trim() !== "")
      .map(keyOf),
  );
  const signatures = given.split(" ").flatMap((each) => (each.startsWith("v1,") ? [bytesOf(each.slice(3))] : []));
  for (const key of keys) {
    for (const signature of signatures) {
      if (signature && (await crypto.subtle.verify("HMAC", key, signature, signed))) return JSON.parse(text);
    }
  }
  throw new WebhookVerificationError("No signature in the header webhook-signature is of a known secret.");
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : pick(headers, name);
  if (!value) throw new WebhookVerificationError(`The call has no header ${name}.`);
  return value;
}

function pick(headers: Exclude<WebhookHeaders, Headers>, name: string): string | undefined {
  const value = Object.entries(headers).find(([given]) => given.toLowerCase() === name)?.[1];
  return typeof value === "string" ? value : value?.[0];
}

function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = bytesOf(secret.trim().replace(/^whsec_/, ""));
  if (!bytes?.length) throw new WebhookVerificationError("A secret is whsec_ and bytes in base64.");
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

/** Null for a text that is not base64. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
