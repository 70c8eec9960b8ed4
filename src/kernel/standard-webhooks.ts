// Signs webhooks as the Standard Webhooks specification 1.0 says, so that its libraries verify them.
import { base64Of, bytesOfBase64 } from "./base64.ts";

const prefix = "whsec_";
const [minKeyBytes, maxKeyBytes] = [24, 64];
/** The new secret, and the old one until every receiver knows the new. */
const maxSecrets = 2;

export const webhookSecretRule =
  "must be whsec_ and 24 to 64 bytes in base64, or two such secrets separated by a comma; `openssl rand -base64 32` makes the part after whsec_";

/** The keys of the secrets in a setting, in its order; none when it is empty, null when it breaks the rule. */
export function parseWebhookSecrets(text: string): Uint8Array<ArrayBuffer>[] | null {
  if (text.trim() === "") return [];
  const keys = text.split(",").map((secret) => keyOf(secret.trim()));
  return keys.length <= maxSecrets && keys.every((key) => key !== null) ? keys : null;
}

function keyOf(secret: string): Uint8Array<ArrayBuffer> | null {
  const encoded = secret.slice(prefix.length);
  if (!secret.startsWith(prefix) || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return null;
  try {
    const key = bytesOfBase64(encoded);
    return key.length >= minKeyBytes && key.length <= maxKeyBytes ? key : null;
  } catch {
    return null;
  }
}

/** The header `webhook-signature`: a signature with each key, separated by spaces. A receiver accepts the call when one is right. */
export async function signWebhook(
  keys: readonly Uint8Array<ArrayBuffer>[],
  id: string,
  timestamp: string,
  body: string,
): Promise<string> {
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  const signatures = keys.map(async (key) => {
    const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return `v1,${base64Of(new Uint8Array(await crypto.subtle.sign("HMAC", imported, signed)))}`;
  });
  return (await Promise.all(signatures)).join(" ");
}
