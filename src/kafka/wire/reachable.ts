// What to do about a broker that cannot be reached.
import { isPrivateHost } from "./private-host.ts";
import type { Address } from "./transport.ts";
import { WireError } from "./wire-error.ts";

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
