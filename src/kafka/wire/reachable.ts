// Which addresses a Worker can reach, and what to do about the others.
import type { Address } from "./transport.ts";
import { WireError } from "./wire-error.ts";

const privateHost =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[?f[cde]|\[?::1)|\.(local|internal|svc|localhost)$|^[^.:]+$/i;

/** A Worker on Cloudflare has no way to such an address; one under `npm start` may have. */
export const isPrivateHost = (host: string): boolean => privateHost.test(host);

export function unreachable({ host, port }: Address, isEncrypted: boolean, cause: unknown): WireError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const hints = [
    ...(isPrivateHost(host)
      ? ["On Cloudflare no private address can be reached: let the broker advertise a public listener"]
      : []),
    isEncrypted
      ? "KAFKA_TLS is on: the port must speak TLS, with a certificate of a public authority"
      : "KAFKA_TLS is off: the port must speak without TLS",
  ];
  return new WireError("unavailable", `Kafka: no connection to ${host}:${port}: ${why}. ${hints.join(". ")}`);
}
